using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks;

public sealed class QuoteSetterTests
{
    [Fact]
    public void A_quote_is_indented_with_a_line_along_it()
    {
        var set = SetIssue.Of(new Quote([SetIssue.Text("said"), SetIssue.Text("more")], [new Text("Someone")]));

        Assert.Equal(["said", "more", "— Someone"], set.Texts());
        Assert.Equal(16, set.PlaceOf("said").X);
        Assert.All(set.Slabs, slab => Assert.Contains(SetIssue.Drawn(slab.Content), drawn => drawn.Mark is RuleMark && drawn.At.X == 5));
        Assert.Equal("Article(Quote(Paragraph Paragraph Paragraph))", set.Tree());
    }

    [Fact]
    public void Who_said_it_stays_with_the_words()
    {
        var set = SetIssue.Of(new Quote([SetIssue.Text("said")], [new Text("Someone")]));

        Assert.Equal([false, true], set.MayEnd());
    }

    [Fact]
    public void The_line_bridges_the_space_between_blocks()
    {
        var set = SetIssue.Of(new Quote([SetIssue.Text("said"), new CodeBlock("x")]));

        Assert.Equal(0, set.Slabs[1].SpaceBefore);
        var rule = SetIssue.Drawn(set.Slabs[0].Content).Select(drawn => drawn.Mark).OfType<RuleMark>().First();
        Assert.True(rule.Size.Height >= set.Slabs[0].Content.Height);
        Assert.Equal(13.4 + 10, set.Slabs[0].Content.Height, 9);
    }

    [Fact]
    public void In_right_to_left_quotes_the_line_stands_on_the_right()
    {
        var set = SetIssue.In("he", new Quote([SetIssue.Text("שלום")]));

        Assert.Contains(SetIssue.Drawn(set.Slabs[0].Content), drawn => drawn.Mark is RuleMark && drawn.At.X > SetIssue.Measure - 8);
    }

    [Fact]
    public void An_aside_has_its_title_above_its_text_on_one_tint()
    {
        var set = SetIssue.Of(new Aside([new Text("Note")], [SetIssue.Text("well")]));

        Assert.Equal(["Note", "well"], set.Texts());
        Assert.Equal("Article(Aside(Paragraph Paragraph))", set.Tree());
        Assert.Equal([false, true], set.MayEnd());
        Assert.All(set.Slabs, slab => Assert.Contains(SetIssue.Drawn(slab.Content), drawn => drawn.Mark is RuleMark rule && rule.Size.Width == SetIssue.Measure));
    }

    [Fact]
    public void Terms_stay_with_their_explanations()
    {
        var set = SetIssue.Of(new DefinitionList([new Definition([[new Text("term")]], [SetIssue.Text("meaning")])]));

        Assert.Equal([0, 14], new[] { "term", "meaning" }.Select(text => set.PlaceOf(text).X));
        Assert.Equal([false, true], set.MayEnd());
        Assert.Equal("Article(List(ListItem(Label ListBody(Paragraph))))", set.Tree());
    }

    [Fact]
    public void A_divider_divides_two_blocks_and_nothing_else()
    {
        Assert.Equal(3, SetIssue.Of(SetIssue.Text("a"), new Divider(), SetIssue.Text("b")).Slabs.Count);
        Assert.Equal(2, SetIssue.Of(new Divider(), SetIssue.Text("a"), new Divider(), new Heading(2, "h", [new Text("H")])).Slabs.Count);
        Assert.Equal(2, SetIssue.Of(SetIssue.Text("a"), SetIssue.Text("b"), new Divider()).Slabs.Count);
    }
}
