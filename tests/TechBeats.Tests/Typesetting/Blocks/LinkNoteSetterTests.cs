using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks;

public sealed class LinkNoteSetterTests
{
    private static readonly Paragraph First = new([Link("https://a.org/one", "one"), new Text(" and "), Link("https://b.org/two/", "two")]);

    [Fact]
    public void Links_have_numbers_and_their_addresses_stand_below_the_text()
    {
        var set = IssueFixture.WithLinkNotes(hasSide: false, First, new Paragraph([Link("https://a.org/one", "one again")]));
        Assert.Equal(["one1 and two2", "one again1", "Links", "1\u2002a.org/one", "2\u2002b.org/two"], set.Texts());
    }

    [Fact]
    public void A_number_jumps_to_its_address()
    {
        var set = IssueFixture.WithLinkNotes(hasSide: false, First);
        var targets = set.Slabs.SelectMany(slab => IssueFixture.Drawn(slab.Content))
            .Select(drawn => drawn.Item).OfType<LinkItem>().Select(link => link.Target).OfType<BookTarget>().Select(target => target.Name);
        var names = set.Slabs.SelectMany(slab => slab.Landmarks).Select(landmark => landmark.Name);
        Assert.Equal(["seven/-link-1", "seven/-link-2"], targets);
        Assert.Subset(names.ToHashSet(), targets.ToHashSet());
    }

    [Fact]
    public void A_side_column_has_the_addresses_beside_their_lines()
    {
        var set = IssueFixture.WithLinkNotes(hasSide: true, IssueFixture.Text("Before."), First);
        Assert.Equal(["Before.", "one1 and two2"], set.Texts());
        Assert.Equal(
            ["1\u2002a.org/one", "2\u2002b.org/two"],
            set.Slabs[1].Side.Select(item => IssueFixture.TextOf(item.Content)));
        Assert.All(set.Slabs[1].Side, item => Assert.Equal(80, item.Content.Width));
    }

    [Fact]
    public void An_address_whose_place_has_no_side_column_stands_at_the_end()
    {
        var cell = new TableCell([new Paragraph([Link("https://a.org/one", "one")])]);
        var set = IssueFixture.WithLinkNotes(hasSide: true, new Table([default], [], [new TableRow([cell])]), First);
        Assert.Contains("1\u2002a.org/one", set.Texts());
        Assert.DoesNotContain("2\u2002b.org/two", set.Texts());
    }

    [Fact]
    public void The_register_lists_a_link_once()
    {
        var set = IssueFixture.WithLinkNotes(hasSide: false, First);
        Assert.Equal(["https://a.org/one", "https://b.org/two/"], set.Result.Links.Select(link => link.Address));
    }

    private static Link Link(string address, string text) => new(new WebTarget(address), null, [new Text(text)]);
}
