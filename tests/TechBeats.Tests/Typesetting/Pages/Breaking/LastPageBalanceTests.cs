using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Breaking;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Breaking;

public sealed class LastPageBalanceTests
{
    [Fact]
    public void The_first_column_is_the_higher_one() =>
        Assert.Equal([(0, 0), (0, 10), (100, 0)], Balance(Slab(10), Slab(10), Slab(10)));

    [Fact]
    public void A_heading_moves_with_its_text()
    {
        var heading = Slab(10) with { BreakCost = BreakCosts.Forbidden };
        Assert.Equal([(0, 0), (100, 0), (100, 10), (100, 20)], Balance(Slab(10), heading, heading, Slab(10)));
    }

    [Fact]
    public void Space_is_dropped_at_the_head_of_a_column() =>
        Assert.Equal([(0, 0), (100, 0)], Balance(Slab(10), Slab(10) with { SpaceBefore = 7 }));

    [Fact]
    public void A_table_repeats_its_head()
    {
        var rows = Enumerable.Range(0, 4).Select(_ => Slab(10) with { RepeatedHead = new Frame(90, 4) });
        var placed = LastPageBalance.Balance([.. rows.Select((row, i) => new PlacedSlab(row, 10 * i))], 0, 100);
        Assert.Equal([(0, 0), (0, 10), (100, 4), (100, 14)], placed.Select(slab => (slab.X, slab.Y)));
        Assert.NotNull(placed[2].Head);
    }

    private static IEnumerable<(double X, double Y)> Balance(params Slab[] slabs) =>
        LastPageBalance.Balance([.. slabs.Select(slab => new PlacedSlab(slab, 0))], 0, 100).Select(slab => (slab.X, slab.Y));

    private static Slab Slab(double height) => new() { Content = new Frame(90, height) };
}
