using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Pages.Breaking;

/// <summary>The content of a page's text block.</summary>
/// <param name="Slabs">The slabs from top to bottom.</param>
/// <param name="Notes">The slabs of the notes at the foot, from top to bottom.</param>
/// <param name="NoteRules">Positions of the rules above the notes, one for each column that has notes.</param>
internal sealed record FilledPage(IReadOnlyList<PlacedSlab> Slabs, IReadOnlyList<PlacedSlab> Notes, IReadOnlyList<Point> NoteRules)
{
    /// <summary>The items of the side column from top to bottom.</summary>
    public IReadOnlyList<PlacedSide> Sides { get; init; } = [];
}
