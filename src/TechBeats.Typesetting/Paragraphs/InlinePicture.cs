using TechBeats.Model;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>A picture in a line of text.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Size">Size in points.</param>
internal sealed record InlinePicture(Picture Picture, Size Size)
{
    /// <summary>True for a formula.</summary>
    public bool IsFormula { get; init; }

    /// <summary>Depth below the baseline in points; null to derive it from the height.</summary>
    public double? Depth { get; init; }
}
