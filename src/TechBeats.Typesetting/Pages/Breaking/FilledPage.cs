namespace TechBeats.Typesetting.Pages.Breaking;

/// <summary>What stands on one page's text block.</summary>
/// <param name="Slabs">The slabs from the top down.</param>
/// <param name="Notes">The notes' slabs at the foot, from the top down.</param>
/// <param name="NoteRuleY">Where the hairline above the notes stands; null when there are none.</param>
public sealed record FilledPage(IReadOnlyList<PlacedSlab> Slabs, IReadOnlyList<PlacedSlab> Notes, double? NoteRuleY);
