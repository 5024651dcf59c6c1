using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Frames;

/// <summary>A stop of a gradient.</summary>
/// <param name="Offset">Position, 0 (start) to 1 (end).</param>
/// <param name="Color">The color.</param>
/// <param name="Opacity">Opacity, 0 (transparent) to 1 (opaque).</param>
public readonly record struct PaintStop(double Offset, Color Color, double Opacity = 1);
