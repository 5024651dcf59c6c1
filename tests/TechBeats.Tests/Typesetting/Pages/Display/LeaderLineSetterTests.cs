using TechBeats.Model;
using TechBeats.Tests.Typesetting.Blocks;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Display;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Display;

public sealed class LeaderLineSetterTests
{
    private static readonly LeaderLine Line = new()
    {
        Title = "Title",
        TitleStyle = DisplayFixture.Plain,
        NumberStyle = DisplayFixture.Plain,
        Pages = [new PageNumber("12", new BookTarget("one"))],
    };

    [Fact]
    public void A_page_number_ends_at_the_edge_and_dots_lead_to_it()
    {
        var frame = Set(Line).Frame;
        Assert.Equal(190, DisplayFixture.PlaceOf(frame, "12").X, 6);
        var dots = Assert.IsType<PathItem>(Assert.Single(IssueFixture.Drawn(frame), drawn => drawn.Item is PathItem).Item);
        Assert.Equal([new MoveTo(184, 0), new LineTo(31, 0)], dots.Outline.Steps.Select(step => step switch
        {
            MoveTo move => (OutlineStep)new MoveTo(Math.Round(move.X, 6), 0),
            LineTo line => new LineTo(Math.Round(line.X, 6), 0),
            _ => step,
        }));
    }

    [Fact]
    public void A_line_without_dots_has_none() =>
        Assert.DoesNotContain(IssueFixture.Drawn(Set(Line with { HasDots = false }).Frame), drawn => drawn.Item is PathItem);

    [Fact]
    public void A_line_that_is_read_from_the_right_is_the_mirror()
    {
        var frame = Set(Line, Direction.RightToLeft).Frame;
        Assert.Equal(0, DisplayFixture.PlaceOf(frame, "12").X, 6);
        Assert.Equal(175, DisplayFixture.PlaceOf(frame, "Title").X, 6);
    }

    [Fact]
    public void A_remark_that_does_not_fit_is_left_out()
    {
        Assert.Contains(
            "short",
            DisplayFixture.TextOf(Set(Line with { Remark = new StyledText("short", DisplayFixture.Plain) }).Frame),
            StringComparison.Ordinal
        );
        var text = DisplayFixture.TextOf(Set(Line with { Remark = new StyledText(new string('x', 40), DisplayFixture.Plain) }).Frame);
        Assert.DoesNotContain("x", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_can_be_drawn_later()
    {
        var line = Set(Line with { Pages = [] });
        Assert.Equal("Title", DisplayFixture.TextOf(line.Frame));
        DisplayFixture
            .Lines()
            .AddNumbers(line, DisplayFixture.Plain, [new PageNumber("3", new BookTarget("a")), new PageNumber("7", new BookTarget("b"))]);
        Assert.Equal("Title3,7", DisplayFixture.TextOf(line.Frame));
        Assert.Equal(
            ["a", "b"],
            line.Frame.Items.Select(placed => placed.Item).OfType<LinkItem>().Select(link => ((BookTarget)link.Target).Name)
        );
    }

    private static LeaderLineFrame Set(LeaderLine line, Direction direction = Direction.LeftToRight) =>
        DisplayFixture.Lines(direction).Set(line, 200, new Element(ElementKind.Contents));
}
