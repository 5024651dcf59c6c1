namespace TechBeats.Typesetting.Frames;

/// <summary>A radial gradient between two circles. The outer circle contains the inner one.</summary>
public sealed record RadialPaint : ShadedPaint
{
    public RadialPaint(Point focus, double focusRadius, Point center, double radius, IReadOnlyList<PaintStop> stops)
        : base(stops) => (Focus, FocusRadius, Center, Radius) = (focus, focusRadius, center, radius);

    public Point Focus { get; }

    public double FocusRadius { get; }

    public Point Center { get; }

    public double Radius { get; }
}
