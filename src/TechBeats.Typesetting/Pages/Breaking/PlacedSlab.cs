using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Pages.Breaking;

/// <summary>A slab and its position in the text block.</summary>
/// <param name="Slab">The slab or its shrunk version.</param>
/// <param name="Y">Top of the slab in points from the top of the text block. A repeated head ends there.</param>
/// <param name="Head">The repeated head above the slab; null for none.</param>
internal readonly record struct PlacedSlab(Slab Slab, double Y, Frame? Head = null)
{
    /// <summary>Left edge of the slab in points from the left edge of the text block, for a slab in one of several columns.</summary>
    public double X { get; init; }
}
