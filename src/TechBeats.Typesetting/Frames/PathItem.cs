using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Frames;

/// <summary>A painted path, relative to its position.</summary>
/// <param name="Outline">The path.</param>
/// <param name="Fill">Paint of the fill; null for no fill.</param>
/// <param name="Stroke">The stroke; null for no stroke.</param>
public sealed record PathItem(Outline Outline, Paint? Fill, Stroke? Stroke = null) : FrameItem
{
    /// <param name="outline">The path.</param>
    /// <param name="fill">Color of the fill; null for no fill.</param>
    /// <param name="stroke">Color of the stroke.</param>
    /// <param name="strokeWidth">Width of the stroke in points.</param>
    public PathItem(Outline outline, Color? fill, Color stroke, double strokeWidth)
        : this(outline, fill is { } color ? new ColorPaint(color) : null, new Stroke(stroke, strokeWidth))
    {
    }

    /// <summary>True for the even-odd rule, false for the nonzero winding number rule.</summary>
    public bool IsEvenOdd { get; init; }
}
