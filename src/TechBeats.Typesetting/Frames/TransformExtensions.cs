using Transform = TechBeats.Model.Transform;

namespace TechBeats.Typesetting.Frames;

/// <summary>Maps points and rectangles by affine transforms.</summary>
public static class TransformExtensions
{
    /// <summary>Maps a point.</summary>
    public static Point Map(this Transform transform, Point point)
    {
        var (x, y) = transform.Map(point.X, point.Y);
        return new Point(x, y);
    }

    /// <summary>The bounding box of a mapped rectangle.</summary>
    public static Rectangle BoundingBox(this Transform transform, Rectangle area)
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
