using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Blocks.Tables;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.Tables;

public sealed class TurnedPagesTests
{
    private const double Width = 200, Height = 400;

    [Theory]
    [InlineData(true, 200 - 85 - 20, 10)]
    [InlineData(false, 85 + 20, 400 - 10)]
    public void Landmarks_turn_with_their_table(bool isClockwise, double x, double y)
    {
        var slab = Row(30) with { Landmarks = [new Landmark("here", new Point(10, 20))] };

        var page = Assert.Single(new TurnedPages(Width, Height, isClockwise).Turn([slab]));

        Assert.Equal(new Point(x, y), Assert.Single(page.Landmarks).At);
        var turn = ((GroupItem)page.Content.Items[0].Item).Transform!.Value;
        Assert.Equal((x, y), turn.Map(10, 20));
    }

    [Fact]
    public void A_page_ends_where_it_may()
    {
        Slab[] slabs = [.. Enumerable.Repeat(Row(60), 6)];
        slabs[2] = slabs[2] with { BreakCost = BreakCosts.Forbidden };
        slabs[3] = slabs[3] with { BreakCost = BreakCosts.Forbidden };

        var pages = new TurnedPages(Width, Height, isClockwise: true).Turn(slabs).ToList();

        // Three rows of 60 points fit, but the third and the fourth stay with the row below them.
        Assert.Equal([2, 3, 1], pages.Select(page => IssueFixture.Drawn(page.Content).Count()));
    }

    [Fact]
    public void A_repeated_head_takes_its_room()
    {
        var head = new Frame(Height, 50);
        var slabs = Enumerable.Repeat(Row(60) with { RepeatedHead = head }, 4).ToList();
        slabs[0] = Row(60);

        var pages = new TurnedPages(Width, Height, isClockwise: true).Turn(slabs).ToList();

        Assert.Equal([3, 1], pages.Select(page => IssueFixture.Drawn(page.Content).Count()));
        Assert.All(pages, page => Assert.Equal(new Size(Width, Height), page.Content.Size));
    }

    private static Slab Row(double height)
    {
        var frame = new Frame(Height, height);
        frame.Add(0, 0, new RuleItem(new Size(1, 1), Color.Black));
        return new Slab { Content = frame };
    }
}
