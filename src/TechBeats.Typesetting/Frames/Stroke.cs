using TechBeats.Model;

namespace TechBeats.Typesetting.Frames;

/// <summary>How a path is stroked.</summary>
/// <param name="Paint">The paint.</param>
/// <param name="Width">Line width in points.</param>
public sealed record Stroke(Paint Paint, double Width)
{
    public LineCap Cap { get; init; }

    public LineJoin Join { get; init; }

    /// <summary>Maximum ratio of miter length to line width. A longer miter becomes a bevel.</summary>
    public double MiterLimit { get; init; } = 10;

    /// <summary>Lengths of dashes and gaps in points; empty for a solid line.</summary>
    public IReadOnlyList<double> Dashes { get; init; } = [];

    /// <summary>Offset into the dash pattern at which the line begins, in points.</summary>
    public double DashOffset { get; init; }
}
