namespace TechBeats.Model;

/// <summary>A pattern: tiles of the same shapes, repeated without gaps and clipped at the tile's edges.</summary>
/// <param name="Shapes">The shapes of one tile.</param>
/// <param name="X">Left edge of a reference tile.</param>
/// <param name="Y">Top edge of the reference tile.</param>
/// <param name="Width">Tile width, above 0.</param>
/// <param name="Height">Tile height, above 0.</param>
public sealed record TilePaint(IReadOnlyList<Shape> Shapes, double X, double Y, double Width, double Height) : ShapePaint
{
    /// <summary>Maps tile coordinates to those of the painted shape.</summary>
    public Transform Transform { get; init; } = Transform.Identity;
}
