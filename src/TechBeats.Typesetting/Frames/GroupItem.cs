using TechBeats.Model;

namespace TechBeats.Typesetting.Frames;

/// <summary>A group of items, placed by the top left corner of its frame.</summary>
/// <param name="Content">The items of the group.</param>
/// <param name="Element">The element that the items belong to; null to inherit that of the surrounding group.</param>
public sealed record GroupItem(Frame Content, Element? Element = null) : FrameItem
{
    /// <summary>True for an artifact (ISO 32000-1, 14.8.2.2): a running head, a folio, a repeated table head, a rule, a tint.</summary>
    public bool IsArtifact { get; init; }

    /// <summary>Replacement text for extraction (ISO 32000-1, 14.9.4); null to use the text of the items.</summary>
    public string? ActualText { get; init; }

    public Transform? Transform { get; init; }

    /// <summary>The clipping path; null for none.</summary>
    public Outline? Clip { get; init; }

    /// <summary>True for the even-odd rule, false for the nonzero winding number rule.</summary>
    public bool IsClipEvenOdd { get; init; }

    /// <summary>Opacity, 0 (transparent) to 1 (opaque). In a drawing it applies to the group as a whole, elsewhere to each item.</summary>
    public double Opacity { get; init; } = 1;

    /// <summary>Soft mask; null for none. Only in a drawing.</summary>
    public GroupMask? Mask { get; init; }

    /// <summary>Blend mode. Only in a drawing.</summary>
    public BlendMode Blend { get; init; }
}
