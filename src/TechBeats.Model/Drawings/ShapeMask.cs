namespace TechBeats.Model;

/// <summary>Shapes that are not seen themselves, but say how much of others is.</summary>
/// <param name="Shapes">The shapes; where there are none, nothing of the others is seen.</param>
public sealed record ShapeMask(IReadOnlyList<Shape> Shapes)
{
    /// <summary>True when the others are as opaque as the shapes; false when they are as opaque as the shapes are light, white all and black nothing.</summary>
    public bool IsByOpacity { get; init; }
}
