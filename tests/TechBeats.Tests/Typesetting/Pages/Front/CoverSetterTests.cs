using TechBeats.Model;
using TechBeats.Tests.Support;
using TechBeats.Tests.Typesetting.Blocks;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Display;
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
            "A yearly digest|Letters|About ink|2023|5 January – 6 February 2023|2 issues · 4,912 links · 180,000 words|Ann",
            string.Join('|', Texts(page)),
            ignoreCase: true);
        Assert.Equal((Matter.Front, 1, "-front-1"), (page.Matter, page.Number, Assert.Single(page.Landmarks).Name));
    }

    [Fact]
    public void A_book_of_several_years_is_no_yearly_digest()
    {
        var texts = TaggedTexts(Set(BookOf("Letters", new DateOnly(2022, 1, 5), new DateOnly(2023, 2, 6))));

        Assert.Equal("Collected issues", texts[0], ignoreCase: true);
    }

    [Fact]
    public void A_title_is_not_repeated()
    {
        var texts = Texts(Set(BookOf("Letters of 2023", new DateOnly(2023, 1, 5), new DateOnly(2023, 2, 6))));

        Assert.DoesNotContain("2023", texts);
        Assert.StartsWith("Collected|issues|0 issues", string.Join('|', Texts(Set(BookOf("Collected issues")))), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_issue_has_a_bar_as_high_as_its_words_over_the_months()
    {
        var page = Set(WeeksOf(52));

        var bars = Bars(page);
        Assert.Equal(52, bars.Count);
        Assert.Equal(600 * Look.BarHeight, bars.Max(bar => bar.Item.Size.Height), 6);
        Assert.Equal(bars[51].Item.Size.Height / 2, bars[25].Item.Size.Height, 6);
        Assert.Equal(4, bars.Count(bar => bar.Item.Color == Look.Ornament.AccentColor));
        Assert.Equal(["January", "April", "July", "October", "December"], Artifacts(page));
        Assert.DoesNotContain("January", string.Join(' ', TaggedTexts(page)));
    }

    [Fact]
    public void One_issue_has_no_bar_and_a_picture_takes_their_place()
    {
        Assert.Empty(Bars(Set(WeeksOf(1))));
        Assert.Empty(Bars(Set(WeeksOf(52) with { Cover = BlankPicture.Create(100, 100) })));
    }

    [Fact]
    public void A_picture_bleeds_off_the_paper()
    {
        var page = Set(BookOf("Letters") with { Cover = BlankPicture.Create(1000, 500) });

        var (at, item) = Assert.Single(IssueFixture.Drawn(page.Frame), drawn => drawn.Item is PictureItem);
        var area = CoverPicture.AreaOf(BlankPicture.Create(1000, 500), 400, 600, Look);
        Assert.Equal((400, 0), (Math.Round(at.X + ((((PictureItem)item).Size.Width + area.Width) / 2), 6), Math.Round(at.Y, 6)));
    }

    [Fact]
    public void A_long_title_is_set_smaller()
    {
        var words = string.Join(' ', Enumerable.Repeat("Letters", 20));

        var sizes = TextItems(Set(BookOf(words))).Select(drawn => drawn.Item).Where(item => words.Contains(item.Text.Trim()))
            .Select(item => item.Size)
            .ToList();

        Assert.NotEmpty(sizes);
        var whole = DisplayFixture.Styles.CoverTitle.Text.Size * Look.ScaleOn(Paper);
        Assert.All(sizes, size => Assert.InRange(size, Look.MinimumTitleSize * Look.TitleShrinkFactor, whole - 1));
    }

    [Fact]
    public void The_title_grows_with_the_paper()
    {
        var (small, large) = (PageStyle.Named("a5")!, PageStyle.Named("1000x1000")!);

        Assert.Equal(
            TitleSize(Set(BookOf("Ink"), small)) * Look.ScaleOn(large) / Look.ScaleOn(small), TitleSize(Set(BookOf("Ink"), large)), 6);
        Assert.Equal(1, Look.ScaleOn(small), 3);
    }

    [Theory]
    [MemberData(nameof(LongTexts))]
    public void Nothing_overlaps_at_any_paper_whatever_the_length(string text, string paper, bool hasPicture, bool isMirrored)
    {
        var book = WeeksOf(52) with
        {
            Title = text,
            Subtitle = text,
            Author = text,
            Cover = hasPicture ? BlankPicture.Create(600, 900) : null,
        };
        var direction = isMirrored ? Direction.RightToLeft : Direction.LeftToRight;

        var page = Set(book, PageStyle.Named(paper)!, direction);

        Boxes.AssertApart(page.Frame);
        var bars = Bars(page);
        Assert.All(Boxes.Of(page.Frame), text => Assert.DoesNotContain(
            bars, bar => bar.At.X < text.Box.Right && text.Box.X < bar.At.X + bar.Item.Size.Width
                && bar.At.Y < text.Box.Bottom && text.Box.Y < bar.At.Y + bar.Item.Size.Height));
        Assert.Contains(TextItems(page), drawn => drawn.Item.Text.StartsWith("52", StringComparison.Ordinal));
    }

    public static TheoryData<string, string, bool, bool> LongTexts()
    {
        var data = new TheoryData<string, string, bool, bool>();
        string[] texts =
        [
            "I", "Ink and letters about nothing in particular", string.Join(' ', Enumerable.Repeat("Letters", 15)),
            string.Join(' ', Enumerable.Repeat("Letters", 62)), string.Join(' ', Enumerable.Repeat("Letters", 250)), new string('x', 200),
            new string('x', 100_000), string.Concat(Enumerable.Repeat("编程通讯", 80)),
            string.Concat(Enumerable.Repeat("رسالة عن الحبر ", 40)),
        ];
        foreach (var text in texts)
        {
            foreach (var paper in (string[])
                ["a5", "a4", "6x9", "70x70mm", "70x1000mm", "1000x70mm", "100x300mm", "300x100mm", "1000x1000mm"])
            {
                data.Add(text, paper, false, false);
                data.Add(text, paper, true, false);
                data.Add(text, paper, false, true);
            }
        }

        return data;
    }

    private static double TitleSize(Page page) => TextItems(page).Max(drawn => drawn.Item.Size);

    private static List<(Point At, RuleItem Item)> Bars(Page page) =>
    [
        .. IssueFixture.Drawn(page.Frame).Where(drawn => drawn.Item is RuleItem rule && rule.Color != Look.Background)
            .Select(drawn => (drawn.At, (RuleItem)drawn.Item)),
    ];

    /// <summary>The texts of the ornament, which is an artifact.</summary>
    private static List<string> Artifacts(Page page) =>
    [
        .. page.Frame.Items.Select(placed => placed.Item).OfType<GroupItem>().Where(group => group.IsArtifact)
            .SelectMany(group => IssueFixture.Drawn(group.Content))
            .Select(drawn => drawn.Item).OfType<TextItem>().Select(item => item.Text),
    ];

    private static List<string> TaggedTexts(Page page)
    {
        var artifacts = Artifacts(page);
        return [.. TextItems(page).Select(drawn => drawn.Item.Text).Where(text => !artifacts.Contains(text))];
    }

    private static Page Set(Book book, PageStyle? paper = null, Direction direction = Direction.LeftToRight)
    {
        var counts = new BookCounts(book.IssueCount, 180_000, 4912, 3, 1)
        {
            Timeline = [.. book.Issues.Select((issue, i) => new TimelinePoint(issue.Date, 100 * (i + 1)))],
        };
        return new CoverSetter(DisplayFixture.Display(direction), paper ?? Paper, DisplayFixture.Styles, Wording.English)
            .Set(book, counts, new Element(ElementKind.Part));
    }

    private static List<string> Texts(Page page) =>
        [
            .. TextItems(page).GroupBy(drawn => Math.Round(drawn.At.Y, 3))
                .Select(line => string.Concat(line.Select(drawn => drawn.Item.Text)).Replace('\u00A0', ' ').Trim()),
        ];

    private static IEnumerable<(Point At, TextItem Item)> TextItems(Page page) =>
        IssueFixture.Drawn(page.Frame).Where(drawn => drawn.Item is TextItem).Select(drawn => (drawn.At, (TextItem)drawn.Item));

    /// <summary>So many issues, a week apart, from the first of January 2020.</summary>
    private static Book WeeksOf(int issues) =>
        BookOf("Letters", [.. Enumerable.Range(0, issues).Select(i => (DateOnly?)new DateOnly(2020, 1, 1).AddDays(7 * i))]);

    private static Book BookOf(string title, params DateOnly?[] days) => new()
    {
        Title = title,
        Issues = [.. days.Select((day, i) => new Issue { Key = $"{i}", Title = "One", Source = "one.md", Date = day, Blocks = [] })],
    };
}
