using TechBeats.Model;
using TechBeats.Tests.Typesetting.Blocks;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Display;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Display;

public sealed class RunningTextTests
{
    [Fact]
    public void Every_link_is_a_child_of_its_element_and_clickable_on_its_own()
    {
        var (first, second) = (new Element(ElementKind.ListBody), new Element(ElementKind.ListBody));
        var text = new RunningText(Direction.LeftToRight);
        text.AddLink("one", DisplayFixture.Plain.Text, new BookTarget("a"), first);
        text.Add(" ", DisplayFixture.Plain.Text, first);
        text.AddLink("two", DisplayFixture.Plain.Text, new BookTarget("b"), second, "the second");

        var line = Assert.Single(DisplayFixture.Display().Prepare(text, DisplayFixture.Plain).Break(200));

        var links = line.Frame.Items
            .Select(placed => (placed.At.X, Link: placed.Item as LinkItem))
            .Where(placed => placed.Link is not null);
        Assert.Equal([(0, "a", "one"), (20, "b", "the second")], links.Select(placed =>
            (Math.Round(placed.X), ((BookTarget)placed.Link!.Target).Name, placed.Link.Description)));
        Assert.Equal("one", Assert.Single(first.Children).Alt);
        Assert.Equal(ElementKind.Link, Assert.Single(second.Children).Kind);
    }

    [Theory]
    [InlineData(Direction.LeftToRight, "plain", false)]
    [InlineData(Direction.LeftToRight, "שלום", true)]
    [InlineData(Direction.RightToLeft, "plain", true)]
    [InlineData(Direction.RightToLeft, "12", false)]
    public void Only_a_text_that_could_turn_its_neighbors_is_isolated(Direction direction, string value, bool isIsolated)
    {
        var text = new RunningText(direction);
        text.AddIsolated(value, DisplayFixture.Plain.Text, new Element(ElementKind.ListBody));
        Assert.Equal(isIsolated ? $"\u2068{value}\u2069" : value, text.Collected.Text);
    }

    [Fact]
    public void A_page_after_a_hebrew_title_stands_after_it()
    {
        var body = new Element(ElementKind.ListBody);
        var text = new RunningText(Direction.LeftToRight);
        text.AddLink("שלום", DisplayFixture.Plain.Text, new BookTarget("a"), body);
        text.Add(" 12", DisplayFixture.Plain.Text, body);

        var line = Assert.Single(DisplayFixture.Display().Prepare(text, DisplayFixture.Plain).Break(200));

        var letters = IssueFixture.Drawn(line.Frame).Where(drawn => drawn.Item is TextItem).ToList();
        Assert.Contains("12", ((TextItem)letters.MaxBy(drawn => drawn.At.X).Item).Text, StringComparison.Ordinal);
    }
}
