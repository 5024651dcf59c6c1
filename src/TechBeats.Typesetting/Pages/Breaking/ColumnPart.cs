using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Breaking;

/// <summary>A part of a flow of columns: a head that spans the columns, and the slabs that run through them.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Slabs">The slabs, as wide as a column.</param>
internal sealed record ColumnPart(ColumnStyle Columns, IReadOnlyList<Slab> Slabs)
{
    /// <summary>Slabs above the columns, as wide as the text block. They stay on the page where the columns begin.</summary>
    public IReadOnlyList<Slab> Head { get; init; } = [];

    /// <summary>Space between the previous part and this one in points, discarded at the top of a page.</summary>
    public double SpaceBefore { get; init; }
}
