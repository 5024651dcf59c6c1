using TechBeats.Model;
using TechBeats.Tests.Typesetting.Blocks;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Pages.Front;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Front;

public sealed class ImprintSetterTests
{
    private static readonly PageStyle Paper = PageStyle.Named("a5")!;

    private static readonly BookCounts Counts = new(1, 12_345, 4912, 2, 1);

    [Fact]
    public void An_imprint_lists_all_that_is_known_of_the_book()
    {
        var part = new Element(ElementKind.Part);
        var page = Set(Known, part);

        Assert.Equal(
            [
                "Letters", "About ink", "Author|Ann", "Period|5 January – 6 February 2023", "Newest issue|6 February 2023",
                "Extent|1 issue · 12,345 words · 4,912 links · 3 figures, 1 lost", "Licence|CC0", "Published at|https://a.example/",
                "Set in|Serif, Mono", $"Made with|TechBeats {typeof(ImprintSetter).Assembly.GetName().Version!.ToString(3)}",
            ],
            Texts(page));
        Assert.Equal([ElementKind.Paragraph, ElementKind.Paragraph, ElementKind.List], part.Children.Select(child => child.Kind));
        Assert.All(part.Children[2].Children, item => Assert.Equal(
            [ElementKind.Label, ElementKind.ListBody], item.Children.Select(child => child.Kind)));
        Assert.Equal((Matter.Front, 2, "-front-2"), (page.Matter, page.Number, Assert.Single(page.Landmarks).Name));
    }

    [Fact]
    public void Unknown_facts_leave_no_line()
    {
        var bare = new Book { Title = "Letters", Issues = [] };

        Assert.Equal(
            ["Letters", "Extent|0 issues · 0 words", "Set in|Serif, Mono"],
            Texts(Set(bare, new Element(ElementKind.Part), new BookCounts(0, 0, 0, 0, 0)))[..^1]);
    }

    [Fact]
    public void Labels_and_values_stand_on_one_baseline()
    {
        var texts = IssueFixture.Drawn(Set(Known, new Element(ElementKind.Part)).Frame).Where(drawn => drawn.Item is TextItem).ToList();

        var label = texts.First(drawn => ((TextItem)drawn.Item).Text == "Author");
        var value = texts.First(drawn => ((TextItem)drawn.Item).Text == "Ann");
        Assert.Equal(label.At.Y, value.At.Y, 6);
        Assert.True(label.At.X < value.At.X);
    }

    [Fact]
    public void The_last_line_stands_at_the_foot_of_the_text_block()
    {
        var page = Set(Known, new Element(ElementKind.Part));

        var (at, _) = IssueFixture.Drawn(page.Frame).Last(drawn => drawn.Item is TextItem);
        Assert.InRange(at.Y, Paper.Height - Paper.Bottom - DisplayFixture.Styles.Imprint.Leading, Paper.Height - Paper.Bottom);
    }

    [Theory]
    [MemberData(nameof(LongTexts))]
    public void Nothing_overlaps_at_any_paper_whatever_the_length(string text, string paper, bool isMirrored)
    {
        var book = Known with { Title = text, Subtitle = text, Author = text, License = text, SiteAddress = "https://a.example/" + text };
        var style = PageStyle.Named(paper)! with { IsBoundRight = isMirrored };
        var direction = isMirrored ? Direction.RightToLeft : Direction.LeftToRight;

        var page = Set(book, new Element(ElementKind.Part), Counts, style, direction);

        Boxes.AssertApart(page.Frame);
        Assert.All(Boxes.Of(page.Frame), box => Assert.InRange(box.Box.Y, style.Top - 1, style.Height - style.Bottom));
    }

    public static TheoryData<string, string, bool> LongTexts()
    {
        var data = new TheoryData<string, string, bool>();
        string[] texts =
        [
            "I", string.Join(' ', Enumerable.Repeat("Letters", 15)), string.Join(' ', Enumerable.Repeat("Letters", 250)),
            new string('x', 200), string.Concat(Enumerable.Repeat("编程通讯", 80)), string.Concat(Enumerable.Repeat("رسالة عن الحبر ", 40)),
        ];
        foreach (var text in texts)
        {
            foreach (var paper in (string[])["a5", "a4", "70x70mm", "70x1000mm", "1000x70mm", "100x300mm", "300x100mm", "1000x1000mm"])
            {
                data.Add(text, paper, false);
                data.Add(text, paper, true);
            }
        }

        return data;
    }

    private static Page Set(
        Book book, Element part, BookCounts? counts = null, PageStyle? paper = null, Direction direction = Direction.LeftToRight) =>
        new ImprintSetter(DisplayFixture.Display(direction), paper ?? Paper, DisplayFixture.Styles, Wording.English)
            .Set(book, counts ?? Counts, ["Serif", "Mono"], part);

    /// <summary>The lines, with a bar between label and value.</summary>
    private static List<string> Texts(Page page) =>
        [
            .. IssueFixture.Drawn(page.Frame).Where(drawn => drawn.Item is TextItem).GroupBy(drawn => Math.Round(drawn.At.Y, 3))
                .Select(line => string.Join('|', line.GroupBy(drawn => ((TextItem)drawn.Item).Size)
                    .Select(texts => string.Concat(texts.Select(drawn => ((TextItem)drawn.Item).Text)).Replace('\u00A0', ' ').Trim()))),
        ];

    private static Book Known { get; } = new()
    {
        Title = "Letters",
        Subtitle = "About ink",
        Author = "Ann",
        SiteAddress = "https://a.example/",
        License = "CC0",
        Issues =
        [
            new Issue { Key = "one", Title = "One", Source = "one.md", Date = new DateOnly(2023, 1, 5), Blocks = [] },
            new Issue { Key = "two", Title = "Two", Source = "two.md", Date = new DateOnly(2023, 2, 6), Blocks = [] },
        ],
    };
}
