using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Pages.Breaking;

/// <summary>A slab and how far its top is below the text block's top.</summary>
/// <param name="Slab">The slab, or its smaller version.</param>
/// <param name="Y">Its top in points; a repeated head stands just above it.</param>
/// <param name="Head">The head that is repeated above it; null for none.</param>
public readonly record struct PlacedSlab(Slab Slab, double Y, Frame? Head = null);
