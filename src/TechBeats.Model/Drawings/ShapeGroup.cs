namespace TechBeats.Model;

/// <summary>Shapes that share a transform, clips, opacity, mask or blend mode.</summary>
/// <param name="Shapes">The shapes in the group's own coordinates.</param>
public sealed record ShapeGroup(IReadOnlyList<Shape> Shapes) : Shape
{
    /// <summary>Maps the group's coordinates to those around it.</summary>
    public Transform Transform { get; init; } = Transform.Identity;

    /// <summary>Clipping areas in the group's coordinates; the visible part lies in all of them. Empty for none.</summary>
    public IReadOnlyList<ShapeClip> Clips { get; init; } = [];

    /// <summary>0 (transparent) to 1 (opaque), applied to the group as a whole.</summary>
    public double Opacity { get; init; } = 1;

    /// <summary>The mask in the group's coordinates, or null for none.</summary>
    public ShapeMask? Mask { get; init; }

    /// <summary>How the whole group mixes with its backdrop.</summary>
    public BlendMode Blend { get; init; }
}
