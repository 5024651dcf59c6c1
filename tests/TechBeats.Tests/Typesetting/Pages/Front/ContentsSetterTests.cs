using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Front;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Front;

public sealed class ContentsSetterTests
{
    [Fact]
    public void A_book_of_few_issues_is_not_divided() =>
        Assert.DoesNotContain(TextsOf(12), text =>
            text.Contains("2023", StringComparison.Ordinal) && !text.Contains("Issue", StringComparison.Ordinal)
        );

    [Fact]
    public void A_book_of_more_issues_is_divided_by_month()
    {
        var texts = TextsOf(13);
        Assert.Equal("Contents", texts[0]);
        Assert.Equal(
            ["January 2023", "February 2023"],
            texts.Where(text => text.EndsWith("ary 2023", StringComparison.Ordinal) && !text.Contains("Issue", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_heading_of_sections_stays_with_them()
    {
        var sections = new[] { ContentsEntry.Section("First", "one/first", 2), ContentsEntry.Section("Second", "one/second", 3) };
        var slabs = Set([new ContentsEntry("Issue", "one", 1, 1, null, sections)], [], Book(1));

        Assert.Equal([true, true, true, false], slabs.Select(slab => slab.BreakCost >= BreakCosts.Forbidden));
    }

    [Fact]
    public void Back_matter_stands_below_a_rule()
    {
        var slabs = Set(
            [new ContentsEntry("Issue", "one", 1, null, null, [])],
            [new ContentsEntry("Topics", "-topics", 9, null, null, [])],
            Book(1)
        );

        var rule = Assert.IsType<GroupItem>(Assert.Single(slabs[2].Content.Items).Item);
        Assert.IsType<RuleItem>(Assert.Single(rule.Content.Items).Item);
        Assert.StartsWith("Topics", DisplayFixture.TextOf(slabs[3].Content), StringComparison.Ordinal);
    }

    // Issues of two months in turn, a day apart.
    private static List<string> TextsOf(int issues)
    {
        var entries = Enumerable.Range(1, issues)
            .Select(i => new ContentsEntry($"Issue {i}", $"{i}", i, i, new DateOnly(2023, 1, 20).AddDays(i), []))
            .ToList();
        return [.. Set(entries, [], Book(issues)).Select(slab => DisplayFixture.TextOf(slab.Content))];
    }

    private static Book Book(int issues) =>
        new()
        {
            Title = "A book",
            Issues =
            [
                .. Enumerable
                    .Range(1, issues)
                    .Select(i => new Issue
                    {
                        Key = $"{i}",
                        Title = $"Issue {i}",
                        Source = $"{i}.md",
                        Date = new DateOnly(2023, 1, 20).AddDays(i),
                        Blocks = [],
                    }),
            ],
        };

    private static IReadOnlyList<TechBeats.Typesetting.Blocks.Slabs.Slab> Set(
        IReadOnlyList<ContentsEntry> issues,
        IReadOnlyList<ContentsEntry> back,
        Book book
    ) =>
        new ContentsSetter(DisplayFixture.Display(), DisplayFixture.Lines(), DisplayFixture.Styles, Wording.English).Set(
            book,
            issues,
            back,
            300,
            new Element(ElementKind.Part)
        );
}
