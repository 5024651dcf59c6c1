using TechBeats.Model;

namespace TechBeats.Typesetting.Frames;

/// <summary>The same items again and again, side by side. Only in a drawing.</summary>
/// <param name="Tile">The items; nothing of them is seen outside the frame's size.</param>
public sealed record TiledPaint(Frame Tile) : Paint
{
    /// <summary>From one tile's coordinates to those of the path.</summary>
    public Transform Transform { get; init; } = Transform.Identity;
}
