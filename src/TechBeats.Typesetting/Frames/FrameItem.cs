using TechBeats.Model;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Frames;

/// <summary>One thing to draw, placed by a <see cref="Frame"/>. A closed family.</summary>
public abstract record FrameItem
{
    private protected FrameItem()
    {
    }
}

/// <summary>Glyphs of one face in a row; its place is the pen's start on the baseline.</summary>
/// <param name="Face">The face.</param>
/// <param name="Size">Size in points.</param>
/// <param name="Color">Color of the ink; a color glyph keeps its own.</param>
/// <param name="Text">The characters that the glyphs stand for.</param>
/// <param name="Glyphs">The glyphs from left to right.</param>
public sealed record TextItem(Face Face, double Size, Color Color, string Text, IReadOnlyList<PlacedGlyph> Glyphs) : FrameItem
{
    /// <summary>How wide the glyphs are drawn against what the face has; the advances include it.</summary>
    public double HorizontalScale { get; init; } = 1;

    /// <summary>The sum of the advances.</summary>
    public double Width
    {
        get
        {
            var width = 0.0;
            foreach (var glyph in Glyphs)
            {
                width += glyph.Advance;
            }

            return width;
        }
    }
}

/// <summary>A glyph of a <see cref="TextItem"/>; lengths in points, y downward.</summary>
/// <param name="Id">The face's glyph ID.</param>
/// <param name="Advance">How far the pen moves after it, justification included.</param>
/// <param name="XOffset">How far right of the pen it is drawn.</param>
/// <param name="YOffset">How far below the pen it is drawn.</param>
/// <param name="TextStart">Index in <see cref="TextItem.Text"/> of the first UTF-16 unit that it stands for.</param>
/// <param name="TextLength">UTF-16 units that it stands for; 0 when an earlier glyph of its cluster stands for all of them.</param>
public readonly record struct PlacedGlyph(ushort Id, double Advance, double XOffset, double YOffset, int TextStart, int TextLength);

/// <summary>A picture; its place is its top left corner.</summary>
public sealed record PictureItem(Picture Picture, Size Size) : FrameItem;

/// <summary>A filled rectangle: a rule, a tint; its place is its top left corner.</summary>
public sealed record RuleItem(Size Size, Color Color) : FrameItem;

/// <summary>A drawn path, relative to its place.</summary>
/// <param name="Outline">The path.</param>
/// <param name="Fill">What is inside; null for nothing.</param>
/// <param name="Stroke">The line; null for none.</param>
public sealed record PathItem(Outline Outline, Paint? Fill, Stroke? Stroke = null) : FrameItem
{
    /// <param name="outline">The path.</param>
    /// <param name="fill">Color inside; null for none.</param>
    /// <param name="stroke">Color of the line.</param>
    /// <param name="strokeWidth">Width of the line in points.</param>
    public PathItem(Outline outline, Color? fill, Color stroke, double strokeWidth)
        : this(outline, fill is { } color ? new ColorPaint(color) : null, new Stroke(stroke, strokeWidth))
    {
    }

    /// <summary>True when the inside is told by the even-odd rule instead of the winding number.</summary>
    public bool IsEvenOdd { get; init; }
}

/// <summary>A drawing that may stand in several places and sizes; its place is its top left corner.</summary>
/// <param name="Name">Told by what it shows: items of one name have the same content.</param>
/// <param name="Content">Ink without meaning or links; nothing of it is seen outside the frame's size.</param>
/// <param name="Size">How large it stands here.</param>
public sealed record DrawingItem(string Name, Frame Content, Size Size) : FrameItem;

/// <summary>An area that can be clicked; its place is its top left corner.</summary>
/// <param name="Target">Where the click goes.</param>
/// <param name="Size">The area.</param>
/// <param name="Element">The <see cref="ElementKind.Link"/> or <see cref="ElementKind.Reference"/> it belongs to; its areas on several lines share it.</param>
/// <param name="Description">What a screen reader says of it: the link's text and where it goes.</param>
public sealed record LinkItem(LinkTarget Target, Size Size, Element? Element, string Description) : FrameItem;

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

/// <summary>Items that are not seen themselves, but say how much of a group is.</summary>
/// <param name="Content">The items, in the coordinates of the group's.</param>
/// <param name="IsByOpacity">True when the group is as opaque as the items; false when it is as opaque as they are light.</param>
public sealed record GroupMask(Frame Content, bool IsByOpacity);
