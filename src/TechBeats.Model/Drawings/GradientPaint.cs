namespace TechBeats.Model;

/// <summary>Colors that go over into each other; beyond the first and the last stop their colors go on.</summary>
/// <param name="Stops">At least two, offsets never falling.</param>
public abstract record GradientPaint(IReadOnlyList<GradientStop> Stops) : ShapePaint
{
    /// <summary>From the gradient's coordinates to those of what it paints.</summary>
    public Transform Transform { get; init; } = Transform.Identity;
}
