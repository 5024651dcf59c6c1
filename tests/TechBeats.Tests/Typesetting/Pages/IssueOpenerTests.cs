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
        Assert.StartsWith("NO. 7", text, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("The seventhWhat it is aboutone\u2002·\u2002two", text, StringComparison.Ordinal);
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

    private static IssueOpener Set(int sections) => Setter.Set(Issue, Text(Headings(sections)), Block, new Element(ElementKind.Section));

    private static TypesetBlocks Text(IReadOnlyList<TypesetHeading> headings) => new([], headings, [], [], [], []);

    private static List<TypesetHeading> Headings(int count) =>
        [.. Enumerable.Range(1, count).Select(i => new TypesetHeading(2, $"Section {i}", $"one/{i}", []))];
}
