using TechBeats.Model;
using TechBeats.Tests.Support;
using TechBeats.Tests.Typesetting.Blocks;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Front;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Front;

/// <summary>Covers on paper of 400 by 600 points.</summary>
public sealed class CoverSetterTests
{
    private static readonly PageStyle Paper = PageStyle.Named("a5")! with { Width = 400, Height = 600 };

    private static readonly CoverStyle Look = DisplayFixture.Styles.Cover;

    [Fact]
    public void A_cover_says_what_the_book_is()
    {
        var book = BookOf("Letters", new DateOnly(2023, 1, 5), new DateOnly(2023, 2, 6));
        var page = Set(book with { Subtitle = "About ink", Author = "Ann" });

        Assert.Equal(
            "A yearly digest|Letters|2023|2 issues, 5 January – 6 February 2023|About ink|Ann",
            string.Join('|', Texts(page)),
            ignoreCase: true);
        Assert.Equal((Matter.Front, 1, "-front-1"), (page.Matter, page.Number, Assert.Single(page.Landmarks).Name));
    }

    [Fact]
    public void A_book_of_several_years_is_no_yearly_digest()
    {
        var texts = Texts(Set(BookOf("Letters", new DateOnly(2022, 1, 5), new DateOnly(2023, 2, 6))));

        Assert.Equal("Collected issues", texts[0], ignoreCase: true);
    }

    [Fact]
    public void A_title_is_not_repeated()
    {
        var texts = Texts(Set(BookOf("Letters of 2023", new DateOnly(2023, 1, 5), new DateOnly(2023, 2, 6))));

        Assert.DoesNotContain("2023", texts);
        Assert.Equal("Collected|issues|0 issues", string.Join('|', Texts(Set(BookOf("Collected issues")))));
    }

    [Fact]
    public void The_words_stand_at_their_shares_of_the_paper()
    {
        var page = Set(BookOf("Letters", new DateOnly(2023, 1, 5)) with { Author = "Ann" });

        var (ann, _) = TextItems(page).Last();
        Assert.Equal(400 * Look.TextLeft, ann.X, 6);
        Assert.InRange(ann.Y, 600 * Look.Plain.Author, (600 * Look.Plain.Author) + 13);
    }

    [Fact]
    public void A_picture_bleeds_off_the_paper_beside_the_band()
    {
        var page = Set(BookOf("Letters") with { Cover = BlankPicture.Create(1000, 500) });

        var (at, item) = Assert.Single(IssueFixture.Drawn(page.Frame), drawn => drawn.Item is PictureItem);
        var area = CoverPicture.AreaOf(BlankPicture.Create(1000, 500), 400 * (1 - Look.BandWidth), 600, Look);
        Assert.Equal((400, 0), (Math.Round(at.X + (((PictureItem)item).Size.Width + area.Width) / 2, 6), Math.Round(at.Y, 6)));
    }

    [Fact]
    public void A_long_title_is_set_smaller()
    {
        var words = string.Join(' ', Enumerable.Repeat("Letters", 20));

        var sizes = TextItems(Set(BookOf(words))).Select(drawn => drawn.Item).Where(item => words.Contains(item.Text.Trim()))
            .Select(item => item.Size)
            .ToList();

        Assert.NotEmpty(sizes);
        var whole = DisplayFixture.Styles.CoverTitle.Text.Size;
        Assert.All(sizes, size => Assert.InRange(size, Look.MinimumTitleSize * Look.TitleShrinkFactor, whole - 1));
    }

    [Theory]
    [MemberData(nameof(LongTexts))]
    public void Nothing_overlaps_at_any_paper_whatever_the_length(string text, string paper, bool hasPicture)
    {
        var book = BookOf(text, new DateOnly(2023, 1, 5), new DateOnly(2023, 2, 6)) with
        {
            Subtitle = text,
            Author = text,
            Cover = hasPicture ? BlankPicture.Create(600, 900) : null,
        };
        var style = PageStyle.Named(paper)!;

        var page = Set(book, style);

        var bottoms = page.Frame.Items.Select(placed => (Top: placed.At.Y, Bottom: placed.At.Y + HeightOf(placed.Item)))
            .Where(box => box.Top > 0)
            .ToList();
        Assert.All(bottoms.Zip(bottoms.Skip(1)), pair => Assert.True(pair.First.Bottom <= pair.Second.Top + 0.01, $"{pair}"));
        Assert.All(bottoms, box => Assert.True(box.Bottom <= style.Height));
        Assert.All(TextItems(page), drawn => Assert.InRange(drawn.At.X + drawn.Item.Width, 0, style.Width));
        Assert.Contains(TextItems(page), drawn => drawn.Item.Text == "2023");
    }

    public static TheoryData<string, string, bool> LongTexts()
    {
        var data = new TheoryData<string, string, bool>();
        string[] texts =
        [
            "Ink", string.Join(' ', Enumerable.Repeat("Letters", 80)), new string('x', 900), new string('x', 100_000),
            string.Concat(Enumerable.Repeat("编程通讯", 80)), string.Concat(Enumerable.Repeat("رسالة عن الحبر ", 40)),
        ];
        foreach (var text in texts)
        {
            foreach (var paper in (string[])["a5", "a4", "letter", "6x9", "70x70mm"])
            {
                data.Add(text, paper, false);
                data.Add(text, paper, true);
            }
        }

        return data;
    }

    private static double HeightOf(FrameItem item) => item switch
    {
        GroupItem group => group.Content.Height,
        RuleItem rule => rule.Size.Height,
        _ => 0,
    };

    private static Page Set(Book book, PageStyle? paper = null) =>
        new CoverSetter(DisplayFixture.Display(), paper ?? Paper, DisplayFixture.Styles, Wording.English)
            .Set(book, new Element(ElementKind.Part));

    private static List<string> Texts(Page page) =>
        [
            .. TextItems(page).GroupBy(drawn => Math.Round(drawn.At.Y, 3))
                .Select(line => string.Concat(line.Select(drawn => drawn.Item.Text)).Replace('\u00A0', ' ').Trim()),
        ];

    private static IEnumerable<(Point At, TextItem Item)> TextItems(Page page) =>
        IssueFixture.Drawn(page.Frame).Where(drawn => drawn.Item is TextItem).Select(drawn => (drawn.At, (TextItem)drawn.Item));

    private static Book BookOf(string title, params DateOnly?[] days) => new()
    {
        Title = title,
        Issues = [.. days.Select((day, i) => new Issue { Key = $"{i}", Title = "One", Source = "one.md", Date = day, Blocks = [] })],
    };
}
