namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>A horizontal slice of a picture. Lengths are in points.</summary>
/// <param name="From">Top of the slice, from the top of the picture.</param>
/// <param name="To">Bottom of the slice, from the top of the picture.</param>
/// <param name="Overlap">Overlap with the next slice.</param>
internal readonly record struct PictureSlice(double From, double To, double Overlap);
