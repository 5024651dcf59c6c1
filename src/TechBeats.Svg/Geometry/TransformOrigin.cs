using TechBeats.Svg.Source;

namespace TechBeats.Svg.Geometry;

/// <summary>The point around which an element is turned and grown (CSS Transforms Module Level 1, 6).</summary>
internal static class TransformOrigin
{
    /// <summary>The point that a <c>transform-origin</c> means.</summary>
    /// <param name="text">One or two of lengths and <c>left</c>, <c>center</c>, <c>right</c>, <c>top</c>, <c>bottom</c>; what follows is depth.</param>
    /// <param name="box">What percentages and words are parts of.</param>
    /// <param name="fontSize">What 1 em is.</param>
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
