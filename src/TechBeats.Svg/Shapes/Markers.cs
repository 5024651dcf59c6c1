using TechBeats.Model;

namespace TechBeats.Svg.Shapes;

/// <summary>Positions and directions of markers on a path (SVG 1.1, 11.6).</summary>
internal static class Markers
{
    /// <summary>A vertex of a path.</summary>
    /// <param name="Degrees">Direction of the path at the vertex, in degrees: the mean of incoming and outgoing direction.</param>
    public readonly record struct Vertex(double X, double Y, double Degrees);

    public static List<Vertex> VerticesOf(IReadOnlyList<PathStep> steps)
    {
        var points = new List<(double X, double Y, double? In, double? Out)>();
        var (x, y) = (0.0, 0.0);
        var first = 0;
        foreach (var step in steps)
        {
            if (step.Kind == PathStepKind.Move)
            {
                first = points.Count;
                points.Add((step.X, step.Y, null, null));
            }
            else
            {
                var isCurve = step.Kind == PathStepKind.Curve;
                var leaving = isCurve
                    ? Angle((x, y), (step.X1, step.Y1), (step.X2, step.Y2), (step.X, step.Y))
                    : Angle((x, y), (step.X, step.Y));
                var coming = isCurve ? Angle((step.X, step.Y), (step.X2, step.Y2), (step.X1, step.Y1), (x, y)) + Math.PI : leaving;
                points[^1] = points[^1] with { Out = points[^1].Out ?? leaving };
                points.Add((step.X, step.Y, coming, null));
                if (step.Kind == PathStepKind.Close)
                {
                    points[^1] = points[^1] with { Out = points[first].Out };
                    points[first] = points[first] with { In = coming };
                }
            }

            (x, y) = (step.X, step.Y);
        }

        return points.ConvertAll(point => new Vertex(point.X, point.Y, Degrees(point.In, point.Out)));
    }

    private static double Degrees(double? coming, double? going)
    {
        if (coming is { } a && going is { } b)
        {
            var (sinA, cosA) = Math.SinCos(a);
            var (sinB, cosB) = Math.SinCos(b);
            var (x, y) = (cosA + cosB, sinA + sinB);
            return (Math.Abs(x) + Math.Abs(y) < 1e-9 ? a : Math.Atan2(y, x)) * 180 / Math.PI;
        }

        return (coming ?? going ?? 0) * 180 / Math.PI;
    }

    // The angle towards the first point at another position, or null if there is none.
    private static double? Angle((double X, double Y) from, params ReadOnlySpan<(double X, double Y)> towards)
    {
        foreach (var (x, y) in towards)
        {
            if (Math.Abs(x - from.X) + Math.Abs(y - from.Y) > 1e-9)
            {
                return Math.Atan2(y - from.Y, x - from.X);
            }
        }

        return null;
    }
}
