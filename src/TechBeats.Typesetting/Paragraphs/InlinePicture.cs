using TechBeats.Model;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>A picture in a line.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Size">Its size in points.</param>
internal sealed record InlinePicture(Picture Picture, Size Size)
{
    /// <summary>True for a formula.</summary>
    public bool IsFormula { get; init; }

    /// <summary>How far it is to reach below the baseline, in points; null where that follows from its height.</summary>
    public double? Depth { get; init; }
}
