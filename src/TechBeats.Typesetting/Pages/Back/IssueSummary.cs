using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;

namespace TechBeats.Typesetting.Pages.Back;

/// <summary>The data of an issue that contents, outline and indexes need after its pages are written.</summary>
internal sealed record IssueSummary(
    Issue Issue,
    IReadOnlyList<TypesetHeading> Headings,
    IReadOnlyList<TypesetLink> Links,
    IReadOnlyList<TypesetLostFigure> LostFigures)
{
    /// <summary>Number of words of its text.</summary>
    public int WordCount { get; init; }
}
