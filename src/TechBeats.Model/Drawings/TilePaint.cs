namespace TechBeats.Model;

/// <summary>The same shapes again and again, side by side without gaps, each time cut off at the edges of its tile.</summary>
/// <param name="Shapes">What is in a tile.</param>
/// <param name="X">Left edge of one of the tiles.</param>
/// <param name="Y">Top edge of the same.</param>
/// <param name="Width">Its width, above 0.</param>
/// <param name="Height">Its height, above 0.</param>
public sealed record TilePaint(IReadOnlyList<Shape> Shapes, double X, double Y, double Width, double Height) : ShapePaint
{
    /// <summary>From the tiles' coordinates to those of what they paint.</summary>
    public Transform Transform { get; init; } = Transform.Identity;
}
