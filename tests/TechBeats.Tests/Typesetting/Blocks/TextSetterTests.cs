using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Frames;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks;

public sealed class TextSetterTests
{
    [Fact]
    public void A_paragraph_is_a_slab_for_each_line()
    {
        var set = IssueFixture.Of(IssueFixture.Words(20));

        Assert.Equal(3, set.Slabs.Count);
        Assert.All(set.Slabs, slab => Assert.Equal(new Size(IssueFixture.Measure, 14), slab.Content.Size));
        Assert.Equal("Article(Paragraph)", set.Tree());
    }

    [Fact]
    public void Only_a_paragraph_after_another_is_indented()
    {
        var set = IssueFixture.Of(IssueFixture.Text("one"), IssueFixture.Text("two"), new CodeBlock("code"), IssueFixture.Text("three"));

        Assert.Equal([0, 12, 0], new[] { "one", "two", "three" }.Select(text => set.PlaceOf(text).X));
    }

    [Fact]
    public void No_line_of_a_paragraph_stands_alone_on_a_page()
    {
        var set = IssueFixture.Of(IssueFixture.Words(36));

        Assert.Equal([false, true, true, false, true], set.MayEnd());
    }

    [Fact]
    public void Three_lines_stay_together() => Assert.Equal([false, false, true], IssueFixture.Of(IssueFixture.Words(20)).MayEnd());

    [Theory]
    [InlineData("These:", false)]
    [InlineData("These\uFF1A", false)]
    [InlineData("These.", true)]
    public void A_line_that_ends_in_a_colon_stays_with_a_list(string text, bool mayEnd)
    {
        var list = new ItemList(null, Numbering.Decimal, true, [new ListItem([IssueFixture.Text("item")])]);

        Assert.Equal([mayEnd, true], IssueFixture.Of(IssueFixture.Text(text), list).MayEnd());
    }

    [Fact]
    public void A_quote_that_ends_in_a_colon_stays_with_what_follows_it() =>
        Assert.Equal([false, true], IssueFixture.Of(new Quote([IssueFixture.Text("He said:")], null), IssueFixture.Text("this")).MayEnd());

    [Fact]
    public void Items_that_end_in_a_colon_may_part()
    {
        var items = Enumerable.Range(0, 3).Select(i => new ListItem([IssueFixture.Text("name:")]));
        var list = new ItemList(null, Numbering.Decimal, true, [.. items]);

        Assert.DoesNotContain(false, IssueFixture.Of(list).MayEnd());
    }

    [Fact]
    public void A_bold_paragraph_keeps_two_lines_like_a_heading()
    {
        var bold = new Styled(InlineStyle.Strong, [new Text("Packages")]);
        var title = new Paragraph([new Styled(InlineStyle.Emphasis, [bold]), new Text(" ")]);
        var partly = new Paragraph([bold, new Text(" of R")]);
        Block[] lines = [IssueFixture.Text("one"), IssueFixture.Text("two"), IssueFixture.Text("three")];

        Assert.Equal([false, false, true, true], IssueFixture.Of([title, .. lines]).MayEnd());
        Assert.Equal([true, true, true, true], IssueFixture.Of([partly, .. lines]).MayEnd());
    }

    [Fact]
    public void Anchors_get_the_issues_name()
    {
        var set = IssueFixture.Of(new Paragraph([new Text("see "), new Anchor("here"), new Text("this")]));

        Assert.Equal("seven/here", Assert.Single(set.Slabs[0].Landmarks).Name);
    }

    [Fact]
    public void A_paragraph_of_anchors_alone_names_the_next_slab()
    {
        var set = IssueFixture.Of(new Paragraph([new Anchor("here")]), IssueFixture.Text("text"));

        Assert.Equal("seven/here", Assert.Single(Assert.Single(set.Slabs).Landmarks).Name);
        Assert.Equal("Article(Paragraph)", set.Tree());
    }

    [Fact]
    public void Web_links_are_gathered_with_the_slab_where_they_begin()
    {
        Inline[] inlines =
        [
            new Text("word word word word word word "),
            new Link(new WebTarget("https://example.org/a"), null, [new Text("a link that is long enough for two lines")]),
            new Text(" and "),
            new Link(new BookTarget("eight"), null, [new Text("an inner one")]),
        ];

        var set = IssueFixture.Of(new Paragraph(inlines));

        var link = Assert.Single(set.Result.Links);
        Assert.Equal(("https://example.org/a", "a link that is long enough for two lines"), (link.Address, link.Text));
        Assert.Contains("/~", link.Landmark, StringComparison.Ordinal);
        Assert.Equal(link.Landmark, Assert.Single(set.Slabs[0].Landmarks).Name);
        Assert.All(set.Slabs.Skip(1), slab => Assert.Empty(slab.Landmarks));
    }

    [Fact]
    public void Missing_glyphs_are_reported_with_their_line()
    {
        var missing = Assert.Single(IssueFixture.Of(IssueFixture.Text("snow \u2603")).Result.Uncovered);

        Assert.Equal(("\u2603", 7), (missing.Text, missing.Line));
    }
}
