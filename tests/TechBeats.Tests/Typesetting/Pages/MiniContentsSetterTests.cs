using TechBeats.Model;
using TechBeats.Tests.Typesetting.Blocks;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages;
using TechBeats.Typesetting.Pages.Display;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages;

public sealed class MiniContentsSetterTests
{
    private static readonly MiniContentsSetter Setter = new(DisplayFixture.Display(), DisplayFixture.Styles);

    [Fact]
    public void Three_sections_have_no_mini_contents() => Assert.Null(Set(Sections(3)));

    [Fact]
    public void Sections_stand_in_two_columns_above_a_rule()
    {
        var (slab, entries) = Set(Sections(5))!.Value;

        Assert.Equal(["one/1", "one/2", "one/3", "one/4", "one/5"], entries.Select(entry => entry.Landmark));
        Assert.Equal(0, DisplayFixture.PlaceOf(slab.Content, "Section 3").X, 6);
        Assert.Equal(209, DisplayFixture.PlaceOf(slab.Content, "Section 4").X, 6);
        Assert.Equal(DisplayFixture.PlaceOf(slab.Content, "Section 1").Y, DisplayFixture.PlaceOf(slab.Content, "Section 4").Y, 6);
        Assert.Single(IssueFixture.Drawn(slab.Content), drawn => drawn.Item is RuleItem);
    }

    [Fact]
    public void Pages_are_added_to_the_drawing_later()
    {
        var (slab, entries) = Set(Sections(4))!.Value;
        foreach (var (line, landmark) in entries)
        {
            Setter.AddPage(line, new PageNumber($"4{landmark[^1]}", new BookTarget(landmark)));
        }

        Assert.Equal("Section 141Section 242Section 343Section 444", DisplayFixture.TextOf(slab.Content));
    }

    [Fact]
    public void Few_subsections_are_listed_and_indented()
    {
        List<TypesetHeading> headings = [.. Sections(3), new(3, "Below", "one/below", []), new(4, "Deeper", "one/deeper", [])];

        var (slab, entries) = Set(headings)!.Value;

        Assert.Equal("one/below", entries[^1].Landmark);
        Assert.Equal(217, DisplayFixture.PlaceOf(slab.Content, "Below").X, 6);
    }

    [Fact]
    public void Many_subsections_are_left_out()
    {
        var headings = Sections(4).Concat(Enumerable.Range(1, 12).Select(i => new TypesetHeading(3, "Below", $"one/below{i}", [])));
        Assert.Equal(["one/1", "one/2", "one/3", "one/4"], Set([.. headings])!.Value.Entries.Select(entry => entry.Landmark));
    }

    [Fact]
    public void Of_too_many_sections_the_longest_are_listed_in_order()
    {
        var headings = Sections(16);
        var slabs = headings.ConvertAll(heading => new Slab
        {
            Content = new Frame(10, heading.Name is "one/2" or "one/9" ? 10 : 50),
            Landmarks = [new Landmark(heading.Name, Point.Zero)],
        });

        var entries = Set(headings, slabs)!.Value.Entries;

        Assert.Equal(Enumerable.Range(1, 16).Except([2, 9]).Select(i => $"one/{i}"), entries.Select(entry => entry.Landmark));
    }

    private static (Slab Slab, IReadOnlyList<(EntryLineFrame Line, string Landmark)> Entries)? Set(
        IReadOnlyList<TypesetHeading> headings, IReadOnlyList<Slab>? slabs = null) =>
        Setter.Set(new TypesetBlocks(slabs ?? [], headings, [], [], [], []), 400, new Element(ElementKind.Section));

    private static List<TypesetHeading> Sections(int count) =>
        [.. Enumerable.Range(1, count).Select(i => new TypesetHeading(2, $"Section {i}", $"one/{i}", []))];
}
