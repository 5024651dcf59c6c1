using TechBeats.Archive.Reading.Html;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Archive.Reading.Markdown;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Archive.Reading.Passes;
using TechBeats.Archive.Reading.Repairs;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Archive.Reading.Templates;
using TechBeats.Model;
using TechBeats.Sources;
using TechBeats.Sources.Files;

namespace TechBeats.Archive.Reading;

/// <summary>A file of one or several issues: its front matter and its blocks, before any pass that needs the text of one issue.</summary>
internal sealed class IssueFile
{
    private IssueFile(RawIssue raw, IssueScope scope)
    {
        Path = raw.Path;
        Scope = scope;
        Names = FileNames.Of(raw.Path);
    }

    /// <summary>Its path in the archive.</summary>
    public string Path { get; }

    /// <summary>The problems, links and figures of the file.</summary>
    public IssueScope Scope { get; }

    /// <summary>What its path says.</summary>
    public FileNames Names { get; }

    /// <summary>Its front matter; in an HTML page with the values of the page's head below.</summary>
    public required Header Header { get; init; }

    /// <summary>Its blocks as written.</summary>
    public required IReadOnlyList<Block> Written { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its blocks without the heading that is the title.</summary>
    public required IReadOnlyList<Block> Body { get; init; }

    /// <summary>Reads a file: bytes to text, front matter and body, body to blocks.</summary>
    public static IssueFile Read(RawIssue raw)
    {
        var log = new ProblemLog(raw.Path);
        var scope = new IssueScope(log);
        var names = FileNames.Of(raw.Path);
        var isHtml = TextFiles.IsHtml(raw.Path);

        var split = HeaderSplit.Of(TextRepairs.Apply(raw.Bytes.Span, log));
        var header = HeaderReader.Read(split, log);
        var body = TemplateText.Resolve(scope.Embedded.TakeOut(split.Body), split.BodyLine, isHtml, header, names, log);
        var (head, blocks) = isHtml ? ReadHtml(body, split.BodyLine, scope) : (Header.Empty, MarkdownReader.Read(body, split.BodyLine, scope));
        header = header.Over(head);
        blocks = new ShortCodes().Rewrite(blocks);
        var named = TitleText.Clean(header.Text("title", "subject", "name"));
        var (title, rest) = TitleHeading.Take(named is null ? null : ShortCodes.In(named), names.AsTitle(), blocks);
        return new IssueFile(raw, scope) { Header = header, Written = blocks, Title = title, Body = rest };
    }

    private static (Header Header, IReadOnlyList<Block> Blocks) ReadHtml(string text, int firstLine, IssueScope scope)
    {
        var html = new WovenHtml(scope, "held");
        html.AddHtml(text, firstLine);
        return PageReader.Read(html, scope);
    }
}
