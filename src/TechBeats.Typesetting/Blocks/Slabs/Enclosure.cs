using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks.Slabs;

/// <summary>
/// Something drawn along or behind several slabs: a quote's line, an aside's tint. It goes through from the first slab
/// to the last without a seam, and is divided with them between pages.
/// </summary>
/// <param name="PaddingAbove">Inside it above the first slab.</param>
/// <param name="PaddingBelow">Inside it below the last slab.</param>
/// <param name="Overlap">How far the ink of a slab reaches under the next one's.</param>
/// <param name="Draw">Draws it into a slab's frame, down to the height given.</param>
internal sealed record Enclosure(double PaddingAbove, double PaddingBelow, double Overlap, Action<Frame, double> Draw)
{
    /// <summary>Adds the slabs to the flow, enclosed; the space between them belongs to the upper one of each pair.</summary>
    public void Add(SlabFlow flow, IReadOnlyList<Slab> slabs, double left, double width)
    {
        for (var i = 0; i < slabs.Count; i++)
        {
            var isLast = i == slabs.Count - 1;
            var below = isLast ? PaddingBelow : slabs[i + 1].SpaceBefore;
            var enclosed = slabs[i].Redrawn(
                i == 0 ? PaddingAbove : 0, below, left, width, frame => Draw(frame, frame.Height + (isLast ? 0 : Overlap)));
            flow.Add(enclosed with { SpaceBefore = 0, MayFloat = false, StopsFloats = false });
        }
    }
}
