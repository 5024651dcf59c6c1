using TechBeats.Model;
using TechBeats.Typesetting.Blocks;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Back;
using TechBeats.Typesetting.Pages.Breaking;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Pages.Front;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Shaping;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages;

/// <summary>A book on its way to pages: body, back matter, front matter.</summary>
internal sealed class SetBook : TypesetBook
{
    /// <summary>The tag of a language that nobody knows (RFC 5646, 4.1): the book's own words are in another.</summary>
    private const string Undetermined = "und";

    private readonly Book book;
    private readonly PageStyle page;
    private readonly int jobs;
    private readonly StyleSheet styles;
    private readonly Wording words;
    private readonly BlockSetter blocks;
    private readonly SmallMatter matter;
    private readonly LeaderLineSetter lines;
    private readonly PageMaker maker;
    private readonly PageBreaker breaker;
    private readonly WritingDirection script;
    private readonly IReadOnlyList<IssueOpenerSetter> openers;
    private readonly Element document = new(ElementKind.Document);
    private readonly Element cover;
    private readonly Element imprint;
    private readonly Element contents;
    private readonly List<IssueSummary> summaries = [];
    private readonly List<Problem> problems = [];
    private readonly List<Bookmark> bookmarks = [];
    private readonly Dictionary<string, int> pageByLandmark = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> issuePages = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, Face> faces = [];
    private BackMatter backMatter = new([], []);
    private int bodyPages;

    public SetBook(Book book, FontLibrary fonts, PageStyle page, StyleSheet styles, int jobs)
    {
        words = Wording.For(book.Language);
        book = book.IsUntitled ? book with { Title = words.CollectedIssues } : book;
        this.book = book;
        script = book.Language is null ? WritingDirection.OfMost(book.Issues.Select(issue => issue.Title)) : WritingDirection.OfLanguage(book.Language);
        page = page with { IsBoundRight = script.Own == Direction.RightToLeft };
        this.page = page;
        this.jobs = jobs;
        this.styles = styles;
        Fonts = fonts;
        var paragraphs = new ParagraphSetter(new Shaper(fonts, styles.Inline), styles.Inline);
        blocks = new BlockSetter(paragraphs, styles, words);
        matter = new SmallMatter(paragraphs, script);
        lines = new LeaderLineSetter(matter);
        maker = new PageMaker(matter, page, styles);
        breaker = new PageBreaker(page.TextHeight, new PageBreakStyle());
        openers = [.. new[] { Direction.LeftToRight, Direction.RightToLeft }
            .Select(direction => new SmallMatter(paragraphs, new WritingDirection(direction)))
            .Select(own => new IssueOpenerSetter(own, new LeaderLineSetter(own), styles, words))];
        cover = document.Add(ElementKind.Part);
        imprint = document.Add(ElementKind.Part);
        contents = document.Add(ElementKind.Part);
        Description = new Description(book.Title, book.Author, book.Subtitle, KeywordsOf(book), book.Language ?? words.Language, book.To) { IsRightToLeft = page.IsBoundRight };
    }

    public override Description Description { get; }

    public override FontLibrary Fonts { get; }

    public override Element Document => document;

    public override IReadOnlyList<Bookmark> Bookmarks => bookmarks;

    public override IReadOnlyList<Problem> Problems => problems;

    public override IReadOnlyDictionary<string, int> IssuePages => issuePages;

    public override IEnumerable<Page> Pages
    {
        get
        {
            var body = document.Add(ElementKind.Part);
            foreach (var issue in InOrder.Select(book.Issues, SetIssue, jobs))
            {
                body.Add(issue.Article);
                foreach (var made in PagesOf(issue))
                {
                    yield return made;
                }
            }

            foreach (var made in BackPages())
            {
                yield return made;
            }

            foreach (var made in FrontPages())
            {
                yield return made;
            }

            bookmarks.Insert(0, new Bookmark(words.Contents, ContentsEntry.ContentsName, []));
        }
    }

    // The book's title on left pages, what the page is about on right ones.
    private string RunningHead(string about) => bodyPages % 2 == 0 ? RunningTitle : about;

    private string RunningTitle => BookPeriod.Years(book) is { } years && !book.Title.Contains(years, StringComparison.Ordinal) ? $"{book.Title} {years}" : book.Title;

    private SetIssue SetIssue(Issue issue)
    {
        var article = new Element(ElementKind.Article) { Title = issue.Title, Language = issue.Language == Description.Language ? null : issue.Language ?? Undetermined };
        var opening = article.Add(ElementKind.Section);
        var text = blocks.Set(issue, page.Measure, page.TextHeight, article);
        return new SetIssue(issue, article, OpenerOf(issue).Set(issue, text.Headings, page.Measure, opening), text);
    }

