namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>Limits of one glyph, well above every real font's. A glyph beyond them is left empty, or without its colors.</summary>
internal static class GlyphLimits
{
    /// <summary>Maximum nesting of composite glyphs.</summary>
    public const int MaximumDepth = 8;

    /// <summary>Maximum number of parts of a composite glyph, those of its parts included.</summary>
    public const int MaximumParts = 1000;

    /// <summary>Maximum number of points of a TrueType outline.</summary>
    public const int MaximumPoints = 100_000;

    /// <summary>Maximum number of operands and operators that a CFF program runs through, its subroutines included.</summary>
    public const int MaximumTokens = 100_000;

    /// <summary>Maximum number of layers of a color glyph.</summary>
    public const int MaximumLayers = 1000;

    /// <summary>Maximum number of steps in all outlines of a color glyph.</summary>
    public const int MaximumLayerSteps = 20_000;
}
