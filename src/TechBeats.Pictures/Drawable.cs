namespace TechBeats.Pictures;

/// <summary>The original is a drawing. Its shapes are read from its bytes on each use.</summary>
/// <param name="Width">Width on a screen in CSS pixels.</param>
/// <param name="Height">Height on a screen in CSS pixels.</param>
/// <param name="Omissions">Unsupported features of the drawing: words without spaces and commas.</param>
public sealed record Drawable(double Width, double Height, IReadOnlyList<string> Omissions) : Preparation;
