using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Frames;

/// <summary>Glyphs of one face on a baseline, placed by the origin of the first glyph.</summary>
/// <param name="Face">The face.</param>
/// <param name="Size">Size in points.</param>
/// <param name="Color">Text color. Color glyphs keep their own colors.</param>
/// <param name="Text">The characters that the glyphs represent.</param>
/// <param name="Glyphs">The glyphs from left to right.</param>
public sealed record TextItem(Face Face, double Size, Color Color, string Text, IReadOnlyList<PlacedGlyph> Glyphs) : FrameItem
{
    /// <summary>Horizontal scale of the glyphs. The advances include it.</summary>
    public double HorizontalScale { get; init; } = 1;

    /// <summary>The sum of the advances.</summary>
    public double Width
    {
        get
        {
            var width = 0.0;
            foreach (var glyph in Glyphs)
            {
                width += glyph.Advance;
            }

            return width;
        }
    }
}
