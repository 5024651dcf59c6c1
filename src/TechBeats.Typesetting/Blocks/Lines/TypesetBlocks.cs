using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Slabs;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>The text of an issue, typeset in one column.</summary>
/// <param name="Slabs">The slabs from top to bottom.</param>
/// <param name="Headings">Headings of the main column in order, for contents and outline.</param>
/// <param name="Links">All clickable web links in order, repeats included, for the link index.</param>
/// <param name="LostFigures">The lost figures in order.</param>
/// <param name="Uncovered">The distinct clusters that no font has, in text order.</param>
/// <param name="Problems">Problems of typesetting.</param>
internal sealed record TypesetBlocks(
    IReadOnlyList<Slab> Slabs,
    IReadOnlyList<TypesetHeading> Headings,
    IReadOnlyList<TypesetLink> Links,
    IReadOnlyList<TypesetLostFigure> LostFigures,
    IReadOnlyList<UncoveredCluster> Uncovered,
    IReadOnlyList<Problem> Problems);
