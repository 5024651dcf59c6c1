using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Slabs;

/// <summary>A column of slabs in the making. It knows what stands between two blocks: space, and where no page may end.</summary>
/// <param name="costs">What it costs to end a page.</param>
internal sealed class SlabFlow(BreakCosts costs)
{
    private readonly List<Slab> slabs = [];
    private readonly List<Landmark> waiting = [];
    private int? linesKept;

    public IReadOnlyList<Slab> Slabs => slabs;

    /// <summary>Space wanted below the last slab.</summary>
    public double SpaceAfter { get; private set; }

    /// <summary>True when the last block was a paragraph, so that the next one is indented.</summary>
    public bool EndsInParagraph { get; set; }

    /// <summary>True when the last slab is a figure that may wait for the next page.</summary>
    public bool EndsInFloat => slabs.Count > 0 && slabs[^1].MayFloat;

    public bool IsEmpty => slabs.Count == 0;

    /// <summary>Asks for space before the next slab; of several wishes the largest counts.</summary>
    public void Space(double space) => SpaceAfter = Math.Max(SpaceAfter, space);

    public void Add(Slab slab)
    {
        if (linesKept is { } kept)
        {
            if (kept > 0)
            {
                RaiseBreakCost(slab.Content.Height > costs.TallSlab ? costs.OneLineBeforeTallSlab : BreakCosts.Forbidden);
            }

            kept += slab.Content.Height > costs.TwoLines ? costs.LinesKeptWithHeading : 1;
            linesKept = kept < costs.LinesKeptWithHeading ? kept : null;
        }

        slab = slab with { SpaceBefore = Math.Max(slab.SpaceBefore, SpaceAfter) };
        if (waiting.Count > 0)
        {
            slab = slab with { Landmarks = [.. waiting, .. slab.Landmarks] };
            waiting.Clear();
        }

        slabs.Add(slab);
        SpaceAfter = 0;
    }

    public void Add(IEnumerable<Slab> more)
    {
        foreach (var slab in more)
        {
            Add(slab);
        }
    }

    /// <summary>Adds what was set in a part of this column.</summary>
    /// <param name="inner">What was set there; finished.</param>
    /// <param name="left">From this column's left edge to that part's.</param>
    /// <param name="width">Width of this column.</param>
    public void Add(SlabFlow inner, double left, double width)
    {
        foreach (var slab in inner.slabs)
        {
            Add(slab.Placed(left, width));
        }

        waiting.AddRange(inner.waiting);
        Space(inner.SpaceAfter);
    }

    /// <summary>No page may end after the last slab, a heading, nor after a single line under it.</summary>
    public void KeepWithNext()
    {
        RaiseBreakCost(BreakCosts.Forbidden);
        linesKept = 0;
    }

    /// <summary>A heading follows: the single line under the heading before it is a whole section, after which a page may end.</summary>
    public void EndSection()
    {
        if (linesKept > 0)
        {
            linesKept = null;
        }
    }

    /// <summary>Ending a page after the last slab costs at least this.</summary>
    public void RaiseBreakCost(double cost)
    {
        if (slabs.Count > 0 && slabs[^1].BreakCost < cost)
        {
            slabs[^1] = slabs[^1] with { BreakCost = cost };
        }
    }

    /// <summary>Names the place where the next slab will stand, or the last slab when none comes.</summary>
    public void AddLandmark(string name) => waiting.Add(new Landmark(name, Point.Zero));

    /// <summary>Gives places that are still waiting to the last slab, and smaller versions what their slabs have. Call when all is added.</summary>
    public SlabFlow Finish()
    {
        if (slabs.Count == 0)
        {
            return this;
        }

        slabs[^1] = slabs[^1] with { Landmarks = [.. slabs[^1].Landmarks, .. waiting] };
        waiting.Clear();
        for (var i = 0; i < slabs.Count; i++)
        {
            var slab = slabs[i];
            if (slab.Shrunk is { } shrunk)
            {
                slabs[i] = slab with { Shrunk = slab with { Content = shrunk.Content, Shrunk = null } };
            }
        }

        return this;
    }
}
