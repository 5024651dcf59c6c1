namespace TechBeats.Model;

/// <summary>What an area or a line of a drawing is painted with. A closed family.</summary>
public abstract record ShapePaint
{
    private protected ShapePaint()
    {
    }

    /// <summary>0 invisible to 1 opaque.</summary>
    public double Opacity { get; init; } = 1;
}

/// <summary>One color in sRGB.</summary>
public sealed record SolidPaint(byte Red, byte Green, byte Blue) : ShapePaint;

/// <summary>Colors that go over into each other; beyond the first and the last stop their colors go on.</summary>
/// <param name="Stops">At least two, offsets never falling.</param>
public abstract record GradientPaint(IReadOnlyList<GradientStop> Stops) : ShapePaint
{
    /// <summary>From the gradient's coordinates to those of what it paints.</summary>
    public Transform Transform { get; init; } = Transform.Identity;
}

/// <summary>Along a line from the first point to the second, which differ.</summary>
public sealed record LinearGradient(double X1, double Y1, double X2, double Y2, IReadOnlyList<GradientStop> Stops) : GradientPaint(Stops);

/// <summary>From a circle outward to another that holds it.</summary>
/// <param name="FocusX">Center of the circle where the first stop is.</param>
/// <param name="FocusY">Center of the circle where the first stop is.</param>
/// <param name="FocusRadius">Its radius, mostly 0.</param>
/// <param name="X">Center of the circle where the last stop is.</param>
/// <param name="Y">Center of the circle where the last stop is.</param>
/// <param name="Radius">Its radius, above 0.</param>
/// <param name="Stops">The colors.</param>
public sealed record RadialGradient(
    double FocusX, double FocusY, double FocusRadius, double X, double Y, double Radius, IReadOnlyList<GradientStop> Stops) : GradientPaint(Stops);

/// <summary>A color at a place of a gradient.</summary>
/// <param name="Offset">0 at its beginning to 1 at its end.</param>
/// <param name="Opacity">0 invisible to 1 opaque.</param>
public readonly record struct GradientStop(double Offset, byte Red, byte Green, byte Blue, double Opacity = 1);

/// <summary>The same shapes again and again, side by side without gaps, each time cut off at the edges of its tile.</summary>
/// <param name="Shapes">What is in a tile.</param>
/// <param name="X">Left edge of one of the tiles.</param>
/// <param name="Y">Top edge of the same.</param>
/// <param name="Width">Its width, above 0.</param>
/// <param name="Height">Its height, above 0.</param>
public sealed record TilePaint(IReadOnlyList<Shape> Shapes, double X, double Y, double Width, double Height) : ShapePaint
{
    /// <summary>From the tiles' coordinates to those of what they paint.</summary>
    public Transform Transform { get; init; } = Transform.Identity;
}

/// <summary>How a line of a drawing is drawn; lengths in the coordinates of its path.</summary>
/// <param name="Paint">What with.</param>
/// <param name="Width">How wide, above 0.</param>
public sealed record ShapeStroke(ShapePaint Paint, double Width)
{
    public LineCap Cap { get; init; }

    public LineJoin Join { get; init; }

    /// <summary>A pointed corner longer than this many times the width is cut off.</summary>
    public double MiterLimit { get; init; } = 4;

    /// <summary>Lengths of dashes and gaps in turn; empty for a whole line.</summary>
    public IReadOnlyList<double> Dashes { get; init; } = [];

    /// <summary>How far into the dashes the line begins.</summary>
    public double DashOffset { get; init; }
}

/// <summary>Ends of a line.</summary>
public enum LineCap
{
    Butt,
    Round,
    Square,
}

/// <summary>Corners of a line.</summary>
public enum LineJoin
{
    Miter,
    Round,
    Bevel,
}
