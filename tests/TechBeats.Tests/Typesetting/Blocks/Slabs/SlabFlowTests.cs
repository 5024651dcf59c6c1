using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.Slabs;

public sealed class SlabFlowTests
{
    private const double LineHeight = 14;

    [Fact]
    public void The_largest_space_of_several_counts()
    {
        var flow = new SlabFlow(new BreakCosts());
        flow.Add(Line());
        flow.Space(10);
        flow.Space(4);
        flow.Add(Line() with { SpaceBefore = 6 });
        flow.Add(Line());

        Assert.Equal([0, 10, 0], flow.Slabs.Select(slab => slab.SpaceBefore));
    }

    [Fact]
    public void A_heading_keeps_two_lines()
    {
        var flow = new SlabFlow(new BreakCosts());
        flow.Add(Line());
        flow.KeepWithNext();
        flow.Add([Line(), Line(), Line()]);

        Assert.Equal([true, true, false, false], flow.Slabs.Select(slab => slab.BreakCost >= BreakCosts.Forbidden));
    }

    [Fact]
    public void A_heading_keeps_one_figure()
    {
        var flow = new SlabFlow(new BreakCosts());
        flow.Add(Line());
        flow.KeepWithNext();
        flow.Add([new Slab { Content = new Frame(300, 200) }, Line()]);

        Assert.Equal([true, false, false], flow.Slabs.Select(slab => slab.BreakCost >= BreakCosts.Forbidden));
    }

    [Fact]
    public void One_line_under_a_heading_may_be_parted_from_a_figure_at_a_price()
    {
        var flow = new SlabFlow(new BreakCosts());
        flow.Add(Line());
        flow.KeepWithNext();
        flow.Add([Line(), new Slab { Content = new Frame(300, 200) }]);

        Assert.InRange(flow.Slabs[1].BreakCost, 1, 10);
    }

    [Fact]
    public void Text_that_ends_in_a_colon_keeps_the_next_slab_and_its_figure()
    {
        var flow = new SlabFlow(new BreakCosts());
        flow.Add(Line() with { LeadsOn = true });
        flow.Add(new Slab { Content = new Frame(300, 200), MayFloat = true });

        Assert.True(flow.Slabs[0].BreakCost >= BreakCosts.Forbidden);
        Assert.False(flow.Slabs[1].MayFloat);
    }

    [Fact]
    public void Lines_that_all_end_in_a_colon_may_part_at_a_price()
    {
        var flow = new SlabFlow(new BreakCosts());
        flow.Add([Line() with { LeadsOn = true }, Line() with { LeadsOn = true }, Line()]);

        Assert.InRange(flow.Slabs[0].BreakCost, 10, 100);
        Assert.True(flow.Slabs[1].BreakCost >= BreakCosts.Forbidden);
    }

    [Fact]
    public void A_line_that_is_its_whole_section_keeps_nothing()
    {
        var flow = new SlabFlow(new BreakCosts());
        flow.Add(Line());
        flow.KeepWithNext();
        flow.Add(Line());
        flow.EndSection();
        flow.Add(Line());

        Assert.Equal([true, false, false], flow.Slabs.Select(slab => slab.BreakCost >= BreakCosts.Forbidden));
    }

    [Fact]
    public void Places_wait_for_the_next_slab_or_take_the_last()
    {
        var flow = new SlabFlow(new BreakCosts());
        flow.AddLandmark("a");
        flow.Add(Line());
        flow.Add(Line());
        flow.AddLandmark("b");
        flow.Finish();

        Assert.Equal(["a", "b"], flow.Slabs.Select(slab => Assert.Single(slab.Landmarks).Name));
    }

    [Fact]
    public void Places_of_an_empty_part_wait_for_what_follows_it()
    {
        var inner = new SlabFlow(new BreakCosts());
        inner.AddLandmark("a");
        var flow = new SlabFlow(new BreakCosts());
        flow.Add(inner.Finish(), 10, 100);
        flow.Add(Line());

        Assert.Equal("a", Assert.Single(flow.Slabs[0].Landmarks).Name);
    }

    [Fact]
    public void A_smaller_version_has_all_that_its_slab_has()
    {
        var flow = new SlabFlow(new BreakCosts());
        flow.AddLandmark("a");
        flow.Space(10);
        flow.Add(Line() with { Shrunk = Line() });
        flow.RaiseBreakCost(3);
        flow.Finish();

        var shrunk = flow.Slabs[0].Shrunk;
        Assert.Equal(("a", 10, 3), (shrunk!.Landmarks[0].Name, shrunk.SpaceBefore, shrunk.BreakCost));
    }

    private static Slab Line() => new() { Content = new Frame(300, LineHeight) };
}
