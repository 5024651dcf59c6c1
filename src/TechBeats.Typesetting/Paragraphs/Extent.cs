using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>How high a style's text reaches, in points above and below the baseline (both positive).</summary>
internal readonly record struct Extent(double Ascent, double Descent, double CapHeight)
{
    /// <summary>The extent of the style's own face, whatever faces stand in for missing characters.</summary>
    public static Extent Of(TextStyle style, FontLibrary library) => Of(library.Find(style.Role, style.Weight, style.IsItalic), style.Size);

    public static Extent Of(Face face, double size)
    {
        var unit = size / face.Metrics.UnitsPerEm;
        return new Extent(face.Metrics.Ascender * unit, -face.Metrics.Descender * unit, face.Metrics.CapHeight * unit);
    }

    /// <summary>Where the baseline stands in a line of this height: half of what is left over above, half below.</summary>
    public double BaselineIn(double leading) => (leading - Ascent - Descent) / 2 + Ascent;
}
