namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>A part of a picture from edge to edge; lengths in points.</summary>
/// <param name="From">Where it begins, from the picture's top.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Overlap">How far it reaches beyond that end.</param>
internal readonly record struct PictureSlice(double From, double To, double Overlap);
