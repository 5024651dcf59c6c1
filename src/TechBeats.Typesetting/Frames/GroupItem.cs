using TechBeats.Model;

namespace TechBeats.Typesetting.Frames;

/// <summary>Items that belong together, placed by the group's own place.</summary>
/// <param name="Content">The items.</param>
/// <param name="Element">What they mean; null when the surrounding group says it.</param>
public sealed record GroupItem(Frame Content, Element? Element = null) : FrameItem
{
    /// <summary>True for ink without meaning: a running head, a folio, a repeated table head, a rule, a tint.</summary>
    public bool IsArtifact { get; init; }

    /// <summary>The text that the items stand for when copied, in place of their own; null for their own.</summary>
    public string? ActualText { get; init; }

    public Transform? Transform { get; init; }

    /// <summary>Nothing outside this path is drawn; null for no limit.</summary>
    public Outline? Clip { get; init; }

    /// <summary>True when the inside of <see cref="Clip"/> is told by the even-odd rule.</summary>
    public bool IsClipEvenOdd { get; init; }

    /// <summary>0 invisible to 1 opaque. In a drawing the group is drawn whole and then shown through; elsewhere every item is.</summary>
    public double Opacity { get; init; } = 1;

    /// <summary>How much of the group is seen, place by place; null for all of it. Only in a drawing.</summary>
    public GroupMask? Mask { get; init; }

    /// <summary>How the group mixes with what lies behind it. Only in a drawing.</summary>
    public BlendMode Blend { get; init; }
}
