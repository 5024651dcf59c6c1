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

/// <summary>A file of one or several issues: its front matter and its blocks, before the passes that need the text of one issue.</summary>
internal sealed class IssueFile
{
    private IssueFile(RawIssue raw, ReadingContext context)
    {
        Path = raw.Path;
        Context = context;
        Names = FileNames.Parse(raw.Path);
    }

    /// <summary>Path of the file in the archive.</summary>
    public string Path { get; }

    /// <summary>The problems, links and figures of the file.</summary>
    public ReadingContext Context { get; }

    /// <summary>The metadata in the file's path.</summary>
    public FileNames Names { get; }

    /// <summary>The front matter. For an HTML page, values of the page's head supply missing keys.</summary>
    public required FrontMatter FrontMatter { get; init; }

    /// <summary>The blocks of the file as written.</summary>
    public required IReadOnlyList<Block> Written { get; init; }

    /// <summary>The title of the file.</summary>
    public required string Title { get; init; }

    /// <summary>True if neither the author nor the file's name gives a title.</summary>
    public bool IsUntitled { get; private init; }

    /// <summary>The blocks without the heading that is the title.</summary>
    public required IReadOnlyList<Block> Body { get; init; }

    /// <summary>Reads a file: decodes the bytes, splits off the front matter, and parses the body into blocks.</summary>
    /// <param name="raw">The file.</param>
    /// <param name="site">The includes and settings of the site, or null without a site.</param>
    public static IssueFile Read(RawIssue raw, SiteTemplates? site)
    {
        var log = new ProblemLog(raw.Path);
        var context = new ReadingContext(log);
        var names = FileNames.Parse(raw.Path);
        var isHtml = TextFiles.IsHtml(raw.Path);

        var text = TextRepairs.Apply(raw.Bytes.Span, log);
        var split = (FileNames.IsOfNotion(raw.Path) ? NotionProperties.Split(text) : null) ?? FrontMatterSplit.Split(text);
        log.LastLine = Math.Max(1, split.BodyLine + split.Body.AsSpan().Count('\n'));
        var frontMatter = FrontMatterReader.Read(split, log);
        frontMatter = site?.FindMetadata(raw.Path, log) is { } beside ? frontMatter.WithDefaults(beside) : frontMatter;
        var written = context.Embedded.Extract(isHtml ? split.Body : MdxComponents.Rewrite(MdxMarkup.Remove(split.Body)));
        var templates = new TemplateContext(
            raw.Path, frontMatter, site, split.Kind is FrontMatterKind.Yaml or FrontMatterKind.Json ? split.FrontMatter : null);
        var resolved = TemplateResolver.Resolve(written, split.BodyLine, isHtml, templates, log);
        var body = resolved.Text;
        context.Lines = resolved.Lines;
        var (head, blocks) = isHtml
            ? ReadHtml(body, split.BodyLine, context)
            : (FrontMatter.Empty, MarkdownReader.Read(body, split.BodyLine, context));
        context.Hidden.Report(log);
        frontMatter = frontMatter.WithDefaults(head);
        var named = TitleText.Clean(frontMatter.Text(FrontMatterKeys.Titles));
        blocks = UnreadMarkup.Report(blocks, named, split.Body, split.BodyLine, log);
        blocks = isHtml ? blocks : TableCaptions.Join(blocks);
        blocks = GistCredits.Remove(OverescapedCode.Repair(blocks, log));
        blocks = LinkedNotes.Join(new EmojiShortcodes().Rewrite(blocks), context.NoteReferences);
        blocks = NoteHeadings.RemoveEmpty(UnlinkedNotes.Join(blocks));
        var isUntitled = named is null && (frontMatter.IsTrue("untitled") || names.IsIdentifier);
        var fallback = (isUntitled ? ContentTitle.Find(blocks) : null) ?? names.AsTitle();
        var (title, rest) = TitleFinder.Take(named is null ? null : EmojiShortcodes.Replace(named), fallback, blocks);
        return new IssueFile(raw, context)
        {
            FrontMatter = frontMatter,
            Written = blocks,
            Title = TypedSigns.Remove(title),
            IsUntitled = isUntitled,
            Body = isUntitled ? ContentTitle.WithoutHeading(title, rest) : rest,
        };
    }

    private static (FrontMatter FrontMatter, IReadOnlyList<Block> Blocks) ReadHtml(string text, int firstLine, ReadingContext context)
    {
        var html = new HtmlWithPlaceholders(context, "held");
        html.AddHtml(text, firstLine);
        return PageReader.Read(html, context);
    }
}
