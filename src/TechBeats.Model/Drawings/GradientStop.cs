namespace TechBeats.Model;

/// <summary>A color at a place of a gradient.</summary>
/// <param name="Offset">0 at its beginning to 1 at its end.</param>
/// <param name="Opacity">0 invisible to 1 opaque.</param>
public readonly record struct GradientStop(double Offset, byte Red, byte Green, byte Blue, double Opacity = 1);
