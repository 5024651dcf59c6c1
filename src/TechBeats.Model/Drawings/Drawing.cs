namespace TechBeats.Model;

/// <summary>What a <see cref="DrawingPicture"/> shows.</summary>
/// <param name="Width">Width in CSS pixels; nothing right of it is shown, and nothing left of 0.</param>
/// <param name="Height">Height in CSS pixels; nothing below it is shown, and nothing above 0.</param>
/// <param name="Shapes">The shapes from the lowest to the topmost; y grows downward.</param>
public sealed record Drawing(double Width, double Height, IReadOnlyList<Shape> Shapes);
