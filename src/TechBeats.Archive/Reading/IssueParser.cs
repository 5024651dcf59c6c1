using TechBeats.Archive.Reading.Addresses;
using TechBeats.Archive.Reading.Html;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Archive.Reading.Languages;
using TechBeats.Archive.Reading.Markdown;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Archive.Reading.Parts;
using TechBeats.Archive.Reading.Passes;
using TechBeats.Archive.Reading.Repairs;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Archive.Reading.Templates;
using TechBeats.Model;
using TechBeats.Sources;
using TechBeats.Sources.Files;

namespace TechBeats.Archive.Reading;

/// <summary>A raw issue to an issue, or a file of many issues to all of them. Pure: no files, no network; safe to use from many threads.</summary>
public static class IssueParser
{
    /// <summary>Reads an issue that stands alone, whatever its bytes are: links to files beside it lead nowhere.</summary>
    /// <param name="raw">The issue as it was found.</param>
    /// <param name="language">BCP 47 tag to take when neither its front matter nor its text tells; null for none.</param>
    public static ParsedIssue Parse(RawIssue raw, string? language)
    {
        ParsedIssue read = Read(raw, language, null)[0];
        var log = new ProblemLog(raw.Path);
        var links = new LinkReader(log);
        IReadOnlyList<Block> blocks = new WaitingLinks(target =>
        {
            if (WaitingLink.Of(target) is not (var address, var line))
            {
                return target;
            }

            links.ReportBroken(address, line);
            return null;
        }).Rewrite(read.Issue.Blocks);
        if (read.Anchors.Count > 0)
        {
            var wanted = new HashSet<string>(StringComparer.Ordinal);
            blocks = new WaitingLinks(target =>
            {
                wanted.Add(target is BookTarget place ? place.Name : "");
                return target;
            }).Rewrite(blocks);
            blocks = new WantedAnchors(key => wanted.Contains($"{read.Issue.Key}/{key}")).Rewrite(blocks);
        }

        return read with
        {
            Issue = read.Issue with { Blocks = blocks },
            Figures = FigureList.Of(blocks),
            Problems = [.. read.Problems.Concat(log.InOrder()).OrderBy(problem => problem.Place?.Line ?? 0)],
        };
    }

    /// <summary>Reads the issues of a file, whatever its bytes are. Links that only the archive can follow wait in them (<see cref="WaitingLink"/>).</summary>
    /// <param name="raw">The file as it was found.</param>
    /// <param name="language">BCP 47 tag to take when neither the front matter nor the text tells; null for none.</param>
    /// <param name="splitting">How it may be split into issues; null to take it as one.</param>
    internal static IReadOnlyList<ParsedIssue> Read(RawIssue raw, string? language, Splitting? splitting)
    {
        var log = new ProblemLog(raw.Path);
        var scope = new IssueScope(log);

        string text = TextRepairs.Apply(raw.Bytes.Span, log);
        HeaderSplit split = HeaderSplit.Of(text);
        Header header = HeaderReader.Read(split, log);
        FileNames names = FileNames.Of(raw.Path);
        string resolved = TemplateText.Resolve(scope.Embedded.TakeOut(split.Body), split.BodyLine, TextFiles.IsHtml(raw.Path), header, names, log);
        (Header said, IReadOnlyList<Block> written) = TextFiles.IsHtml(raw.Path) ? ReadHtml(resolved, split.BodyLine, scope) : (Header.Empty, MarkdownReader.Read(resolved, split.BodyLine, scope));
        header = header.Over(said);
        written = new ShortCodes().Rewrite(written);
        string? named = TitleText.Clean(header.Text("title", "subject", "name"));
        (string title, IReadOnlyList<Block> body) = TitleHeading.Take(named is null ? null : ShortCodes.In(named), names.AsTitle(), written);

        IReadOnlyList<FilePart>? parts = splitting is null ? null : FileParts.Of(written, body, splitting);
        IssueFacts facts = IssueFacts.Of(header, names, parts is null ? log : new ProblemLog(raw.Path));
        HeaderFigure? opening = parts is null ? HeaderFigure.Of(header) : null;
        IReadOnlyList<Block> opened = OpeningFigure.Add(opening, body, scope);
        var whole = new FilePart(null, null, 0, opened);
        ParsedIssue[] issues = [.. (parts ?? [whole]).Select(part => Finished(part, parts is not null))];
        return [issues[0] with { Problems = log.InOrder(), WebAddresses = scope.Links.Web }, .. issues.Skip(1)];

        ParsedIssue Finished(FilePart part, bool isPart)
        {
            string partTitle = part.Title ?? title;
            string key = part.Title is null ? IssueKey.Of(names.Slug, title) : IssueKey.Of(partTitle, partTitle);
            IReadOnlyList<Block> own = isPart ? new NoteNumbers().Rewrite(part.Blocks) : part.Blocks;
            (IReadOnlyList<Block> blocks, HeadingKeys headings, AnchorNames anchors) = Finish(own, key, scope, isPart);
            var issue = new Issue
            {
                Key = key,
                Title = partTitle,
                Number = (isPart ? null : facts.Number) ?? (isPart && part.Title is null ? null : NumberReader.Read(partTitle, isPart ? "" : names.Slug)),
                Date = isPart ? part.Date : facts.Date,
                Author = facts.Author,
                Description = isPart ? null : facts.Description,
                Summary = isPart ? null : facts.Summary,
                Tags = facts.Tags,
                Language = IssueLanguage.Of(facts.Language ?? names.Language, language, TextSample.Of(partTitle, isPart ? null : facts.Description, blocks)),
                Source = raw.Path,
                IsPreface = isPart && part.Title is null,
                Blocks = blocks,
                WordCount = WordCounter.Count(blocks),
            };
            Problem? skip = SkipReason.Of(raw.Path, header)
                ?? (blocks.Count == 0 ? SkipReason.NoText(raw.Path) : null)
                ?? (isPart && part.IsContents ? SkipReason.Contents(raw.Path, part.Line, partTitle) : null);
            return new ParsedIssue(issue, skip, FigureList.Of(blocks), [])
            {
                Addresses = isPart ? [] : IssueAddresses.Of(header),
                TranslationKey = header.Text("translationKey", "translation_key", "ref"),
                Slug = isPart ? null : header.Text("slug"),
                Categories = isPart ? [] : IssueAddresses.CategoriesOf(header),
                Headings = headings.Names,
                Anchors = anchors.Names,
                IsPart = isPart,
                OpeningFigure = opened.Count > body.Count ? opening!.Address : null,
            };
        }
    }

