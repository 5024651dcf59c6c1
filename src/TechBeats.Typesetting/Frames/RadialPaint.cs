namespace TechBeats.Typesetting.Frames;

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
