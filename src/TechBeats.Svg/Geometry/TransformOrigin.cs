using TechBeats.Svg.Source;

namespace TechBeats.Svg.Geometry;

/// <summary>Parses the origin of an element's transform (CSS Transforms Module Level 1, 6).</summary>
internal static class TransformOrigin
{
    /// <summary>The point of a <c>transform-origin</c> value.</summary>
    /// <param name="text">
    /// One or two lengths or keywords (<c>left</c>, <c>center</c>, <c>right</c>, <c>top</c>, <c>bottom</c>). A third value is ignored.
    /// </param>
    /// <param name="box">The box for percentages and keywords.</param>
    /// <param name="fontSize">The length of 1 em.</param>
    public static (double X, double Y) Read(string text, ShapeBounds box, double fontSize)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var (across, down) = (words.ElementAtOrDefault(0) ?? "0", words.ElementAtOrDefault(1) ?? "center");
        if (across is "top" or "bottom" || down is "left" or "right")
        {
            (across, down) = (down, across);
        }

        return (box.Left + PlaceOf(across, box.Width, fontSize), box.Top + PlaceOf(down, box.Height, fontSize));
    }

    private static double PlaceOf(string word, double whole, double fontSize) => word switch
    {
        "left" or "top" => 0,
        "center" => whole / 2,
        "right" or "bottom" => whole,
        var length => SvgLength.Read(length, whole, fontSize) ?? 0,
    };
}
