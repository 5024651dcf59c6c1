using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;

namespace TechBeats.Typesetting.Pages.Back;

/// <summary>What is kept of an issue when its pages are gone: all that contents, outline and registers need.</summary>
internal sealed record IssueSummary(
    Issue Issue,
    IReadOnlyList<TypesetHeading> Headings,
    IReadOnlyList<TypesetLink> Links,
    IReadOnlyList<TypesetLostFigure> LostFigures);
