using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>The vertical extent of a face at a size, in points. Ascent and descent are both positive.</summary>
internal readonly record struct Extent(double Ascent, double Descent, double CapHeight, double XHeight)
{
    /// <summary>Returns the extent of the style's own face. Fallback faces do not change it.</summary>
    public static Extent Measure(TextStyle style, FontLibrary library) =>
        Measure(library.Find(style.Role, style.Weight, style.IsItalic), style.Size);

    public static Extent Measure(Face face, double size)
    {
        var unit = size / face.Metrics.UnitsPerEm;
        return new Extent(
            face.Metrics.Ascender * unit,
            -face.Metrics.Descender * unit,
            face.Metrics.CapHeight * unit,
            face.Metrics.XHeight * unit
        );
    }

    /// <summary>Returns the extent of a picture. It is centered on the capitals; a lower picture stands on the baseline.</summary>
    public (double Up, double Down) Around(double height) =>
        height <= CapHeight ? (height, 0) : ((height + CapHeight) / 2, (height - CapHeight) / 2);

    /// <summary>
    /// Returns the extent of an inline picture: by its depth if known, and centered on the x-height for a formula higher than capitals.
    /// </summary>
    public (double Up, double Down) Around(InlinePicture picture)
    {
        var height = picture.Size.Height;
        return picture switch
        {
            { Depth: { } depth } when Math.Abs(depth) < height => (height - depth, depth),
            { IsFormula: true } when height > CapHeight => ((height + XHeight) / 2, (height - XHeight) / 2),
            _ => Around(height),
        };
    }

    /// <summary>Returns the position of the baseline in a line. Half of the extra leading lies above, half below.</summary>
    public double BaselineIn(double leading) => (leading - Ascent - Descent) / 2 + Ascent;
}
