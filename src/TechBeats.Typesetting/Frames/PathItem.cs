using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Frames;

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
