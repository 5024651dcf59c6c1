namespace TechBeats.Typesetting.Frames;

/// <summary>A path of straight lines and curves.</summary>
public sealed record Outline(IReadOnlyList<OutlineStep> Steps)
{
    /// <summary>Creates a rectangle, with rounded corners if the radius is above 0.</summary>
    public static Outline Rectangle(double x, double y, double width, double height, double radius = 0)
    {
        if (radius <= 0)
        {
            return new Outline([
                new MoveTo(x, y),
                new LineTo(x + width, y),
                new LineTo(x + width, y + height),
                new LineTo(x, y + height),
                new Close(),
            ]);
        }

        const double Circle = 0.5522847498; // distance of the control points of the cubic nearest to a quarter circle
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
