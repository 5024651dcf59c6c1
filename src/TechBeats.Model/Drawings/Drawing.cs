namespace TechBeats.Model;

/// <summary>The content of a <see cref="DrawingPicture"/>.</summary>
/// <param name="Width">Width in CSS pixels. Shapes are clipped at 0 and at the width.</param>
/// <param name="Height">Height in CSS pixels. Shapes are clipped at 0 and at the height.</param>
/// <param name="Shapes">The shapes from bottom to top; y grows downward.</param>
public sealed record Drawing(double Width, double Height, IReadOnlyList<Shape> Shapes);
