using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Fonts;

/// <summary>One face of a family: the glyphs and measures of one font file.</summary>
public sealed class Face
{
    /// <summary>Its place in the <see cref="FontLibrary"/>, the same in every run; names resources and orders output.</summary>
    public int Index => throw new NotImplementedException();

    /// <summary>Name of the face in PDF, such as <c>SourceSerif4-Regular</c> (name ID 6).</summary>
    public string PostScriptName => throw new NotImplementedException();

    /// <summary>Name of the family for people, such as <c>Source Serif 4</c>.</summary>
    public string FamilyName => throw new NotImplementedException();

    public FaceMetrics Metrics => throw new NotImplementedException();

    public FontWeight Weight => throw new NotImplementedException();

    public bool IsItalic => throw new NotImplementedException();

    public int GlyphCount => throw new NotImplementedException();

    /// <summary>True when the outlines are CFF; false when they are TrueType's.</summary>
    public bool HasCffOutlines => throw new NotImplementedException();

    /// <summary>True when glyphs may have layers of colour (COLR version 0).</summary>
    public bool HasColorGlyphs => throw new NotImplementedException();

    /// <summary>The glyph of the character; 0 when the face has none.</summary>
    public ushort GlyphOf(int codePoint) => throw new NotImplementedException();

    /// <summary>Advance width in font units.</summary>
    public int AdvanceOf(ushort glyph) => throw new NotImplementedException();

    /// <summary>The one character that the glyph stands for by rule (the lowest code point that maps to it, ASCII and letters first); null when no character maps to it directly.</summary>
    public int? CharacterOf(ushort glyph) => throw new NotImplementedException();

    /// <summary>The glyph's outline in font units, y upward; empty for a space.</summary>
    public GlyphOutline OutlineOf(ushort glyph) => throw new NotImplementedException();

    /// <summary>The layers of a colour glyph from back to front; empty when it has none.</summary>
    public IReadOnlyList<ColorLayer> LayersOf(ushort glyph) => throw new NotImplementedException();

    /// <summary>A font file with only these glyphs (and glyph 0 and the parts of composites), under their old IDs.</summary>
    public byte[] Subset(IReadOnlyCollection<ushort> glyphs) => throw new NotImplementedException();
}

/// <summary>A face's measures in font units, y upward.</summary>
public sealed record FaceMetrics(
    int UnitsPerEm,
    int Ascender,
    int Descender,
    int CapHeight,
    int XHeight,
    double ItalicAngle,
    bool IsFixedPitch,
    int UnderlinePosition,
    int UnderlineThickness,
    int StrikeoutPosition,
    int XMin,
    int YMin,
    int XMax,
    int YMax);

/// <summary>A layer of a colour glyph: another glyph's outline in one colour (OpenType, COLR and CPAL).</summary>
/// <param name="Glyph">The glyph whose outline it is.</param>
/// <param name="Color">Its colour; null for the text's own (palette index 0xFFFF).</param>
/// <param name="Opacity">0 to 1.</param>
public readonly record struct ColorLayer(ushort Glyph, Color? Color, double Opacity);

/// <summary>A glyph's contours in font units, y upward.</summary>
public sealed record GlyphOutline(IReadOnlyList<GlyphStep> Steps);

/// <summary>One step of a contour. <see cref="GlyphStepKind.Curve"/> is cubic with two control points; quadratic curves are raised to it.</summary>
public readonly record struct GlyphStep(GlyphStepKind Kind, double X1, double Y1, double X2, double Y2, double X, double Y);

/// <summary>Kinds of <see cref="GlyphStep"/>.</summary>
public enum GlyphStepKind
{
    Move,
    Line,
    Curve,
    Close,
}
