using TechBeats.Model;
using TechBeats.Tests.Typesetting.Blocks;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages;

public sealed class IssueOpenerTests
{
    private static readonly Issue Issue = new()
    {
        Key = "seven",
        Title = "The seventh",
        Source = "seven.md",
        Number = 7,
        Description = "What it is about",
        Tags = ["one", "two"],
        Blocks = [],
    };

    private static readonly Size Block = new(400, 600);

    private static readonly IssueOpenerSetter Setter = new(
        DisplayFixture.Display(),
        DisplayFixture.Styles,
        Wording.English
    );

    [Fact]
    public void An_opener_starts_a_page_and_stays_with_the_text()
    {
        var slab = Assert.Single(Set(3).Slabs);
        Assert.True(slab.StartsPage);
        Assert.Equal(BreakCosts.Forbidden, slab.BreakCost);
        Assert.Equal("seven", Assert.Single(slab.Landmarks).Name);
        var text = DisplayFixture.TextOf(slab.Content);
        Assert.Equal("71\u00A0minuteThe seventhWhat it is aboutone\u2002·\u2002two".Replace('\u00A0', ' '), text.Replace('\u00A0', ' '));
    }

    [Fact]
    public void The_number_is_large_at_the_far_side_and_reads_as_a_number_of_an_issue()
    {
        var head = Set(0).Slabs[0].Content;

        var number = Assert.Single(head.Items.Select(placed => placed.Item).OfType<GroupItem>(), group => group.ActualText is not null);
        Assert.Equal(("No. 7", ElementKind.Paragraph), (number.ActualText, number.Element!.Kind));
        var (at, item) = IssueFixture.Drawn(head).First(drawn => drawn.Item is TextItem);
        Assert.Equal(("7", DisplayFixture.Styles.OpenerNumber.Text.Size), (((TextItem)item).Text, ((TextItem)item).Size));
        Assert.Equal(Block.Width, at.X + ((TextItem)item).Width, 1);
    }

    [Fact]
    public void A_number_without_room_shrinks_then_joins_the_kicker()
    {
        Assert.Equal("12345", FirstText(12_345, 400).Text);
        Assert.InRange(FirstText(12_345_678, 250).Size, DisplayFixture.Styles.Openers.MinimumNumberSize, 59);
        Assert.Equal("No. 12345678", FirstText(12_345_678, 180).Text.Split('\u2002')[0], ignoreCase: true);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Nothing_overlaps_at_any_size(string title, int? number, double width, bool isMirrored)
    {
        var direction = isMirrored ? Direction.RightToLeft : Direction.LeftToRight;
        var setter = new IssueOpenerSetter(DisplayFixture.Display(direction), DisplayFixture.Styles, Wording.English);
        var issue = Issue with { Title = title, Number = number, Date = new DateOnly(2020, 8, 18) };

        var opener = setter.Set(issue, Text([]), new Size(width, 1.4 * width), new Element(ElementKind.Section));

        // The number reaches into the sink above the slab.
        var sink = DisplayFixture.Styles.Openers.Sink;
        var page = new Frame(width, sink + opener.Slabs.Sum(slab => slab.Content.Height + slab.SpaceBefore));
        var y = sink;
        foreach (var slab in opener.Slabs)
        {
            y += slab.SpaceBefore;
            page.Add(0, y, slab.Content);
            y += slab.Content.Height;
        }

        Boxes.AssertApart(page);
    }

    public static TheoryData<string, int?, double, bool> Sizes()
    {
        var data = new TheoryData<string, int?, double, bool>();
        string[] titles =
        [
            "I", "The letters about ink", string.Join(' ', Enumerable.Repeat("Letters", 15)),
            string.Join(' ', Enumerable.Repeat("Letters", 250)), new string('x', 200), string.Concat(Enumerable.Repeat("编程通讯", 60)),
            string.Concat(Enumerable.Repeat("رسالة عن الحبر ", 20)),
        ];
        foreach (var title in titles)
        {
            foreach (var number in (int?[])[null, 1, 352, 20_231_011, int.MaxValue])
            {
                foreach (var width in (double[])[150, 217, 320, 650, 2400])
                {
                    data.Add(title, number, width, false);
                    data.Add(title, number, width, true);
                }
            }
        }

        return data;
    }

    [Fact]
    public void An_issue_of_four_sections_has_a_mini_contents_whose_pages_come_later()
    {
        var opener = Set(4);
        Assert.Equal(["one/1", "one/2", "one/3", "one/4"], opener.Sections.Select(section => section.Landmark));
        Setter.BindNumbers(opener, landmark => 40 + int.Parse(landmark[^1..], null));
        Assert.Equal("Section 141Section 242Section 343Section 444", DisplayFixture.TextOf(opener.Slabs[1].Content));
        Assert.Equal(BreakCosts.Forbidden, opener.Slabs[1].BreakCost);
    }

    [Theory]
    [InlineData(80, false)]
    [InlineData(3800, true)]
    public void A_long_title_shrinks_and_one_without_end_is_cut(int words, bool isCut)
    {
        var issue = Issue with { Title = string.Join(' ', Enumerable.Repeat("Letters", words)) };

        var opener = Setter.Set(issue, Text([]), Block, new Element(ElementKind.Section));

        Assert.Equal(isCut, opener.IsTitleCut);
        Assert.InRange(opener.Slabs[0].Content.Height, 100, 500);
    }

    [Fact]
    public void A_description_of_pages_breaks_and_is_whole()
    {
        var text = string.Join(' ', Enumerable.Range(0, 5000).Select(i => $"{i}"));

        var opener = Setter.Set(Issue with { Description = text }, Text([]), Block, new Element(ElementKind.Section));

        Assert.All(opener.Slabs, slab => Assert.InRange(slab.Content.Height, 1, 100));
        Assert.Contains(opener.Slabs, slab => slab.BreakCost < BreakCosts.Forbidden);
        var printed = opener.Slabs.SelectMany(slab => DisplayFixture.TextOf(slab.Content)).Where(c => c != ' ');
        Assert.Contains(string.Concat(text.Where(c => c != ' ')), string.Concat(printed), StringComparison.Ordinal);
    }

    private static TextItem FirstText(int number, double width) => IssueFixture
        .Drawn(Setter
            .Set(Issue with { Number = number }, Text([]), Block with { Width = width }, new Element(ElementKind.Section)).Slabs[0].Content)
        .Select(drawn => drawn.Item).OfType<TextItem>().First();

    private static IssueOpener Set(int sections) => Setter.Set(Issue, Text(Headings(sections)), Block, new Element(ElementKind.Section));

    private static TypesetBlocks Text(IReadOnlyList<TypesetHeading> headings) => new([], headings, [], [], [], []);

    private static List<TypesetHeading> Headings(int count) =>
        [.. Enumerable.Range(1, count).Select(i => new TypesetHeading(2, $"Section {i}", $"one/{i}", []))];
}
