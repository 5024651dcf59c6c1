namespace TechBeats.Typesetting.Shaping;

/// <summary>A word's glyphs, whatever its size and place: clusters in logical order, each in the order of drawing.</summary>
internal sealed class ShapedWord(WordGlyph[] glyphs)
{
    public WordGlyph[] Glyphs { get; } = glyphs;
}
