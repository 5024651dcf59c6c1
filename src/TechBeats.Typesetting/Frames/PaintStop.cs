using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Frames;

/// <summary>A color at a place of a paint.</summary>
/// <param name="Offset">0 at its beginning to 1 at its end.</param>
/// <param name="Color">The color.</param>
/// <param name="Opacity">0 invisible to 1 opaque.</param>
public readonly record struct PaintStop(double Offset, Color Color, double Opacity = 1);
