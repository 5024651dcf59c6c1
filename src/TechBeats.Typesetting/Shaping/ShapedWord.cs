namespace TechBeats.Typesetting.Shaping;

/// <summary>
/// The glyphs of a word at any size and position. Clusters are in logical order, and the glyphs of each are in drawing order.
/// </summary>
internal sealed class ShapedWord(WordGlyph[] glyphs)
{
    public WordGlyph[] Glyphs { get; } = glyphs;
}
