namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>Limits of one glyph, well above those of real fonts. A glyph that exceeds them stays empty or loses its colors.</summary>
internal static class GlyphLimits
{
    /// <summary>Maximum nesting depth of composite glyphs.</summary>
    public const int MaximumDepth = 8;

    /// <summary>Maximum number of components of a composite glyph, nested ones included.</summary>
    public const int MaximumComponents = 1000;

    /// <summary>Maximum number of points of a TrueType outline.</summary>
    public const int MaximumPoints = 100_000;

    /// <summary>Maximum number of operands and operators that a CFF program executes, subroutines included.</summary>
    public const int MaximumTokens = 100_000;

    /// <summary>Maximum number of layers of a color glyph.</summary>
    public const int MaximumLayers = 1000;

    /// <summary>Maximum number of steps in all outlines of a color glyph.</summary>
    public const int MaximumLayerSteps = 20_000;
}
