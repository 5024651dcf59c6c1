using TechBeats.Model;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Frames;

/// <summary>What a path is painted with. A closed family.</summary>
public abstract record Paint
{
    private protected Paint()
    {
    }

    /// <summary>0 invisible to 1 opaque.</summary>
    public double Opacity { get; init; } = 1;

    public static implicit operator Paint(Color color) => new ColorPaint(color);

    public static Paint FromColor(Color color) => new ColorPaint(color);
}

/// <summary>One color.</summary>
public sealed record ColorPaint(Color Color) : Paint;

/// <summary>Colors that go over into each other; beyond the first and the last stop their colors go on.</summary>
public abstract record ShadedPaint : Paint
{
    private protected ShadedPaint(IReadOnlyList<PaintStop> stops) => Stops = stops;

    /// <summary>At least two, offsets never falling.</summary>
    public IReadOnlyList<PaintStop> Stops { get; }

    /// <summary>From the paint's coordinates to those of the path.</summary>
    public Transform Transform { get; init; } = Transform.Identity;
}

/// <summary>Along a line from one point to another.</summary>
public sealed record LinearPaint : ShadedPaint
{
    public LinearPaint(Point from, Point to, IReadOnlyList<PaintStop> stops)
        : base(stops) => (From, To) = (from, to);

    public Point From { get; }

    public Point To { get; }
}

/// <summary>From one circle to another that holds it.</summary>
public sealed record RadialPaint : ShadedPaint
{
    public RadialPaint(Point focus, double focusRadius, Point center, double radius, IReadOnlyList<PaintStop> stops)
        : base(stops) => (Focus, FocusRadius, Center, Radius) = (focus, focusRadius, center, radius);

    public Point Focus { get; }

    public double FocusRadius { get; }

    public Point Center { get; }

    public double Radius { get; }
}

/// <summary>The same items again and again, side by side. Only in a drawing.</summary>
/// <param name="Tile">The items; nothing of them is seen outside the frame's size.</param>
public sealed record TiledPaint(Frame Tile) : Paint
{
    /// <summary>From one tile's coordinates to those of the path.</summary>
    public Transform Transform { get; init; } = Transform.Identity;
}

/// <summary>A color at a place of a paint.</summary>
/// <param name="Offset">0 at its beginning to 1 at its end.</param>
/// <param name="Color">The color.</param>
/// <param name="Opacity">0 invisible to 1 opaque.</param>
public readonly record struct PaintStop(double Offset, Color Color, double Opacity = 1);

/// <summary>How the line of a path is drawn.</summary>
/// <param name="Paint">What with.</param>
/// <param name="Width">Its width in points.</param>
public sealed record Stroke(Paint Paint, double Width)
{
    public LineCap Cap { get; init; }

    public LineJoin Join { get; init; }

    /// <summary>A pointed corner longer than this many times the width is cut off.</summary>
    public double MiterLimit { get; init; } = 10;

    /// <summary>Lengths of dashes and gaps in points; empty for a whole line.</summary>
    public IReadOnlyList<double> Dashes { get; init; } = [];

    /// <summary>How far into the dashes the line begins, in points.</summary>
    public double DashOffset { get; init; }
}
