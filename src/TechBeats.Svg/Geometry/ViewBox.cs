using TechBeats.Model;
using TechBeats.Svg.Source;

namespace TechBeats.Svg.Geometry;

/// <summary>The rectangle of a drawing's coordinates that fills its area (SVG 1.1, 7.7).</summary>
internal readonly record struct ViewBox(double X, double Y, double Width, double Height)
{
    /// <summary>Parses a <c>viewBox</c>, or returns null if it is invalid or has no area.</summary>
    public static ViewBox? Read(string? text)
    {
        var numbers = SvgLength.ReadList(text, 0, 0);
        return numbers is [var x, var y, > 0 and var width, > 0 and var height] ? new ViewBox(x, y, width, height) : null;
    }

    /// <summary>The map from the view box to an area by <c>preserveAspectRatio</c> (7.8).</summary>
    public Transform Into(ShapeBounds place, string? ratio)
    {
        var (scaleX, scaleY) = (place.Width / Width, place.Height / Height);
        var words = (ratio ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var align = Array.Find(words, word => word.StartsWith('x')) ?? (words.Contains("none") ? "none" : "xMidYMid");
        if (align != "none")
        {
            scaleX = scaleY = words.Contains("slice") ? Math.Max(scaleX, scaleY) : Math.Min(scaleX, scaleY);
        }

        var (roomX, roomY) = (place.Width - (Width * scaleX), place.Height - (Height * scaleY));
        return new Transform(
            scaleX,
            0,
            0,
            scaleY,
            place.Left + (roomX * Part(align, 'x')) - (X * scaleX),
            place.Top + (roomY * Part(align, 'Y')) - (Y * scaleY));
    }

    private static double Part(string align, char axis)
    {
        var at = align.IndexOf(axis, StringComparison.Ordinal) + 1;
        return at == 0 || at + 3 > align.Length ? 0 : align.AsSpan(at, 3) switch { "Min" => 0, "Max" => 1, _ => 0.5 };
    }
}
