using TechBeats.Model;
using TechBeats.Tests.Typesetting.Blocks;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Back;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Back;

public sealed class IndexSetterTests
{
    [Fact]
    public void A_group_has_a_title_a_count_and_a_landmark_and_stays_with_its_entries()
    {
        var slabs = Set(new IndexGroup([Entry("One", 1), Entry("Two", 2)]) { Title = "Videos", Name = "-videos", Omitted = 3 });

        Assert.Equal("VIDEOS5", DisplayFixture.TextOf(slabs[0].Content), ignoreCase: true);
        Assert.Equal("-videos", Assert.Single(slabs[0].Landmarks).Name);
        Assert.Equal(BreakCosts.Forbidden, slabs[0].BreakCost);
        Assert.Equal(["One  1", "Two  2", "and 3 more"], Texts(slabs.Skip(1)));
    }

    [Fact]
    public void A_last_entry_of_one_line_never_stands_alone_at_the_head_of_a_column()
    {
        var slabs = Set(new IndexGroup([Entry("One", 1), Entry("Two", 2), Entry("Three", 3)]));
        Assert.Equal([0, BreakCosts.Forbidden, 0], slabs.Select(slab => slab.BreakCost));
    }

    [Fact]
    public void Entries_that_are_run_in_are_one_paragraph()
    {
        var slabs = Set(new IndexGroup([Entry("one", 1), Entry("two", 2, 5)]) { IsRunIn = true, Omitted = 1 });
        Assert.Equal("one  1 · two  2, 5 · and 1 more", string.Concat(Texts(slabs)));
    }

    [Fact]
    public void Many_run_in_entries_are_paragraphs_by_their_first_letters()
    {
        var entries = "abc".SelectMany(letter => Enumerable.Range(1, 12).Select(i => Entry($"{letter}{i}", i))).ToList();

        var slabs = Set(new IndexGroup(entries) { IsRunIn = true });

        var starts = slabs
            .Where(slab => DisplayFixture.PlaceOf(slab.Content, "").X < 1)
            .Select(slab => DisplayFixture.TextOf(slab.Content)[0]);
        Assert.Equal("abc", string.Concat(starts));
    }

    [Fact]
    public void A_title_leads_to_its_address_and_each_number_to_its_page()
    {
        var section = new Element(ElementKind.Section);
        var entry = new IndexItem("Title", new WebTarget("https://example.org/a"), "example.org", [3, 7, 8, 9]);

        var slabs = Setter().Set([new IndexGroup([entry])], section);

        var links = slabs.SelectMany(slab => IssueFixture.Drawn(slab.Content)).Select(drawn => drawn.Item).OfType<LinkItem>().ToList();
        Assert.Equal(new WebTarget("https://example.org/a"), links[0].Target);
        Assert.Equal("Title, example.org", links[0].Description);
        Assert.Equal(["-page-3", "-page-7"], links.Skip(1).Select(link => ((BookTarget)link.Target).Name));
        Assert.Equal("Title  example.org  3, 7–9", string.Concat(Texts(slabs)));
        var body = section.Children[0].Children[0].Children[0].Children[0];
        Assert.Equal(
            (ElementKind.Index, ElementKind.List, ElementKind.ListBody),
            (section.Children[0].Kind, section.Children[0].Children[0].Kind, body.Kind));
        Assert.Equal(links.Select(link => link.Element!), body.Children);
    }

    [Fact]
    public void A_range_of_pages_is_never_broken()
    {
        var entries = Enumerable.Range(1, 22).Select(i => Entry(new string('x', i), 101, 102, 103)).ToList();
        Assert.All(Texts(Set(new IndexGroup(entries) { IsRunIn = true })), text => Assert.DoesNotMatch("–$", text));
    }

    [Fact]
    public void Very_many_pages_are_the_first_and_a_word()
    {
        var pages = Enumerable.Range(1, 9).Select(i => 2 * i).ToArray();
        Assert.Equal("Title  2 passim", string.Concat(Texts(Set(new IndexGroup([Entry("Title", pages)])))));
    }

    [Fact]
    public void A_long_title_is_cut_after_a_word()
    {
        var text = string.Concat(Texts(Set(new IndexGroup([Entry(string.Join(' ', Enumerable.Repeat("word", 20)), 1)]))));
        Assert.Equal($"{string.Join(' ', Enumerable.Repeat("word", 12))}…  1", text);
    }

    private static List<Slab> Set(IndexGroup group) => Setter().Set([group], new Element(ElementKind.Section));

    private static IndexSetter Setter() => new(DisplayFixture.Display(), DisplayFixture.Styles, Wording.English, 150);

    private static IndexItem Entry(string title, params int[] pages) => new(title, null, null, pages);

    private static IEnumerable<string> Texts(IEnumerable<Slab> slabs) =>
        slabs.Select(slab => DisplayFixture.TextOf(slab.Content).Replace('\u00A0', ' '));
}
