using TechBeats.Model;
using TechBeats.Tests.Typesetting.Blocks;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Back;
using TechBeats.Typesetting.Pages.Breaking;
using TechBeats.Typesetting.Pages.Glance;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Glance;

public sealed class GlanceSetterTests
{
    private static readonly PageStyle A5 = PageStyle.Named("a5")!;

    [Fact]
    public void A_spread_shows_words_links_topics_and_the_most_linked()
    {
        var part = new Element(ElementKind.Part);

        var pages = Set(52, 7, A5, part);

        Assert.Equal(2, pages.Count);
        Assert.Equal("-glance", Assert.Single(pages[0].Slabs[0].Slab.Landmarks).Name);
        Assert.Equal(
            ["Words per issue", "Links by kind", "Links by host", "Topics", "Most-linked papers", "Most-linked repositories"],
            part.Children.Where(child => child.Kind == ElementKind.Section).Select(section => section.Title));
        Assert.Equal("The year at a glance", part.Children[0].Title);
    }

    [Fact]
    public void Bars_are_rows_of_a_table_with_label_and_value()
    {
        var part = new Element(ElementKind.Part);
        var pages = Set(52, 7, A5, part);

        var table = part.Children.First(child => child.Title == "Links by kind").Children.Single(child => child.Kind == ElementKind.Table);
        var rows = Assert.Single(table.Children).Children;
        Assert.Equal(3, rows.Count);
        Assert.All(rows, row => Assert.Equal([ElementKind.HeaderCell, ElementKind.DataCell], row.Children.Select(cell => cell.Kind)));
        Assert.All(rows, row => Assert.True(row.Children[0].IsRowHeader));
        Assert.Equal(["Papers", "52"], TextsOf(pages, rows[0].Children));
        Assert.Equal(["Articles", "104"], TextsOf(pages, rows[2].Children));
    }

    [Fact]
    public void The_timeline_is_described_by_month()
    {
        var part = new Element(ElementKind.Part);
        Set(52, 7, A5, part);

        var section = part.Children.First(child => child.Title == "Words per issue");
        var figure = section.Children.Single(child => child.Kind == ElementKind.Figure);
        Assert.StartsWith("Words per issue. January 2020: 1,500; February 2020: 3,000; ", figure.Alt, StringComparison.Ordinal);
        Assert.EndsWith("; December 2020: 20,200", figure.Alt, StringComparison.Ordinal);
    }

    [Fact]
    public void The_longest_and_the_shortest_issue_are_links()
    {
        var pages = Set(52, 7, A5, new Element(ElementKind.Part));

        var links = IssueFixture.Drawn(pages[0].Slabs[0].Slab.Content).Select(drawn => drawn.Item).OfType<LinkItem>().ToList();
        Assert.Equal(["Issue 51", "52", "Issue 0", "1"], links.Select(link => link.Description));
        Assert.Equal(["51", "51", "0", "0"], links.Select(link => ((BookTarget)link.Target).Name));
    }

    [Fact]
    public void The_year_is_one_of_about_a_year()
    {
        Assert.Equal("The year at a glance", TitleOf(52, 7));
        Assert.Equal("At a glance", TitleOf(60, 7));
        Assert.Equal("At a glance", TitleOf(6, 7));
    }

    [Fact]
    public void Small_books_and_those_without_the_spread_have_none()
    {
        var setter = new GlanceSetter(DisplayFixture.Display(), A5, DisplayFixture.Styles, Wording.English);
        var without = DisplayFixture.Styles with { Glance = new GlanceStyle { IsShown = false } };

        Assert.False(setter.IsIn(BookOf(2, 7)));
        Assert.True(setter.IsIn(BookOf(3, 7)));
        Assert.False(new GlanceSetter(DisplayFixture.Display(), A5, without, Wording.English).IsIn(BookOf(3, 7)));
    }

    [Theory]
    [InlineData("a5", 52, 7, false)]
    [InlineData("a4", 52, 7, false)]
    [InlineData("70x70mm", 52, 7, false)]
    [InlineData("70x1000mm", 52, 7, false)]
    [InlineData("1000x70mm", 52, 7, false)]
    [InlineData("100x300mm", 52, 7, true)]
    [InlineData("300x100mm", 3, 0, true)]
    [InlineData("1000x1000mm", 6, 7, false)]
    [InlineData("a5", 400, 30, true)]
    [InlineData("a5", 20_000, 1, false)]
    [InlineData("a5", 3, 0, false)]
    public void Nothing_overlaps_at_any_paper_and_number_of_issues(string paper, int issues, int days, bool isMirrored)
    {
        var style = PageStyle.Named(paper)!;
        var direction = isMirrored ? Direction.RightToLeft : Direction.LeftToRight;

        var pages = Set(issues, days, style, new Element(ElementKind.Part), direction);

        Assert.InRange(pages.Count, 1, 2);
        foreach (var frame in pages.Select(page => page.Slabs[0].Slab.Content))
        {
            Assert.Equal(new Size(style.Measure, style.TextHeight), frame.Size);
            Boxes.AssertApart(frame);
        }
    }

    private static string TitleOf(int issues, int days) =>
        new GlanceSetter(DisplayFixture.Display(), A5, DisplayFixture.Styles, Wording.English).TitleOf(BookOf(issues, days));

    private static IReadOnlyList<FilledPage> Set(
        int issues, int days, PageStyle paper, Element part, Direction direction = Direction.LeftToRight)
    {
        var book = BookOf(issues, days);
        var summaries = book.Issues.Select((issue, i) => new IssueSummary(issue, [], Links(i), []) { WordCount = 100 * (i + 1) }).ToList();
        return new GlanceSetter(DisplayFixture.Display(direction), paper, DisplayFixture.Styles, Wording.English)
            .Set(book, summaries, landmark => int.Parse(landmark.Split('/')[0]) + 1, part);
    }

    private static IReadOnlyList<TypesetLink> Links(int issue) =>
    [
        .. new[]
        {
            ($"https://arxiv.org/abs/{issue % 12}", $"A paper about the number {issue % 12}"),
            ($"https://github.com/a/{issue % 20}", "code"),
            ($"https://host-{issue % 15}.example/", "here"),
            ("https://a-host-with-a-rather-long-name.example/", "there"),
        }.Select((link, i) => new TypesetLink(link.Item1, link.Item2, $"{issue}/{i}", null)),
    ];

    /// <summary>So many issues from the first of January 2020; without dates if no day lies between them.</summary>
    private static Book BookOf(int issues, int days) => new()
    {
        Title = "Letters",
        Issues =
        [
            .. Enumerable.Range(0, issues).Select(i => new Issue
            {
                Key = $"{i}",
                Title = $"Issue {i}",
                Source = $"{i}.md",
                Date = days == 0 ? null : new DateOnly(2020, 1, 1).AddDays(days * i),
                Tags = [$"topic {i % 9}", $"another topic {i % 5}"],
                Blocks = [],
            }),
        ],
    };

    private static List<string> TextsOf(IReadOnlyList<FilledPage> pages, IReadOnlyList<Element> elements) =>
    [
        .. elements.Select(element => string.Concat(pages.SelectMany(page => Groups(page.Slabs[0].Slab.Content))
            .Where(group => group.Element == element)
            .Select(group => IssueFixture.TextOf(group.Content)))),
    ];

    private static IEnumerable<GroupItem> Groups(Frame frame) => frame.Items.Select(placed => placed.Item).OfType<GroupItem>()
        .SelectMany(group => Groups(group.Content).Prepend(group));
}
