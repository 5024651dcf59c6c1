using TechBeats.Model;
using TechBeats.Tests.Typesetting.Blocks;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Display;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Display;

public sealed class EntryLineSetterTests
{
    private static readonly EntryLine Line = new()
    {
        Title = "Title",
        TitleStyle = DisplayFixture.Plain,
        NumberStyle = DisplayFixture.Plain,
        Indent = 40,
        Label = new StyledText("6 Nov", DisplayFixture.Plain),
        Target = new BookTarget("one"),
        Page = "12",
    };

    [Fact]
    public void A_line_has_its_label_its_title_and_its_page_in_columns()
    {
        var frame = Set(Line).Frame;
        Assert.Equal(0, DisplayFixture.PlaceOf(frame, "6 Nov").X, 6);
        Assert.Equal(40, DisplayFixture.PlaceOf(frame, "Title").X, 6);
        Assert.Equal(190, DisplayFixture.PlaceOf(frame, "12").X, 6);
        Assert.DoesNotContain(IssueFixture.Drawn(frame), drawn => drawn.Item is PathItem or RuleItem);
    }

    [Fact]
    public void A_line_that_is_read_from_the_right_is_the_mirror()
    {
        var frame = Set(Line, Direction.RightToLeft).Frame;
        Assert.Equal(0, DisplayFixture.PlaceOf(frame, "12").X, 6);
        Assert.Equal(135, DisplayFixture.PlaceOf(frame, "Title").X, 6);
        Assert.Equal(175, DisplayFixture.PlaceOf(frame, "6 Nov").X, 6);
    }

    [Fact]
    public void The_page_of_a_long_title_stands_on_its_first_line()
    {
        var frame = Set(Line with { Title = string.Join(' ', Enumerable.Repeat("word", 12)) }).Frame;
        Assert.True(frame.Height > 12);
        Assert.Equal(DisplayFixture.PlaceOf(frame, "word").Y, DisplayFixture.PlaceOf(frame, "12").Y, 6);
    }

    [Fact]
    public void Title_and_page_are_links_in_a_reference_of_the_item()
    {
        var contents = new Element(ElementKind.Contents);
        var line = DisplayFixture.Lines().Set(Line, 200, contents);

        var item = Assert.Single(contents.Children);
        Assert.Equal(ElementKind.ContentsItem, item.Kind);
        Assert.Equal([ElementKind.Label, ElementKind.Reference], item.Children.Select(child => child.Kind));
        Assert.Equal([ElementKind.Link, ElementKind.Link], line.Reference.Children.Select(child => child.Kind));
        Assert.Equal(
            line.Reference.Children,
            line.Frame.Items.Select(placed => placed.Item).OfType<LinkItem>().Select(link => link.Element!));
    }

    [Fact]
    public void A_page_can_be_added_later()
    {
        var line = Set(Line with { Page = null });
        Assert.Equal("6 NovTitle", DisplayFixture.TextOf(line.Frame));

        DisplayFixture.Lines().AddPage(line, DisplayFixture.Plain, new PageNumber("3", new BookTarget("a")));

        Assert.Equal("6 NovTitle3", DisplayFixture.TextOf(line.Frame));
        Assert.Equal(
            ["one", "a"],
            line.Frame.Items.Select(placed => placed.Item).OfType<LinkItem>().Select(link => ((BookTarget)link.Target).Name));
    }

    private static EntryLineFrame Set(EntryLine line, Direction direction = Direction.LeftToRight) =>
        DisplayFixture.Lines(direction).Set(line, 200, new Element(ElementKind.Contents));
}
