using TechBeats.Model;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Paragraphs.Drawings;

/// <summary>Finds points along a path by arc length. Curves are approximated by straight segments.</summary>
internal sealed class PathMeasure
{
    /// <summary>Segments per curve. The error is below a hundredth of the curve's length.</summary>
    private const int LinesPerCurve = 16;

    private readonly List<(Point From, Point To, double Start)> lines = [];

    private PathMeasure()
    {
    }

    /// <summary>Total length.</summary>
    public double Length { get; private set; }

    /// <summary>Measures a path, scaled. Returns the measure, or null if the path has no length.</summary>
    public static PathMeasure? Create(IReadOnlyList<PathStep> steps, double scale)
    {
        var measure = new PathMeasure();
        var at = Point.Zero;
        foreach (var step in steps)
        {
            var end = new Point(step.X * scale, step.Y * scale);
            switch (step.Kind)
            {
                case PathStepKind.Move:
                    break;
                case PathStepKind.Curve:
                    for (var i = 1; i <= LinesPerCurve; i++)
                    {
                        var t = i / (double)LinesPerCurve;
                        measure.Add(OnCurve(at, step, scale, t - (1.0 / LinesPerCurve)), OnCurve(at, step, scale, t));
                    }

                    break;
                default:
                    measure.Add(at, end);
                    break;
            }

            at = end;
        }

        return measure.lines.Count == 0 ? null : measure;
    }

    /// <summary>
    /// Returns the point at a distance from the start, and the direction there in radians. The path extends straight beyond its ends.
    /// </summary>
    public (Point Place, double Angle) At(double distance)
    {
        var (low, high) = (0, lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = lines[middle].Start <= distance ? (middle, high) : (low, middle - 1);
        }

        var (from, to, start) = lines[low];
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        var part = (distance - start) / length;
        return (new Point(from.X + (part * dx), from.Y + (part * dy)), Math.Atan2(dy, dx));
    }

    private void Add(Point from, Point to)
    {
        var length = Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y)));
        if (length is > 1e-6 and < 1e9)
        {
            lines.Add((from, to, Length));
            Length += length;
        }
    }

    private static Point OnCurve(Point from, PathStep step, double scale, double t)
    {
        var u = 1 - t;
        var (a, b, c, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t);
        return new Point(
            (a * from.X) + (scale * ((b * step.X1) + (c * step.X2) + (d * step.X))),
            (a * from.Y) + (scale * ((b * step.Y1) + (c * step.Y2) + (d * step.Y))));
    }
}
