using TechBeats.Typesetting.Fonts;

namespace TechBeats.Typesetting.Shaping;

/// <summary>Turns text into glyphs. Safe to use from many threads.</summary>
public sealed class Shaper(FontLibrary library)
{
    public FontLibrary Library { get; } = library;

    /// <summary>Shapes a paragraph.</summary>
    /// <param name="text">The text in composed form (NFC).</param>
    /// <param name="ranges">Its styles, in order, covering all of it.</param>
    /// <param name="baseLevel">The paragraph's embedding level; null to take it from the text (UAX 9, P2 and P3).</param>
    public ShapedText Shape(string text, IReadOnlyList<StyledRange> ranges, byte? baseLevel = null) => throw new NotImplementedException();
}
