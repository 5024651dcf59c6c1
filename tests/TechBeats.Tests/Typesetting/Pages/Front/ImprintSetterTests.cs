using TechBeats.Model;
using TechBeats.Tests.Support;
using TechBeats.Tests.Typesetting.Blocks;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Front;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Front;

public sealed class ImprintSetterTests
{
    private static readonly PageStyle Paper = PageStyle.Named("a5")!;

    [Fact]
    public void An_imprint_lists_all_that_is_known_of_the_book()
    {
        var part = new Element(ElementKind.Part);
        var book = BookOf("Some words here.") with
        {
            Subtitle = "About ink",
            Author = "Ann",
            SiteAddress = "https://a.example/",
            License = "CC0",
        };
        var page = Set(book, part);

        Assert.Equal(
            [
                "Letters", "About ink", "Ann",
                "Period 5 January 2023", "Published at https://a.example/", "Licence CC0",
                "1 issue, 1 figure, 3 words", "Set in Serif, Mono",
                "5 January 2023",
            ],
            Texts(page)
        );
        Assert.Equal(9, part.Children.Count(child => child.Kind == ElementKind.Paragraph));
        Assert.Equal((Matter.Front, 2, "-front-2"), (page.Matter, page.Number, Assert.Single(page.Landmarks).Name));
    }

    [Fact]
    public void Unknown_facts_leave_no_line()
    {
        var book = BookOf("Some words here.");
        var undated = book with { Issues = [book.Issues[0] with { Date = null }] };

        Assert.Equal(["Letters", "1 issue, 1 figure, 3 words", "Set in Serif, Mono"], Texts(Set(undated, new Element(ElementKind.Part))));
    }

    [Fact]
    public void Thousands_of_words_are_grouped() =>
        Assert.Contains(
            "1 issue, 1 figure, 12\u202F345 words",
            Texts(Set(BookOf(string.Join(' ', Enumerable.Repeat("word", 12_345))), new Element(ElementKind.Part)))
        );

    [Fact]
    public void The_last_line_stands_at_the_foot_of_the_text_block()
    {
        var page = Set(BookOf("Words."), new Element(ElementKind.Part));

        var (at, _) = IssueFixture.Drawn(page.Frame).Last(drawn => drawn.Item is TextItem);
        Assert.InRange(at.Y, Paper.Height - Paper.Bottom - DisplayFixture.Styles.Imprint.Leading, Paper.Height - Paper.Bottom);
    }

    private static Page Set(Book book, Element part) =>
        new ImprintSetter(DisplayFixture.Display(), Paper, DisplayFixture.Styles, Wording.English).Set(book, ["Serif", "Mono"], part);

    private static List<string> Texts(Page page) =>
        [
            .. IssueFixture.Drawn(page.Frame).Where(drawn => drawn.Item is TextItem).GroupBy(drawn => Math.Round(drawn.At.Y, 3))
                .Select(line => string.Concat(line.Select(drawn => ((TextItem)drawn.Item).Text)).Replace('\u00A0', ' ').Trim()),
        ];

    private static Book BookOf(string words) => new()
    {
        Title = "Letters",
        Issues =
        [
            new Issue
            {
                Key = "one",
                Title = "One",
                Source = "one.md",
                Date = new DateOnly(2023, 1, 5),
                Blocks = [IssueFixture.Text(words)],
                Figures = new Dictionary<string, FigureResult>
                {
                    ["a.png"] = new FigureFound(BlankPicture.Create(10, 10)),
                    ["same.png"] = new FigureFound(BlankPicture.Create(10, 10)),
                    ["lost.png"] = new FigureLost(LossReason.NotFound),
                },
            },
        ],
    };
}
