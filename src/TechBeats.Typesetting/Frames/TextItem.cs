using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Frames;

/// <summary>Glyphs of one face in a row; its place is the pen's start on the baseline.</summary>
/// <param name="Face">The face.</param>
/// <param name="Size">Size in points.</param>
/// <param name="Color">Color of the ink; a color glyph keeps its own.</param>
/// <param name="Text">The characters that the glyphs stand for.</param>
/// <param name="Glyphs">The glyphs from left to right.</param>
public sealed record TextItem(Face Face, double Size, Color Color, string Text, IReadOnlyList<PlacedGlyph> Glyphs) : FrameItem
{
    /// <summary>How wide the glyphs are drawn against what the face has; the advances include it.</summary>
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
