namespace TechBeats.Model;

/// <summary>A path that is filled, stroked, or both.</summary>
/// <param name="Steps">The path.</param>
public sealed record PathShape(IReadOnlyList<PathStep> Steps) : Shape
{
    /// <summary>True for the even-odd fill rule, false for nonzero winding.</summary>
    public bool IsEvenOdd { get; init; }

    /// <summary>The fill, or null for none.</summary>
    public ShapePaint? Fill { get; init; }

    /// <summary>The stroke, drawn over the fill, or null for none.</summary>
    public ShapeStroke? Stroke { get; init; }
}
