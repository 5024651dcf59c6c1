using TechBeats.Model;

namespace TechBeats.Typesetting.Frames;

/// <summary>A tiling pattern. Only in a drawing.</summary>
/// <param name="Tile">The tile, clipped to its frame.</param>
public sealed record TiledPaint(Frame Tile) : Paint
{
    /// <summary>Maps the coordinates of a tile to those of the path.</summary>
    public Transform Transform { get; init; } = Transform.Identity;
}
