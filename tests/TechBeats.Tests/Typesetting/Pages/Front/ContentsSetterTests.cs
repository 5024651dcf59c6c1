using TechBeats.Model;
using TechBeats.Tests.Typesetting.Blocks;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Breaking;
using TechBeats.Typesetting.Pages.Front;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Front;

public sealed class ContentsSetterTests
{
    [Fact]
    public void A_book_of_few_issues_is_not_divided()
    {
        var texts = Texts(Assert.Single(Set(Issues(12))).Slabs);
        Assert.Equal(12, texts.Count);
        Assert.Equal("21 JanIssue 11", texts[0]);
    }

    [Fact]
    public void More_issues_are_divided_by_month_and_a_month_never_stands_alone()
    {
        var slabs = Assert.Single(Set(Issues(20))).Slabs;

        var texts = Texts(slabs);
        Assert.Equal(["January 2023", "February 2023"], texts.Where(text => text.EndsWith("ary 2023", StringComparison.OrdinalIgnoreCase)));
        Assert.Equal("21 JanIssue 11", texts[1]);
        Assert.All(slabs, slab =>
            Assert.Equal(
                DisplayFixture.TextOf(slab.Content).EndsWith("2023", StringComparison.Ordinal),
                slab.BreakCost >= BreakCosts.Forbidden));
        Assert.True(slabs[1].BreakCost > 0);
    }

    [Fact]
    public void Unusual_sections_are_run_in_with_their_pages_and_usual_ones_named_once()
    {
        var issues = Issues(4).ConvertAll(issue => issue with
        {
            Sections =
            [
                ContentsEntry.Section("News", $"{issue.Target}/news", 1),
                .. issue.Page == 2
                    ? [ContentsEntry.Section("Call", "2/call", 2), ContentsEntry.Section("Datasets", "2/data", 3)]
                    : Array.Empty<ContentsEntry>(),
            ],
        });
        var part = new Element(ElementKind.Part);

        var slabs = Assert.Single(Set(issues, part: part)).Slabs;

        Assert.Equal(
            ["21 JanIssue 11", "22 JanIssue 22Call 2 · Datasets 3", "23 JanIssue 33", "24 JanIssue 44", "In every issue: News"],
            Texts(slabs).Select(text => text.Replace('\u00A0', ' ')));
        Assert.Equal(
            ["2", "2", "2/call", "2/call", "2/data", "2/data"],
            IssueFixture.Drawn(slabs[1].Content).Select(drawn => drawn.Item).OfType<LinkItem>()
                .Select(link => ((BookTarget)link.Target).Name).Order());
        var nested = part.Children[1].Children[1].Children[^1];
        Assert.Equal((ElementKind.Contents, 2), (nested.Kind, nested.Children.Count));
    }

    [Fact]
    public void Sections_of_too_many_lines_give_way_to_the_longest()
    {
        var sections = Enumerable.Range(1, 30).Select(i => ContentsEntry.Section($"Section number {i}", $"1/{i}", i < 30 ? 1 : 2));
        var slab = Assert.Single(Set([Issues(1)[0] with { Sections = [.. sections] }])).Slabs[0];

        var text = DisplayFixture.TextOf(slab.Content);
        Assert.Contains("number 30", text, StringComparison.Ordinal);
        Assert.Contains("number 1", text, StringComparison.Ordinal);
        Assert.InRange(slab.Content.Height, 20, 12.2 + (2 * 9.8) + 0.01);
    }

    [Fact]
    public void A_number_stands_for_a_date_or_beside_it_where_the_title_does_not_say_it()
    {
        ContentsEntry[] issues =
        [
            new("Undated", "a", 1, 7, null, []),
            new("Dated", "b", 2, 8, new DateOnly(2023, 1, 21), []),
            new("Issue 9", "c", 3, 9, new DateOnly(2023, 1, 28), []),
        ];

        var texts = Texts(Assert.Single(Set(issues)).Slabs).Select(text => text.Replace('\u00A0', ' '));

        Assert.Equal(["No. 7Undated1", "8 · 21 JanDated2", "28 JanIssue 93"], texts);
    }

    [Fact]
    public void Very_many_issues_stand_in_two_columns_above_the_back_matter()
    {
        var parts = Set(Issues(200), [new ContentsEntry("Topics", "-topics", 90, null, null, [])]);

        Assert.Equal([2, 1], parts.Select(part => part.Columns.Count));
        Assert.Equal("Contents", DisplayFixture.TextOf(Assert.Single(parts[0].Head).Content));
        Assert.Equal("Topics90", DisplayFixture.TextOf(Assert.Single(parts[1].Slabs).Content));
    }

    [Fact]
    public void Parts_of_the_back_matter_stay_together_with_their_groups()
    {
        var groups = new[] { ContentsEntry.Section("Papers", "-papers", 90), ContentsEntry.Section("Videos", "-videos", 92) };
        var slabs = Assert.Single(Set(
            Issues(1),
            [
                new ContentsEntry("Links", "-links", 90, null, null, groups),
                new ContentsEntry("Topics", "-topics", 95, null, null, []),
            ])).Slabs;

        Assert.Equal(
            ["Links90Papers 90 · Videos 92", "Topics95"], Texts(slabs.Skip(1)).Select(text => text.Replace('\u00A0', ' ')));
        Assert.Equal(BreakCosts.Forbidden, slabs[1].BreakCost);
    }

    // Issues a day apart from 21 January 2023 on.
    private static List<ContentsEntry> Issues(int count) =>
    [
        .. Enumerable.Range(1, count)
            .Select(i => new ContentsEntry($"Issue {i}", $"{i}", i, i, new DateOnly(2023, 1, 20).AddDays(i), [])),
    ];

    private static IReadOnlyList<ColumnPart> Set(
        IReadOnlyList<ContentsEntry> issues, IReadOnlyList<ContentsEntry>? back = null, Element? part = null) =>
        new ContentsSetter(DisplayFixture.Display(), DisplayFixture.Styles, Wording.English)
            .Set(issues, back ?? [], 320, part ?? new Element(ElementKind.Part));

    private static List<string> Texts(IEnumerable<Slab> slabs) => [.. slabs.Select(slab => DisplayFixture.TextOf(slab.Content))];
}
