using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks;

public sealed class HeadingSetterTests
{
    [Fact]
    public void Headings_open_sections_inside_one_another()
    {
        var set = IssueFixture.Of(
            IssueFixture.Text("before"),
            Heading(2, "a"),
            Heading(3, "b"),
            IssueFixture.Text("b1"),
            Heading(3, "c"),
            Heading(2, "d"),
            IssueFixture.Text("d1")
        );

        Assert.Equal(
            "Article(Paragraph Section(Heading Section(Heading Paragraph) Section(Heading)) Section(Heading Paragraph))", set.Tree());
    }

    [Fact]
    public void Headings_are_named_and_gathered()
    {
        var set = IssueFixture.Of(Heading(2, "a"), Heading(3, "b"));

        Assert.Equal(
            [(2, "Title a", "seven/a"), (3, "Title b", "seven/b")],
            set.Result.Headings.Select(heading => (heading.Level, heading.Title, heading.Name))
        );
        Assert.Equal(["seven/a", "seven/b"], set.Slabs.Select(slab => Assert.Single(slab.Landmarks).Name));
        Assert.All(set.Slabs, slab => Assert.True(slab.IsFloatBarrier));
    }

    [Fact]
    public void A_heading_keeps_two_lines_of_what_follows()
    {
        Assert.Equal([false, false, true, true, false, true], IssueFixture.Of(Heading(2, "a"), IssueFixture.Words(36)).MayEnd());
        Assert.Equal([false, false, true], IssueFixture.Of(Heading(2, "a"), IssueFixture.Text("one"), IssueFixture.Text("two")).MayEnd());
    }

    [Fact]
    public void A_page_may_end_after_a_section_of_one_line()
    {
        var set = IssueFixture.Of(Heading(2, "a"), IssueFixture.Text("one"), Heading(2, "b"), IssueFixture.Text("two"));
        Assert.Equal([false, true, false, true], set.MayEnd());
        Assert.Equal([false, false, true], IssueFixture.Of(Heading(2, "a"), Heading(3, "b"), IssueFixture.Text("one")).MayEnd());
    }

    [Fact]
    public void A_heading_in_a_quote_opens_no_section_but_can_be_linked_to()
    {
        var set = IssueFixture.Of(new Quote([Heading(2, "a"), IssueFixture.Text("said")]), IssueFixture.Text("after"));

        Assert.Equal("Article(Quote(Heading Paragraph) Paragraph)", set.Tree());
        Assert.Empty(set.Result.Headings);
        Assert.Equal("seven/a", Assert.Single(set.Slabs[0].Landmarks).Name);
        Assert.All(set.Slabs, slab => Assert.False(slab.IsFloatBarrier));
    }

    private static Heading Heading(int level, string key) => new(level, key, [new Text($"Title {key}")]);
}
