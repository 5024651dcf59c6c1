using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Breaking;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Breaking;

/// <summary>Items of a side column on a page 100 points high, with gaps of 5 points.</summary>
public sealed class SidePlacingTests
{
    [Fact]
    public void An_item_stands_beside_its_slab() =>
        Assert.Equal([20, 60], Place(At(20, (10, 0)), At(50, (10, 10))));

    [Fact]
    public void A_crowded_item_moves_below_the_one_before_it() =>
        Assert.Equal([20, 45], Place(At(20, (20, 0)), At(30, (10, 0))));

    [Fact]
    public void Items_that_would_end_below_the_page_move_up_together() =>
        Assert.Equal([35, 60], Place(At(70, (20, 0)), At(80, (40, 0))));

    [Fact]
    public void Several_items_of_a_slab_stand_one_below_the_other() =>
        Assert.Equal([10, 25, 40], Place(At(10, (10, 0), (10, 0), (10, 0))));

    private static IEnumerable<double> Place(params PlacedSlab[] slabs) => SidePlacing.Place(slabs, 100, 5).Select(side => side.Y);

    private static PlacedSlab At(double y, params (double Height, double Offset)[] items) => new(
        new Slab
        {
            Content = new Frame(80, 10),
            Side = [.. items.Select(item => new SideItem(new Frame(20, item.Height), item.Offset, []))],
        },
        y);
}
