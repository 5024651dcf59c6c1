using TechBeats.Archive.Gathering;
using TechBeats.Archive.Parsing.Finishing;
using TechBeats.Archive.Parsing.FromHtml;
using TechBeats.Archive.Parsing.FromMarkdown;
using TechBeats.Archive.Parsing.Inlines;
using TechBeats.Archive.Parsing.Metadata;
using TechBeats.Archive.Parsing.Repairs;
using TechBeats.Archive.Parsing.Reporting;
using TechBeats.Archive.Parsing.SiteMarkup;
using TechBeats.Model;

namespace TechBeats.Archive.Parsing;

/// <summary>One raw issue to one issue. Pure: no files, no network; safe to use from many threads.</summary>
public static class IssueParser
{
    /// <summary>Reads an issue whatever its bytes are.</summary>
    /// <param name="raw">The issue as it was found.</param>
    /// <param name="language">BCP 47 tag to take when its front matter names none; null to look at its text.</param>
    public static ParsedIssue Parse(RawIssue raw, string? language)
    {
        var log = new ProblemLog(raw.Path);
        var scope = new IssueScope(log);

        string text = TextRepairs.Apply(raw.Bytes.Span, log);
        HeaderSplit split = HeaderSplit.Of(text);
        Header header = HeaderReader.Read(split, log);
        string resolved = LiquidTags.Resolve(split.Body, split.BodyLine, log);
        (Header said, IReadOnlyList<Block> written) = IsHtml(raw.Path) ? ReadHtml(resolved, split.BodyLine, scope) : (Header.Empty, MarkdownReader.Read(resolved, split.BodyLine, scope));
        header = header.Over(said);
        FileNames names = FileNames.Of(raw.Path);
        IssueFacts facts = IssueFacts.Of(header, names, log);
        (string title, IReadOnlyList<Block> body) = TitleHeading.Take(facts.Title, names.AsTitle(), written);
        string key = IssueKey.Of(names.Slug, title);
        IReadOnlyList<Block> blocks = Finish(body, key, scope);

        var issue = new Issue
        {
            Key = key,
            Title = title,
            Number = facts.Number ?? NumberReader.Read(title, names.Slug),
            Date = facts.Date,
            Author = facts.Author,
            Description = facts.Description,
            Summary = facts.Summary,
            Tags = facts.Tags,
            Language = facts.Language ?? names.Language ?? language ?? LanguageGuess.Of(blocks),
            Source = raw.Path,
            Blocks = blocks,
            WordCount = WordCounter.Count(blocks),
        };
        Problem? skip = SkipReason.Of(raw.Path, header) ?? (blocks.Count == 0 ? SkipReason.NoText(raw.Path) : null);
        return new ParsedIssue(issue, skip, FigureList.Of(blocks), log.InOrder());
    }

    private static bool IsHtml(string path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    private static (Header Header, IReadOnlyList<Block> Blocks) ReadHtml(string text, int firstLine, IssueScope scope)
    {
        var html = new WovenHtml(scope, "held");
        html.AddHtml(text, firstLine);
        return PageReader.Read(html, scope);
    }

    /// <summary>What needs the whole text: levels and names of headings, then the links that name them.</summary>
    private static IReadOnlyList<Block> Finish(IReadOnlyList<Block> body, string key, IssueScope scope)
    {
        var keys = new FreeKeys();
        var headings = new HeadingKeys(keys);
        IReadOnlyList<Block> named = headings.Rewrite(HeadingLevels.Mend(body, scope.Log));
        var anchors = new AnchorNames(keys, headings);
        anchors.Rewrite(named);
        return new LinkBinder(key, scope.Links, headings, anchors).Rewrite(named);
    }
}

/// <summary>A read issue.</summary>
/// <param name="Issue">The issue, its figures not yet looked for and its key not yet made unique.</param>
/// <param name="Skip">Why it is no issue of a book (a draft, no post, a redirect ...); null when it is one.</param>
/// <param name="Figures">The figures that its blocks name, in order, each address once.</param>
/// <param name="Problems">What could not be taken as it stands.</param>
public sealed record ParsedIssue(Issue Issue, Problem? Skip, IReadOnlyList<Figure> Figures, IReadOnlyList<Problem> Problems);
