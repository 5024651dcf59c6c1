using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Breaking;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Breaking;

/// <summary>Slabs on pages 100 points high.</summary>
public sealed class SlabSequenceTests
{
    [Fact]
    public void The_fullest_end_comes_first() =>
        Assert.Equal([3, 2, 1], EndsOf(new PageBreakStyle(), 0, 0, 0, 0).Select(end => end.Place.Next));

    [Fact]
    public void A_forbidden_end_costs_more_than_any_other()
    {
        var ends = EndsOf(new PageBreakStyle(), 0, BreakCosts.Forbidden, 0, 0);

        Assert.Equal([false, true, false], ends.Select(end => end.Cost >= BreakCosts.Forbidden));
    }

    [Fact]
    public void Enough_allowed_ends_are_enough()
    {
        var few = new PageBreakStyle { MinimumEnds = 1, MinimumAllowedEnds = 1 };

        Assert.Equal([3], EndsOf(few, 0, 0, 0, 0).Select(end => end.Place.Next));
        Assert.Equal([3, 2], EndsOf(few, 0, 0, BreakCosts.Forbidden, 0).Select(end => end.Place.Next));
    }

    [Fact]
    public void A_page_is_filled_between_two_of_its_ends()
    {
        var sequence = Sequence(new PageBreakStyle(), 0, 0, 0, 0);

        var page = sequence.Fill(SequencePlace.At(1), SequencePlace.At(3), isLast: false);

        Assert.Equal(sequence.Slabs.Skip(1).Take(2), page.Slabs.Select(placed => placed.Slab));
        Assert.Equal([0, 30], page.Slabs.Select(placed => placed.Y));
        Assert.Throws<InvalidOperationException>(() => sequence.Fill(SequencePlace.Start, SequencePlace.At(4), isLast: true));
    }

    private static List<PageEnd> EndsOf(PageBreakStyle style, params double[] costs)
    {
        var ends = new List<PageEnd>();
        Sequence(style, costs).FindEnds(SequencePlace.Start, ends);
        return ends;
    }

    /// <summary>Slabs 30 points high with the costs of ending a page behind them: three fill a page.</summary>
    private static SlabSequence Sequence(PageBreakStyle style, params double[] costs) =>
        new([.. costs.Select(cost => new Slab { Content = new Frame(10, 30), BreakCost = cost })], 100, style);
}
