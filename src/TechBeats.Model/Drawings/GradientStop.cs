namespace TechBeats.Model;

/// <summary>A color at an offset of a gradient.</summary>
/// <param name="Offset">0 (start) to 1 (end).</param>
/// <param name="Opacity">0 (transparent) to 1 (opaque).</param>
public readonly record struct GradientStop(double Offset, byte Red, byte Green, byte Blue, double Opacity = 1);
