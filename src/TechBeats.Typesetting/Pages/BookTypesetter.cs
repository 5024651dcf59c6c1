using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lists;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Back;
using TechBeats.Typesetting.Pages.Breaking;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Pages.Front;
using TechBeats.Typesetting.Pages.Glance;
using TechBeats.Typesetting.Pages.Missing;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Shaping;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages;

/// <summary>Typesets a book: body, back matter, front matter. For one book and one call.</summary>
internal sealed class BookTypesetter
{
    private const int MaximumKeywords = 24;

    /// <summary>Cover and imprint precede the contents.</summary>
    private const int PagesBeforeContents = 2;

    private readonly Book book;
    private readonly PageStyle page;
    private readonly BookStyles styles;
    private readonly int jobs;
    private readonly Wording words;
    private readonly Description description;
    private readonly DisplayText display;
    private readonly IssueTypesetter issues;
    private readonly PageBreaker breaker;
    private readonly ColumnBreaker columns;
    private readonly PageMaker maker;
    private readonly GlanceSetter glance;
    private readonly Element document = new(ElementKind.Document);
    private readonly List<IssueSummary> summaries = [];
    private readonly MissingFonts missingFonts = new();
    private readonly List<Problem> problems = [];
    private readonly List<Bookmark> bookmarks = [];
    private readonly Dictionary<string, int> issuePages = new(StringComparer.Ordinal);
    private readonly LandmarkPages landmarks = new();
    private readonly FontsInUse fontsInUse = new();
    private int bodyPages;

    public BookTypesetter(Book book, FontLibrary fonts, PageStyle page, BookStyles styles, int jobs)
    {
        words = Wording.For(book.Language);
        this.book = book.IsUntitled ? book with { Title = words.CollectedIssues } : book;
        var writingDirection = book.Language is null
            ? WritingDirection.FromMajority(book.Issues.Select(issue => issue.Title))
            : WritingDirection.FromLanguage(book.Language);
        this.page = page with { IsBoundRight = writingDirection.Base == Direction.RightToLeft };
        (this.styles, this.jobs) = (styles, jobs);
        description = Describe(this.book, words.Language, this.page.IsBoundRight);
        var paragraphs = new ParagraphSetter(new Shaper(fonts, styles.Inline), styles.Inline);
        display = new DisplayText(paragraphs, writingDirection, missingFonts.Add);
        issues = new IssueTypesetter(paragraphs, this.page, styles, words, description.Language);
        breaker = new PageBreaker(this.page.TextHeight, styles.PageBreaks);
        columns = new ColumnBreaker(TextBlock, styles.ColumnBreaks, this.page.IsBoundRight);
        maker = new PageMaker(display, this.page, styles);
        glance = new GlanceSetter(display, this.page, styles, words);
    }

    private Size TextBlock => new(page.Measure, page.TextHeight);

    /// <summary>Typesets the book. Back and front matter refer to page numbers, so they follow the body.</summary>
    public TypesetBook Typeset(Action<Page> sink, CancellationToken cancellation)
    {
        var receive = sink;
        sink = finished =>
        {
            cancellation.ThrowIfCancellationRequested();
            receive(finished);
        };
        var (cover, imprint, body) = (new Element(ElementKind.Part), new Element(ElementKind.Part), new Element(ElementKind.Part));
        InOrder.ForEach(book.Issues, issues.Typeset, issue => AddIssue(issue, body, sink, cancellation), jobs, cancellation);
        var backPart = new Element(ElementKind.Part);
        var back = AddBackMatter(backPart, sink, cancellation);
        var counts = BookCounter.Count(summaries);
        document.Add(cover);
        sink(new CoverSetter(display, page, styles, words).Set(book, counts, cover));
        document.Add(imprint);
        sink(new ImprintSetter(display, page, styles, words).Set(book, counts, fontsInUse.Families, imprint));
        var glancePage = AddContents(back, sink, cancellation);
        AddGlance(glancePage, sink);
        document.Add(body);
        document.Add(backPart);
        return new TypesetBook
        {
            Description = description,
            Document = document,
            Bookmarks = [new Bookmark(words.Contents, ContentsEntry.ContentsName, []), .. GlanceBookmark(), .. bookmarks],
            Problems = [.. CutTexts(), .. problems, .. missingFonts.Problems(book)],
            IssuePages = issuePages,
            LostFigures = [.. LostFigureIndex.Collect(summaries, landmarks.PageOf).Select(entry => entry.Facts)],
        };
    }

