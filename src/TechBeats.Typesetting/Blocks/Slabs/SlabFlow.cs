using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Slabs;

/// <summary>Builds a column of slabs. It manages the space between blocks and the places where no page may end.</summary>
/// <param name="costs">Costs of page breaks.</param>
internal sealed class SlabFlow(BreakCosts costs)
{
    private readonly List<Slab> slabs = [];
    private readonly List<Landmark> pendingLandmarks = [];
    private int? linesKept;
    private double firmSpace;

    public IReadOnlyList<Slab> Slabs => slabs;

    /// <summary>Space requested below the last slab in points.</summary>
    public double SpaceAfter { get; private set; }

    /// <summary>True if the last block is a paragraph. The next paragraph is then indented.</summary>
    public bool EndsInParagraph { get; set; }

    /// <summary>True if the last slab is a float.</summary>
    public bool EndsInFloat => slabs.Count > 0 && slabs[^1].MayFloat;

    public bool IsEmpty => slabs.Count == 0;

    /// <summary>Requests space before the next slab. The largest request wins.</summary>
    public void Space(double space) => SpaceAfter = Math.Max(SpaceAfter, space);

    /// <summary>Requests space before the next slab that never shrinks.</summary>
    public void SpaceFirmly(double space)
    {
        Space(space);
        firmSpace = Math.Max(firmSpace, space);
    }

    public void Add(Slab slab)
    {
        if (linesKept is { } kept)
        {
            if (kept > 0)
            {
                RaiseBreakCost(slab.Content.Height > costs.TallSlabHeight ? costs.OneLineBeforeTallSlab : BreakCosts.Forbidden);
            }

            kept += slab.Content.Height > costs.TwoLineHeight ? costs.LinesKeptWithHeading : 1;
            linesKept = kept < costs.LinesKeptWithHeading ? kept : null;
        }

        if (slabs.Count > 0 && slabs[^1].LeadsOn && !slab.FillsPage)
        {
            RaiseBreakCost(slab.LeadsOn ? costs.BetweenLeadIns : BreakCosts.Forbidden);
            slab = slab with { MayFloat = false };
        }

        slab = slab with
        {
            SpaceBefore = Math.Max(slab.SpaceBefore, SpaceAfter),
            FirmSpace = Math.Max(slab.FirmSpace, firmSpace),
        };
        firmSpace = 0;
        if (pendingLandmarks.Count > 0)
        {
            slab = slab with { Landmarks = [.. pendingLandmarks, .. slab.Landmarks] };
            pendingLandmarks.Clear();
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

    /// <summary>Adds the slabs of a flow that was set in a part of this column.</summary>
    /// <param name="inner">The finished inner flow.</param>
    /// <param name="left">Distance from the left edge of this column to that of the part, in points.</param>
    /// <param name="width">Width of this column in points.</param>
    public void Add(SlabFlow inner, double left, double width)
    {
        foreach (var slab in inner.slabs)
        {
            Add(slab.Placed(left, width));
        }

        pendingLandmarks.AddRange(inner.pendingLandmarks);
        Space(inner.SpaceAfter);
        firmSpace = Math.Max(firmSpace, inner.firmSpace);
    }

    /// <summary>Forbids a page break after the last slab, a heading, and after a single line below it.</summary>
    public void KeepWithNext()
    {
        RaiseBreakCost(BreakCosts.Forbidden);
        linesKept = 0;
    }

    /// <summary>
    /// Announces a heading. A single line below the previous heading is then a whole section, and a page may end after it.
    /// </summary>
    public void EndSection()
    {
        if (linesKept > 0)
        {
            linesKept = null;
        }
    }

    /// <summary>Raises the cost of a page break after the last slab to at least this cost.</summary>
    public void RaiseBreakCost(double cost)
    {
        if (slabs.Count > 0 && slabs[^1].BreakCost < cost)
        {
            slabs[^1] = slabs[^1] with { BreakCost = cost };
        }
    }

    /// <summary>Adds a landmark at the next slab, or at the last slab if none follows.</summary>
    public void AddLandmark(string name) => pendingLandmarks.Add(new Landmark(name, Point.Zero));

    /// <summary>
    /// Completes the flow: moves pending landmarks to the last slab and copies properties to shrunk versions. Call it once, after the
    /// last slab.
    /// </summary>
    public SlabFlow Finish()
    {
        if (slabs.Count == 0)
        {
            return this;
        }

        slabs[^1] = slabs[^1] with { Landmarks = [.. slabs[^1].Landmarks, .. pendingLandmarks] };
        pendingLandmarks.Clear();
        for (var i = 0; i < slabs.Count; i++)
        {
            if (slabs[i].Shrunk is { } shrunk)
            {
                slabs[i] = slabs[i] with { Shrunk = WithPropertiesOf(slabs[i], shrunk) };
            }
        }

        return this;
    }

    private static Slab? WithPropertiesOf(Slab slab, Slab? shrunk) => shrunk is null
        ? null
        : slab with { Content = shrunk.Content, Shrunk = WithPropertiesOf(slab, shrunk.Shrunk) };
}
