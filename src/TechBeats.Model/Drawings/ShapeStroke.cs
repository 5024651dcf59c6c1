namespace TechBeats.Model;

/// <summary>The stroke of a path. Lengths are in the path's coordinates.</summary>
/// <param name="Paint">The paint.</param>
/// <param name="Width">Line width, above 0.</param>
public sealed record ShapeStroke(ShapePaint Paint, double Width)
{
    public LineCap Cap { get; init; }

    public LineJoin Join { get; init; }

    /// <summary>Maximum ratio of miter length to line width. A longer corner is beveled.</summary>
    public double MiterLimit { get; init; } = 4;

    /// <summary>Alternating lengths of dashes and gaps; empty for a solid line.</summary>
    public IReadOnlyList<double> Dashes { get; init; } = [];

    /// <summary>Distance into the dash pattern at which the line begins.</summary>
    public double DashOffset { get; init; }
}