    private void AddIssue(TypesetIssue issue, Element body, Action<Page> sink, CancellationToken cancellation)
    {
        body.Add(issue.Article);
        var filled = ColumnPages.Join(breaker.Break(issue.Column, cancellation), page);
        issuePages[issue.Issue.Key] = bodyPages + 1;
        landmarks.Add(filled, bodyPages + 1);
        issues.BindNumbers(issue, landmarks.PageOf);
        missingFonts.Add(issue.Issue, issue.Text.Uncovered);
        problems.AddRange(issue.Text.Problems);
        if (issue.Opener.IsTitleCut)
        {
            problems.Add(CutText("title", issue.Issue.Title, new Place(issue.Issue.Source, 1)));
        }

        summaries.Add(issue.Summary);
        bookmarks.Add(
            new Bookmark(issue.Issue.Title, issue.Issue.Key, BookmarkTree.Build(issue.Text.Headings, styles.Contents.MaximumBookmarkLevel))
        );
        for (var i = 0; i < filled.Count; i++)
        {
            AddBodyPage(filled[i], i == 0 ? null : issue.Issue.Title, sink);
        }
    }

    /// <summary>The texts of the book itself that are longer than the imprint prints.</summary>
    private IEnumerable<Problem> CutTexts() =>
        new[] { ("title", book.Title), ("subtitle", book.Subtitle), ("author", book.Author) }
            .Where(text => text.Item2?.Length > DisplayText.MaximumLength)
            .Select(text => CutText(text.Item1, text.Item2!, null));

    private static Problem CutText(string name, string text, Place? place) => new(
        ProblemSlugs.TooLarge,
        Severity.Warning,
        place,
        $"The {name} is too long ({text.Length} characters); only its beginning is printed",
        "Shorten it");

    private BackMatter AddBackMatter(Element part, Action<Page> sink, CancellationToken cancellation)
    {
        var back = new BackMatterSetter(display, styles, words, TextBlock).Set(summaries, landmarks.PageOf, bodyPages, part);
        var filled = columns.Break(back.Columns, cancellation);
        landmarks.Add(filled, bodyPages + 1);
        foreach (var (title, name, groups) in back.Parts)
        {
            bookmarks.Add(new Bookmark(title, name, [.. groups.Select(group => new Bookmark(group.Title, group.Name, []))]));
        }

        for (var i = 0; i < filled.Count; i++)
        {
            var opened = back.Parts.Last(part => landmarks.PageOf(part.Name) <= bodyPages + 1);
            var isOpener = i == 0 || filled[i].Slabs[0].Slab.Landmarks.Any(landmark => landmark.Name == opened.Name);
            AddBodyPage(filled[i], isOpener ? null : opened.Title, sink);
        }

        return back;
    }

    /// <param name="filled">The content of the page.</param>
    /// <param name="subject">Subject for the running head; null for an opener, which has none.</param>
    /// <param name="sink">Receives the page.</param>
    private void AddBodyPage(FilledPage filled, string? subject, Action<Page> sink)
    {
        bodyPages++;
        var made = maker.Make(filled, Matter.Body, bodyPages, subject is null ? null : RunningHead(subject));
        fontsInUse.Add(made.Frame);
        sink(made);
    }

