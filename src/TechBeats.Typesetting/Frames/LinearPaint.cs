namespace TechBeats.Typesetting.Frames;

/// <summary>Along a line from one point to another.</summary>
public sealed record LinearPaint : ShadedPaint
{
    public LinearPaint(Point from, Point to, IReadOnlyList<PaintStop> stops)
        : base(stops) => (From, To) = (from, to);

    public Point From { get; }

    public Point To { get; }
}
