namespace TechBeats.Model;

/// <summary>Lines and areas.</summary>
/// <param name="Steps">The path.</param>
public sealed record PathShape(IReadOnlyList<PathStep> Steps) : Shape
{
    /// <summary>True when the inside is told by the even-odd rule instead of the winding number.</summary>
    public bool IsEvenOdd { get; init; }

    /// <summary>What the inside is painted with; null for nothing.</summary>
    public ShapePaint? Fill { get; init; }

    /// <summary>How the line is drawn, over the inside; null for none.</summary>
    public ShapeStroke? Stroke { get; init; }
}
