namespace TechBeats.Model;

/// <summary>Kinds of <see cref="PathStep"/>.</summary>
public enum PathStepKind
{
    /// <summary>Begins a contour.</summary>
    Move,

    /// <summary>A straight line.</summary>
    Line,

    /// <summary>A cubic Bézier curve.</summary>
    Curve,

    /// <summary>A straight line back to the start of the contour, joined to it.</summary>
    Close,
}
