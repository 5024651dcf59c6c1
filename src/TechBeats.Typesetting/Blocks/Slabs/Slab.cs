using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Slabs;

/// <summary>
/// An unbreakable piece of a column: a line of text, a row of a table, a line of code, a figure. The page breaker fills pages with slabs
/// and knows nothing of their content.
/// </summary>
internal sealed record Slab
{
    /// <summary>The drawing, as wide as the column.</summary>
    public required Frame Content { get; init; }

    /// <summary>Distance from the top of <see cref="Content"/> to the first baseline; null if the slab does not begin with text.</summary>
    public double? Baseline { get; init; }

    /// <summary>Space above the slab in points, discarded at the top of a page.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Part of the space above the slab that never shrinks, in points: no text touches a figure.</summary>
    public double FirmSpace { get; init; }

    /// <summary>
    /// Growth of the space above the slab on a page that is stretched, in points, beside the share of the space itself. It lets text
    /// without space between its paragraphs fill a page.
    /// </summary>
    public double Stretch { get; init; }

    /// <summary>Sink: space above a slab that opens a page, in points. It grows and shrinks with the page.</summary>
    public double Sink { get; init; }

    /// <summary>Space above the slab if the float before it is deferred; null for <see cref="SpaceBefore"/>.</summary>
    public double? SpaceAfterDeferredFloat { get; init; }

    /// <summary>
    /// Cost of a page break after this slab: 0 is free, 1 is about as bad as a page that is a tenth empty, <see
    /// cref="BreakCosts.Forbidden"/> is forbidden.
    /// </summary>
    public double BreakCost { get; init; }

    /// <summary>True for text that ends in a colon: the next slab stays on its page and does not float.</summary>
    public bool LeadsOn { get; init; }

    /// <summary>True if the slab must open a page.</summary>
    public bool StartsPage { get; init; }

    /// <summary>Notes at the foot of the slab's page.</summary>
    public IReadOnlyList<NoteSlabs> Notes { get; init; } = [];

    /// <summary>Items of the side column, from top to bottom.</summary>
    public IReadOnlyList<SideItem> Side { get; init; } = [];

    /// <summary>Head to repeat above the slab if it opens a page, as an artifact.</summary>
    public Frame? RepeatedHead { get; init; }

    /// <summary>A smaller version for a page with too little room, which may have a smaller version itself; null for none.</summary>
    public Slab? Shrunk { get; init; }

    /// <summary>True for a float: if it does not fit, later slabs of the same section may precede it.</summary>
    public bool MayFloat { get; init; }

    /// <summary>True for a float as high as a page. The text that leads to it may stand on the page before.</summary>
    public bool FillsPage { get; init; }

    /// <summary>True if deferred floats must be placed before this slab, such as a heading.</summary>
    public bool IsFloatBarrier { get; init; }

    /// <summary>Landmarks in <see cref="Content"/>.</summary>
    public IReadOnlyList<Landmark> Landmarks { get; init; } = [];
}
