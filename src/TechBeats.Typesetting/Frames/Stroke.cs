using TechBeats.Model;

namespace TechBeats.Typesetting.Frames;

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
