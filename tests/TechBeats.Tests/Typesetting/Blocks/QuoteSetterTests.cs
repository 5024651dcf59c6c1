using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks;

public sealed class QuoteSetterTests
{
    [Fact]
    public void A_quote_is_indented_with_a_line_along_it()
    {
        var set = IssueFixture.Of(new Quote([IssueFixture.Text("said"), IssueFixture.Text("more")], [new Text("Someone")]));

        Assert.Equal(["said", "more", "— Someone"], set.Texts());
        Assert.Equal(16, set.PlaceOf("said").X);
        Assert.All(set.Slabs, slab =>
            Assert.Contains(IssueFixture.Drawn(slab.Content), drawn => drawn.Item is RuleItem && drawn.At.X == 5)
        );
        Assert.Equal("Article(Quote(Paragraph Paragraph Paragraph))", set.Tree());
    }

    [Fact]
    public void The_attribution_stays_with_the_quotation()
    {
        var set = IssueFixture.Of(new Quote([IssueFixture.Text("said")], [new Text("Someone")]));

        Assert.Equal([false, true], set.MayEnd());
    }

    [Fact]
    public void The_line_bridges_the_space_between_blocks()
    {
        var set = IssueFixture.Of(new Quote([IssueFixture.Text("said"), new CodeBlock("x")]));

        Assert.Equal(0, set.Slabs[1].SpaceBefore);
        var rule = IssueFixture.Drawn(set.Slabs[0].Content).Select(drawn => drawn.Item).OfType<RuleItem>().First();
        Assert.True(rule.Size.Height >= set.Slabs[0].Content.Height);
        Assert.Equal(13.4 + 10, set.Slabs[0].Content.Height, 9);
    }

    [Theory]
    [InlineData("en", "שלום", "he said, and went on in English", false)]
    [InlineData("en", "שלום", "שלום", true)]
    [InlineData("he", "GitHub", "שלום", true)]
    public void The_whole_quote_decides_the_side_of_its_line(string language, string first, string second, bool isAtRight)
    {
        var set = IssueFixture.In(language, new Quote([IssueFixture.Text(first), IssueFixture.Text(second)]));

        var rule = IssueFixture.Drawn(set.Slabs[0].Content).First(drawn => drawn.Item is RuleItem);
        Assert.Equal(isAtRight, rule.At.X > IssueFixture.Measure / 2);
    }

    [Fact]
    public void In_right_to_left_quotes_the_line_stands_on_the_right()
    {
        var set = IssueFixture.In("he", new Quote([IssueFixture.Text("שלום")]));

        Assert.Contains(IssueFixture.Drawn(set.Slabs[0].Content), drawn => drawn.Item is RuleItem && drawn.At.X > IssueFixture.Measure - 8);
    }

    [Fact]
    public void An_aside_has_its_title_above_its_text_on_one_tint()
    {
        var set = IssueFixture.Of(new Aside([new Text("Note")], [IssueFixture.Text("well")]));

        Assert.Equal(["Note", "well"], set.Texts());
        Assert.Equal("Article(Aside(Paragraph Paragraph))", set.Tree());
        Assert.Equal([false, true], set.MayEnd());
        Assert.All(set.Slabs, slab =>
            Assert.Contains(IssueFixture.Drawn(slab.Content), drawn =>
                drawn.Item is RuleItem rule && rule.Size.Width == IssueFixture.Measure
            )
        );
    }

    [Fact]
    public void Terms_stay_with_their_explanations()
    {
        var set = IssueFixture.Of(new DefinitionList([new Definition([[new Text("term")]], [IssueFixture.Text("meaning")])]));

        Assert.Equal([0, 14], new[] { "term", "meaning" }.Select(text => set.PlaceOf(text).X));
        Assert.Equal([false, true], set.MayEnd());
        Assert.Equal("Article(List(ListItem(Label ListBody(Paragraph))))", set.Tree());
    }

    [Fact]
    public void A_divider_divides_two_blocks_and_nothing_else()
    {
        Assert.Equal(3, IssueFixture.Of(IssueFixture.Text("a"), new Divider(), IssueFixture.Text("b")).Slabs.Count);
        Assert.Equal(
            2,
            IssueFixture.Of(new Divider(), IssueFixture.Text("a"), new Divider(), new Heading(2, "h", [new Text("H")])).Slabs.Count
        );
        Assert.Equal(2, IssueFixture.Of(IssueFixture.Text("a"), IssueFixture.Text("b"), new Divider()).Slabs.Count);
    }
}
