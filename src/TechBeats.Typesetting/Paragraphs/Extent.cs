using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>How high a style's text reaches, in points above and below the baseline (both positive).</summary>
internal readonly record struct Extent(double Ascent, double Descent, double CapHeight, double XHeight)
{
    /// <summary>The extent of the style's own face, whatever faces stand in for missing characters.</summary>
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

    /// <summary>
    /// How far a picture of the height reaches: it stands around the middle of the capitals; one that is lower than they
    /// are stands on the baseline.
    /// </summary>
    public (double Up, double Down) Around(double height) =>
        height <= CapHeight ? (height, 0) : ((height + CapHeight) / 2, (height - CapHeight) / 2);

    /// <summary>How far a picture in a line reaches: as it was told, or around the middle of the small letters for a formula that is higher than capitals.</summary>
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

    /// <summary>Where the baseline stands in a line of this height: half of what is left over above, half below.</summary>
    public double BaselineIn(double leading) => (leading - Ascent - Descent) / 2 + Ascent;
}
