using TechBeats.Model;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>A set line.</summary>
/// <param name="Frame">Its marks; as wide as the measure and as high as the leading (or more where something in it is higher).</param>
/// <param name="Baseline">From the frame's top to the baseline.</param>
/// <param name="EndsInHyphen">True when it ends inside a word.</param>
/// <param name="Notes">The notes whose marks stand in it, in order.</param>
/// <param name="Landmarks">Anchors that stand in it, by their bare keys.</param>
public sealed record Line(
    Frame Frame,
    double Baseline,
    bool EndsInHyphen,
    IReadOnlyList<Note> Notes,
    IReadOnlyList<Landmark> Landmarks);