    /// <summary>
    /// Adds the contents. They name the page of the spread at a glance, which depends on their own number of pages: if the first guess is
    /// wrong, they are set again.
    /// </summary>
    /// <returns>The page of the spread at a glance.</returns>
    private int AddContents(BackMatter back, Action<Page> sink, CancellationToken cancellation)
    {
        var entries = summaries.ConvertAll(EntryOf);
        var backEntries = back.Parts
            .Select(title => new ContentsEntry(title.Title, title.Name, landmarks.PageOf(title.Name), null, null, Sections(title.Groups)))
            .ToList();
        var (part, glancePage) = (new Element(ElementKind.Part), GlancePageAfter(contentsPages: 1));
        var filled = SetContents(entries, backEntries, glancePage, part, cancellation);
        if (glance.IsIn(book) && GlancePageAfter(filled.Count) is var page && page != glancePage)
        {
            (part, glancePage) = (new Element(ElementKind.Part), page);
            filled = SetContents(entries, backEntries, glancePage, part, cancellation);
        }

        document.Add(part);
        for (var i = 0; i < filled.Count; i++)
        {
            sink(maker.Make(filled[i], Matter.Front, PagesBeforeContents + i + 1, i == 0 ? null : words.Contents));
        }

        if (glance.IsIn(book) && PagesBeforeContents + filled.Count + 1 < glancePage)
        {
            sink(maker.MakeBlank(Matter.Front, glancePage - 1));
        }

        return glancePage;
    }

    private IReadOnlyList<FilledPage> SetContents(
        IReadOnlyList<ContentsEntry> issues,
        IReadOnlyList<ContentsEntry> backMatter,
        int glancePage,
        Element part,
        CancellationToken cancellation)
    {
        var all = glance.IsIn(book) ? issues.Prepend(GlanceEntry(glancePage)).ToList() : issues;
        var contents = new ContentsSetter(display, styles, words).Set(all, backMatter, page.Measure, part);
        return columns.Break(contents, cancellation);
    }

    /// <summary>Returns the first verso after so many pages of contents, so that the spread's pages face each other.</summary>
    private static int GlancePageAfter(int contentsPages)
    {
        var next = PagesBeforeContents + contentsPages + 1;
        return next + (next % 2);
    }

    private ContentsEntry GlanceEntry(int page) => new(glance.TitleOf(book), GlanceSetter.Name, page, null, null, [])
    {
        PageText = RomanNumeral.Lower(page),
        IsPreface = true,
    };

    private IEnumerable<Bookmark> GlanceBookmark() =>
        glance.IsIn(book) ? [new Bookmark(glance.TitleOf(book), GlanceSetter.Name, [])] : [];

    private void AddGlance(int first, Action<Page> sink)
    {
        if (!glance.IsIn(book))
        {
            return;
        }

        var pages = glance.Set(book, summaries, landmarks.PageOf, document.Add(ElementKind.Part));
        for (var i = 0; i < pages.Count; i++)
        {
            sink(maker.Make(pages[i], Matter.Front, first + i, i == 0 ? null : glance.TitleOf(book)));
        }
    }

    private ContentsEntry EntryOf(IssueSummary summary) => new(
        summary.Issue.Title,
        summary.Issue.Key,
        landmarks.PageOf(summary.Issue.Key),
        summary.Issue.Number,
        summary.Issue.Date,
        Sections(summary.Headings.Where(heading => heading.Level == 2).Select(heading => (heading.Title, heading.Name))))
    {
        IsPreface = summary.Issue.IsPreface,
    };

    private List<ContentsEntry> Sections(IEnumerable<(string Title, string Name)> sections) =>
        [.. sections.Select(section => ContentsEntry.Section(section.Title, section.Name, landmarks.PageOf(section.Name)))];

    /// <summary>The title of the book on versos, the subject of the page on rectos.</summary>
    private string RunningHead(string subject) => bodyPages % 2 == 0 ? RunningTitle : subject;

    private string RunningTitle =>
        BookPeriod.Years(book) is { } years && !book.Title.Contains(years, StringComparison.Ordinal) ? $"{book.Title} {years}" : book.Title;

    private static Description Describe(Book book, string ownLanguage, bool isRightToLeft)
    {
        var keywords = book.Issues.SelectMany(issue => issue.Tags).Distinct(StringComparer.OrdinalIgnoreCase).Take(MaximumKeywords);
        return new Description(book.Title, book.Author, book.Subtitle, [.. keywords], book.Language ?? ownLanguage, book.To)
        {
            IsRightToLeft = isRightToLeft,
        };
    }
}
