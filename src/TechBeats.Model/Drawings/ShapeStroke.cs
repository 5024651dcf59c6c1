namespace TechBeats.Model;

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
