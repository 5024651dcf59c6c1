using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks.Slabs;

/// <summary>
/// A decoration behind or beside several slabs, such as the rule of a quote or the tint of an aside. It continues without a seam from
/// slab to slab, and page breaks split it.
/// </summary>
/// <param name="PaddingAbove">Padding above the first slab in points.</param>
/// <param name="PaddingBelow">Padding below the last slab in points.</param>
/// <param name="Overlap">Overlap of each slab's decoration with the next one, in points.</param>
/// <param name="Draw">Draws the decoration into a slab's frame, down to the given height.</param>
internal sealed record Enclosure(double PaddingAbove, double PaddingBelow, double Overlap, Action<Frame, double> Draw)
{
    /// <summary>Adds the enclosed slabs to the flow. The space between two slabs becomes part of the upper one.</summary>
    public void Add(SlabFlow flow, IReadOnlyList<Slab> slabs, double left, double width)
    {
        for (var i = 0; i < slabs.Count; i++)
        {
            var isLast = i == slabs.Count - 1;
            var below = isLast ? PaddingBelow : slabs[i + 1].SpaceBefore;
            var enclosed = slabs[i].Redrawn(
                i == 0 ? PaddingAbove : 0, below, left, width, frame => Draw(frame, frame.Height + (isLast ? 0 : Overlap)));
            flow.Add(enclosed with { SpaceBefore = 0, Stretch = 0, MayFloat = false, IsFloatBarrier = false });
        }
    }
}
