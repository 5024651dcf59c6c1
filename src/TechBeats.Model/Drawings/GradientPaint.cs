namespace TechBeats.Model;

/// <summary>A gradient. The colors of the first and last stop continue beyond them.</summary>
/// <param name="Stops">At least two stops with non-decreasing offsets.</param>
public abstract record GradientPaint(IReadOnlyList<GradientStop> Stops) : ShapePaint
{
    /// <summary>Maps the gradient's coordinates to those of the painted shape.</summary>
    public Transform Transform { get; init; } = Transform.Identity;
}
