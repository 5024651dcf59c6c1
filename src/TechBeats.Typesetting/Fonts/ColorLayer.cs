using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Fonts;

/// <summary>A layer of a color glyph: another glyph's outline in one color (OpenType, COLR and CPAL).</summary>
/// <param name="Glyph">The glyph whose outline it is.</param>
/// <param name="Color">Its color; null for the text's own (palette index 0xFFFF).</param>
/// <param name="Opacity">0 to 1.</param>
public readonly record struct ColorLayer(ushort Glyph, Color? Color, double Opacity);
