using TechBeats.Model;
using TechBeats.Svg.Source;

namespace TechBeats.Svg.Geometry;

/// <summary>Builds a path. Quadratic curves and arcs become cubic curves.</summary>
internal sealed class PathBuilder(DrawingBudget budget)
{
    private readonly List<PathStep> steps = [];
    private double startX;
    private double startY;
    private bool mustMove;

    public double X { get; private set; }

    public double Y { get; private set; }

    /// <summary>The steps so far.</summary>
    public IReadOnlyList<PathStep> Steps => steps;

    public void Move(double x, double y)
    {
        (X, Y, startX, startY, mustMove) = (x, y, x, y, false);
        Add(PathStep.Move(x, y));
    }

    public void Line(double x, double y)
    {
        BeginAgain();
        (X, Y) = (x, y);
        Add(PathStep.Line(x, y));
    }

    public void Curve(double x1, double y1, double x2, double y2, double x, double y)
    {
        BeginAgain();
        (X, Y) = (x, y);
        Add(PathStep.Curve(x1, y1, x2, y2, x, y));
    }

    /// <summary>Adds a quadratic curve as a cubic one.</summary>
    public void Quadratic(double x1, double y1, double x, double y) => Curve(
        X + (2.0 / 3 * (x1 - X)), Y + (2.0 / 3 * (y1 - Y)), x + (2.0 / 3 * (x1 - x)), y + (2.0 / 3 * (y1 - y)), x, y);

    public void Close()
    {
        if (steps.Count == 0 || mustMove)
        {
            return;
        }

        Add(PathStep.Close(startX, startY));
        (X, Y, mustMove) = (startX, startY, true);
    }

    /// <summary>
    /// Adds an elliptical arc from the current point (SVG 1.1, F.6). The center is computed from both ends. Each part of up to a quarter
    /// turn becomes a cubic curve with control points at 4/3 tan(angle/4).
    /// </summary>
    public void Arc(double radiusX, double radiusY, double degrees, bool isLarge, bool isClockwise, double x, double y)
    {
        var (rx, ry) = (Math.Abs(radiusX), Math.Abs(radiusY));
        if (rx < 1e-9 || ry < 1e-9)
        {
            Line(x, y);
            return;
        }

        if (X == x && Y == y)
        {
            return;
        }

        var (sin, cos) = Math.SinCos(degrees % 360 * Math.PI / 180);
        var (halfX, halfY) = ((X - x) / 2, (Y - y) / 2);
        var (px, py) = ((cos * halfX) + (sin * halfY), (cos * halfY) - (sin * halfX));
        var reach = (px * px / (rx * rx)) + (py * py / (ry * ry));
        if (reach > 1)
        {
            (rx, ry) = (rx * Math.Sqrt(reach), ry * Math.Sqrt(reach));
        }

        var under = (rx * rx * py * py) + (ry * ry * px * px);
        var factor = Math.Sqrt(Math.Max(0, ((rx * rx * ry * ry) - under) / under)) * (isLarge == isClockwise ? -1 : 1);
        var (qx, qy) = (factor * rx * py / ry, -factor * ry * px / rx);
        var (centerX, centerY) = ((cos * qx) - (sin * qy) + ((X + x) / 2), (sin * qx) + (cos * qy) + ((Y + y) / 2));
        var from = Math.Atan2((py - qy) / ry, (px - qx) / rx);
        var sweep = Math.Atan2((-py - qy) / ry, (-px - qx) / rx) - from;
        sweep = (isClockwise, sweep) switch
        {
            (true, < 0) => sweep + (2 * Math.PI),
            (false, > 0) => sweep - (2 * Math.PI),
            _ => sweep,
        };
        if (!double.IsFinite(sweep) || !double.IsFinite(centerX) || !double.IsFinite(centerY))
        {
            Line(x, y);
            return;
        }

        var parts = Math.Max(1, (int)Math.Ceiling(Math.Abs(sweep) / (Math.PI / 2) - 1e-6));
        var part = sweep / parts;
        var handle = 4.0 / 3 * Math.Tan(part / 4);
        for (var i = 0; i < parts; i++)
        {
            var (s1, c1) = Math.SinCos(from + (i * part));
            var (s2, c2) = Math.SinCos(from + ((i + 1) * part));
            var (x1, y1) = Place(c1 - (handle * s1), s1 + (handle * c1));
            var (x2, y2) = Place(c2 + (handle * s2), s2 - (handle * c2));
            var (ex, ey) = i == parts - 1 ? (x, y) : Place(c2, s2);
            Curve(x1, y1, x2, y2, ex, ey);
        }

        (double X, double Y) Place(double u, double v) =>
            ((cos * rx * u) - (sin * ry * v) + centerX, (sin * rx * u) + (cos * ry * v) + centerY);
    }

    private void BeginAgain()
    {
        if (mustMove || steps.Count == 0)
        {
            Move(X, Y);
        }
    }

    private void Add(PathStep step)
    {
        budget.AddSteps(1);
        steps.Add(step);
    }
}
