using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Slabs;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>An issue's text, typeset in one column.</summary>
/// <param name="Slabs">The column, from top to bottom.</param>
/// <param name="Headings">The headings of its flow in order, for contents and outline; those inside quotes and the like are left out.</param>
/// <param name="Links">Every web link that can be clicked, in order, repeats included, for a register.</param>
/// <param name="LostFigures">The lost figures, in order.</param>
/// <param name="Problems">What could not be set as written.</param>
public sealed record TypesetBlocks(
    IReadOnlyList<Slab> Slabs,
    IReadOnlyList<TypesetHeading> Headings,
    IReadOnlyList<TypesetLink> Links,
    IReadOnlyList<TypesetLostFigure> LostFigures,
    IReadOnlyList<Problem> Problems);