    private static (Header Header, IReadOnlyList<Block> Blocks) ReadHtml(string text, int firstLine, IssueScope scope)
    {
        var html = new WovenHtml(scope, "held");
        html.AddHtml(text, firstLine);
        return PageReader.Read(html, scope);
    }

    /// <summary>What needs the whole text: levels and names of headings, then the links that name them.</summary>
    private static (IReadOnlyList<Block> Blocks, HeadingKeys Headings, AnchorNames Anchors) Finish(IReadOnlyList<Block> body, string key, IssueScope scope, bool isPart)
    {
        var keys = new FreeKeys();
        var headings = new HeadingKeys(keys);
        IReadOnlyList<Block> named = headings.Rewrite(HeadingLevels.Mend(body, scope.Log));
        var anchors = new AnchorNames(keys);
        anchors.Rewrite(named);
        IReadOnlyList<Block> bound = new LinkBinder(key, scope.Links, headings, anchors, isPart).Rewrite(named);
        return (new FirstAbbreviations().Rewrite(bound), headings, anchors);
    }
}

/// <summary>A read issue.</summary>
/// <param name="Issue">The issue, its figures not yet looked for and its key not yet made unique.</param>
/// <param name="Skip">Why it is no issue of a book (a draft, no post, a redirect ...); null when it is one.</param>
/// <param name="Figures">The figures that its blocks name, in order, each address once.</param>
/// <param name="Problems">What could not be taken as it stands; of a file of many issues the first has them all.</param>
public sealed record ParsedIssue(Issue Issue, Problem? Skip, IReadOnlyList<Figure> Figures, IReadOnlyList<Problem> Problems)
{
    /// <summary>Addresses that it says are its own: absolute ones, or paths from the site's top.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>The keys of its headings by every name under which a link may call them.</summary>
    public IReadOnlyDictionary<string, string> Headings { get; init; } = new Dictionary<string, string>();

    /// <summary>The keys of its anchors by name; those that no link names stay in it until the archive knows every link.</summary>
    public IReadOnlyDictionary<string, string> Anchors { get; init; } = new Dictionary<string, string>();

    /// <summary>The name that its header gives it in addresses; null when it gives none.</summary>
    public string? Slug { get; init; }

    /// <summary>The categories of its header, which may be part of its address.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Addresses on the web that its links name; of a file of many issues the first has them all.</summary>
    public IReadOnlyList<string> WebAddresses { get; init; } = [];

    /// <summary>What its translations have in common with it; null when it says nothing.</summary>
    public string? TranslationKey { get; init; }

    /// <summary>Address of the figure that only its header names, and which is its first block; null when there is none.</summary>
    public string? OpeningFigure { get; init; }

    /// <summary>True for one of several issues of the same file.</summary>
    public bool IsPart { get; init; }
}
