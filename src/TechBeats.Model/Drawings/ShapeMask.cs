namespace TechBeats.Model;

/// <summary>Invisible shapes that control the opacity of others.</summary>
/// <param name="Shapes">The shapes. Outside of them, nothing of the masked group is visible.</param>
public sealed record ShapeMask(IReadOnlyList<Shape> Shapes)
{
    /// <summary>True for an alpha mask, false for a luminance mask (white is opaque, black is transparent).</summary>
    public bool IsByOpacity { get; init; }
}
