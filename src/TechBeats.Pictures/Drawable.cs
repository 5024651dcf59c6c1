namespace TechBeats.Pictures;

/// <summary>The original is a drawing: its shapes are read from its own bytes whenever they are wanted.</summary>
/// <param name="Width">Width on a screen in CSS pixels.</param>
/// <param name="Height">Height on a screen in CSS pixels.</param>
/// <param name="Omissions">What it asks for and is not drawn: words without spaces or commas.</param>
public sealed record Drawable(double Width, double Height, IReadOnlyList<string> Omissions) : Preparation;