    /// <summary>An issue's opener runs the way of the issue, which need not be that of the book.</summary>
    private IssueOpenerSetter OpenerOf(Issue issue) => openers[(int)IssueSetting.ScriptOf(issue).Own];

    private IEnumerable<Page> PagesOf(SetIssue issue)
    {
        var filled = breaker.Break(issue.Column);
        var first = bodyPages + 1;
        issuePages[issue.Issue.Key] = first;
        NoteLandmarks(filled, first);
        OpenerOf(issue.Issue).BindNumbers(issue.Opener, PageOf);
        problems.AddRange(issue.Text.Problems);
        summaries.Add(issue.Summary);
        bookmarks.Add(new Bookmark(issue.Issue.Title, issue.Issue.Key, BookmarkTree.Of(issue.Text.Headings)));
        for (var i = 0; i < filled.Count; i++)
        {
            bodyPages++;
            yield return Seen(maker.Make(filled[i], Matter.Body, bodyPages, i == 0 ? null : RunningHead(issue.Issue.Title)));
        }
    }

    private IEnumerable<Page> BackPages()
    {
        var part = document.Add(ElementKind.Part);
        backMatter = new BackMatterSetter(matter, lines, styles, words).Set(summaries, PageOf, page.Measure, part);
        var filled = breaker.Break(backMatter.Slabs);
        NoteLandmarks(filled, bodyPages + 1);
        foreach (var (title, name, groups) in backMatter.Parts)
        {
            bookmarks.Add(new Bookmark(title, name, [.. groups.Select(group => new Bookmark(group.Title, group.Name, []))]));
        }

        for (var i = 0; i < filled.Count; i++)
        {
            bodyPages++;
            var opened = backMatter.Parts.Last(part => PageOf(part.Name) <= bodyPages);
            var isOpener = i == 0 || filled[i].Slabs[0].Slab.Landmarks.Any(landmark => landmark.Name == opened.Name);
            yield return Seen(maker.Make(filled[i], Matter.Body, bodyPages, isOpener ? null : RunningHead(opened.Title)));
        }
    }

    private IEnumerable<Page> FrontPages()
    {
        yield return new CoverSetter(matter, page, styles, words).Set(book, cover);
        yield return new ImprintSetter(matter, page, styles, words).Set(book, FontFamilies(), imprint);
        var issues = summaries
            .Select(summary => new ContentsEntry(
                summary.Issue.Title,
                summary.Issue.Key,
                PageOf(summary.Issue.Key),
                summary.Issue.Number,
                summary.Issue.Date,
                [.. summary.Headings.Where(heading => heading.Level == 2).Select(heading => ContentsEntry.Section(heading.Title, heading.Name, PageOf(heading.Name)))])
            {
                IsPreface = summary.Issue.IsPreface,
            })
            .ToList();
        var back = backMatter.Parts
            .Select(part => new ContentsEntry(
                part.Title,
                part.Name,
                PageOf(part.Name),
                null,
                null,
                [.. part.Groups.Select(group => ContentsEntry.Section(group.Title, group.Name, PageOf(group.Name)))]))
            .ToList();
        var filled = breaker.Break(new ContentsSetter(matter, lines, styles, words).Set(book, issues, back, page.Measure, contents));
        for (var i = 0; i < filled.Count; i++)
        {
            yield return maker.Make(filled[i], Matter.Front, i + 3, i == 0 ? null : words.Contents);
        }
    }

    private void NoteLandmarks(IReadOnlyList<FilledPage> filled, int first)
    {
        for (var i = 0; i < filled.Count; i++)
        {
            foreach (var placed in filled[i].Slabs.Concat(filled[i].Notes))
            {
                foreach (var landmark in placed.Slab.Landmarks)
                {
                    pageByLandmark.TryAdd(landmark.Name, first + i);
                }
            }
        }
    }

    private int PageOf(string landmark) => pageByLandmark[landmark];

    private Page Seen(Page made)
    {
        NoteFaces(made.Frame);
        return made;
    }

    private void NoteFaces(Frame frame)
    {
        foreach (var (_, mark) in frame.Marks)
        {
            if (mark is TextMark text)
            {
                faces.TryAdd(text.Face.Index, text.Face);
            }
            else if (mark is GroupMark group)
            {
                NoteFaces(group.Content);
            }
        }
    }

    private List<string> FontFamilies() => [.. faces.Values.Select(face => face.FamilyName).Distinct(StringComparer.Ordinal)];

    private static List<string> KeywordsOf(Book book) =>
        [.. book.Issues.SelectMany(issue => issue.Tags).Distinct(StringComparer.OrdinalIgnoreCase).Take(24)];
}
