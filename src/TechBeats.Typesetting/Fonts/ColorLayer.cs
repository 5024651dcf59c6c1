using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Fonts;

/// <summary>A layer of a color glyph: the outline of another glyph in one color (OpenType, COLR and CPAL).</summary>
/// <param name="Glyph">The glyph with the outline.</param>
/// <param name="Color">The color, or null for the text color (palette index 0xFFFF).</param>
/// <param name="Opacity">Opacity from 0 to 1.</param>
public readonly record struct ColorLayer(ushort Glyph, Color? Color, double Opacity);
