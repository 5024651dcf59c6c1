using TechBeats.Model;
using TechBeats.Svg.Source;

namespace TechBeats.Svg.Geometry;

/// <summary>The axis-aligned bounding box of shapes without their strokes (SVG 1.1, 7.11).</summary>
internal readonly record struct ShapeBounds(double Left, double Top, double Right, double Bottom)
{
    public static ShapeBounds None { get; } = new(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);

    public bool IsNone => Left > Right || Top > Bottom;

    public double Width => Right - Left;

    public double Height => Bottom - Top;

    /// <summary>The map from the unit square to the box.</summary>
    public Transform FromUnit => new(Width, 0, 0, Height, Left, Top);

    public static ShapeBounds Around(IReadOnlyList<PathStep> steps)
    {
        var bounds = None;
        var (x, y) = (0.0, 0.0);
        foreach (var step in steps)
        {
            if (step.Kind == PathStepKind.Curve)
            {
                bounds = bounds.With(x, y);
                bounds = bounds.WithTurns(x, step.X1, step.X2, step.X, t =>
                    (Cubic(t, x, step.X1, step.X2, step.X), Cubic(t, y, step.Y1, step.Y2, step.Y))
                );
                bounds = bounds.WithTurns(y, step.Y1, step.Y2, step.Y, t =>
                    (Cubic(t, x, step.X1, step.X2, step.X), Cubic(t, y, step.Y1, step.Y2, step.Y))
                );
            }

            (x, y) = (step.X, step.Y);
            bounds = bounds.With(x, y);
        }

        return bounds;
    }

    public static ShapeBounds Around(IReadOnlyList<Shape> shapes, DrawingBudget budget)
    {
        var bounds = None;
        foreach (var shape in shapes)
        {
            budget.AddWork(1);
            bounds = bounds.With(shape switch
            {
                PathShape path => OfPath(path, budget),
                ShapeGroup group => Around(group.Shapes, budget).Through(group.Transform),
                PictureShape picture => new ShapeBounds(picture.X, picture.Y, picture.X + picture.Width, picture.Y + picture.Height),
                TextBoxShape box => new ShapeBounds(box.X, box.Y, box.X + box.Width, box.Y + box.Height),
                TextShape text => OfText(text),
                _ => None,
            });
        }

        return bounds;
    }

    public ShapeBounds With(double x, double y) => new(Math.Min(Left, x), Math.Min(Top, y), Math.Max(Right, x), Math.Max(Bottom, y));

    public ShapeBounds With(ShapeBounds other) => other.IsNone ? this : With(other.Left, other.Top).With(other.Right, other.Bottom);

    /// <summary>The bounding box of the mapped box.</summary>
    public ShapeBounds Through(Transform map)
    {
        if (IsNone)
        {
            return this;
        }

        var bounds = None;
        foreach (var (x, y) in (ReadOnlySpan<(double, double)>)[(Left, Top), (Right, Top), (Left, Bottom), (Right, Bottom)])
        {
            var (mappedX, mappedY) = map.Map(x, y);
            bounds = bounds.With(mappedX, mappedY);
        }

        return bounds;
    }

    private static ShapeBounds OfPath(PathShape path, DrawingBudget budget)
    {
        budget.AddWork(path.Steps.Count);
        return Around(path.Steps);
    }

    // An estimate of half an em per letter, since only typesetting knows the widths.
    private static ShapeBounds OfText(TextShape text)
    {
        var bounds = None;
        foreach (var chunk in text.Chunks)
        {
            var size = chunk.Runs.Max(run => run.Look.Size);
            var width = chunk.Length ?? chunk.Runs.Sum(run => run.Text.Length * run.Look.Size * 0.5);
            var left = chunk.X - (chunk.Anchor switch { TextAnchor.Middle => width / 2, TextAnchor.End => width, _ => 0 });
            bounds = bounds.With(left, chunk.Y - (0.8 * size)).With(left + width, chunk.Y + (0.2 * size));
        }

        return bounds;
    }

    // Extends the bounds by points where the curve's derivative in one direction is 0.
    private ShapeBounds WithTurns(double p0, double p1, double p2, double p3, Func<double, (double X, double Y)> at)
    {
        var (a, b, c) = (p3 - (3 * p2) + (3 * p1) - p0, 2 * (p2 - (2 * p1) + p0), p1 - p0);
        var bounds = this;
        if (Math.Abs(a) < 1e-12)
        {
            return Math.Abs(b) < 1e-12 ? bounds : Add(-c / b);
        }

        var root = (b * b) - (4 * a * c);
        if (root < 0)
        {
            return bounds;
        }

        bounds = Add((-b + Math.Sqrt(root)) / (2 * a));
        return Add((-b - Math.Sqrt(root)) / (2 * a));

        ShapeBounds Add(double t)
        {
            if (t is <= 0 or >= 1)
            {
                return bounds;
            }

            var (x, y) = at(t);
            return bounds.With(x, y);
        }
    }

    private static double Cubic(double t, double p0, double p1, double p2, double p3)
    {
        var u = 1 - t;
        return (u * u * u * p0) + (3 * u * u * t * p1) + (3 * u * t * t * p2) + (t * t * t * p3);
    }
}
