namespace TechBeats.Typesetting.Frames;

/// <summary>An axial gradient between two points.</summary>
public sealed record LinearPaint : ShadedPaint
{
    public LinearPaint(Point from, Point to, IReadOnlyList<PaintStop> stops)
        : base(stops) => (From, To) = (from, to);

    public Point From { get; }

    public Point To { get; }
}
