using Transform = TechBeats.Model.Transform;

namespace TechBeats.Typesetting.Frames;

/// <summary>A point; y grows downward.</summary>
public readonly record struct Point(double X, double Y)
{
    public static Point Zero => default;

    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);
}

/// <summary>A width and a height.</summary>
public readonly record struct Size(double Width, double Height);

/// <summary>A rectangle; <paramref name="Y"/> is its top.</summary>
public readonly record struct Rectangle(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;
}

/// <summary>Affine maps of points and rectangles.</summary>
public static class TransformExtensions
{
    /// <summary>The image of a point.</summary>
    public static Point Map(this Transform transform, Point point)
    {
        var (x, y) = transform.Map(point.X, point.Y);
        return new Point(x, y);
    }

    /// <summary>The smallest upright rectangle around the image of a rectangle.</summary>
    public static Rectangle BoxOf(this Transform transform, Rectangle area)
    {
        ReadOnlySpan<Point> corners =
        [
            transform.Map(new Point(area.X, area.Y)),
            transform.Map(new Point(area.Right, area.Y)),
            transform.Map(new Point(area.X, area.Bottom)),
            transform.Map(new Point(area.Right, area.Bottom)),
        ];
        var (left, top, right, bottom) = (corners[0].X, corners[0].Y, corners[0].X, corners[0].Y);
        foreach (var (x, y) in corners)
        {
            (left, right) = (Math.Min(left, x), Math.Max(right, x));
            (top, bottom) = (Math.Min(top, y), Math.Max(bottom, y));
        }

        return new Rectangle(left, top, right - left, bottom - top);
    }
}

/// <summary>A path of straight lines and curves. A closed family of steps.</summary>
public sealed record Outline(IReadOnlyList<OutlineStep> Steps)
{
    /// <summary>A rectangle, its corners rounded by quarter circles of the radius.</summary>
    public static Outline Rectangle(double x, double y, double width, double height, double radius = 0)
    {
        if (radius <= 0)
        {
            return new Outline([new MoveTo(x, y), new LineTo(x + width, y), new LineTo(x + width, y + height), new LineTo(x, y + height), new Close()]);
        }

        const double Circle = 0.5522847498; // the control point that makes a cubic nearest to a quarter circle
        var r = Math.Min(radius, Math.Min(width, height) / 2);
        var c = r * (1 - Circle);
        var (right, bottom) = (x + width, y + height);
        return new Outline([
            new MoveTo(x + r, y),
            new LineTo(right - r, y),
            new CurveTo(right - c, y, right, y + c, right, y + r),
            new LineTo(right, bottom - r),
            new CurveTo(right, bottom - c, right - c, bottom, right - r, bottom),
            new LineTo(x + r, bottom),
            new CurveTo(x + c, bottom, x, bottom - c, x, bottom - r),
            new LineTo(x, y + r),
            new CurveTo(x, y + c, x + c, y, x + r, y),
            new Close(),
        ]);
    }
}

/// <summary>One step of an <see cref="Outline"/>.</summary>
public abstract record OutlineStep
{
    private protected OutlineStep()
    {
    }
}

/// <summary>Begins a new contour.</summary>
public sealed record MoveTo(double X, double Y) : OutlineStep;

/// <summary>A straight line.</summary>
public sealed record LineTo(double X, double Y) : OutlineStep;

/// <summary>A cubic Bézier curve with two control points.</summary>
public sealed record CurveTo(double X1, double Y1, double X2, double Y2, double X, double Y) : OutlineStep;

/// <summary>Closes the contour.</summary>
public sealed record Close : OutlineStep;
