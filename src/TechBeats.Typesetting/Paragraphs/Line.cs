using TechBeats.Model;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>A typeset line.</summary>
/// <param name="Frame">The drawing: as wide as the measure and as high as the leading, or higher if its content is.</param>
/// <param name="Baseline">Distance from the top of the frame to the baseline.</param>
/// <param name="EndsInHyphen">True if it ends in a hyphen.</param>
/// <param name="Notes">The notes with marks in the line, in order.</param>
/// <param name="Landmarks">The anchors in the line, by key without the key.</param>
internal sealed record Line(
    Frame Frame,
    double Baseline,
    bool EndsInHyphen,
    IReadOnlyList<Note> Notes,
    IReadOnlyList<Landmark> Landmarks);
