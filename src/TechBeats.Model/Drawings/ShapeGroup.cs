namespace TechBeats.Model;

/// <summary>Shapes that are moved, cut off or made transparent together.</summary>
/// <param name="Shapes">The shapes, in coordinates of their own.</param>
public sealed record ShapeGroup(IReadOnlyList<Shape> Shapes) : Shape
{
    /// <summary>From the shapes' coordinates to those around the group.</summary>
    public Transform Transform { get; init; } = Transform.Identity;

    /// <summary>What is shown lies in all of these, in the shapes' coordinates; empty for no limit.</summary>
    public IReadOnlyList<ShapeClip> Clips { get; init; } = [];

    /// <summary>0 invisible to 1 opaque: the group is drawn whole, and then shown through.</summary>
    public double Opacity { get; init; } = 1;

    /// <summary>How much of the group is seen, place by place, in the shapes' coordinates; null for all of it.</summary>
    public ShapeMask? Mask { get; init; }

    /// <summary>How the group, drawn whole, mixes with what lies behind it.</summary>
    public BlendMode Blend { get; init; }
}
