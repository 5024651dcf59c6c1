using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Slabs;

/// <summary>
/// A piece of a column that is never divided: a line of text, a row of a table, a line of code, a figure.
/// The page breaker fills pages with slabs and knows nothing else of what they hold.
/// </summary>
public sealed record Slab
{
    /// <summary>What is drawn; as wide as the column.</summary>
    public required Frame Content { get; init; }

    /// <summary>From the top of <see cref="Content"/> to the baseline of its first line; null when it begins with something else than text.</summary>
    public double? Baseline { get; init; }

    /// <summary>Space above it in points; discarded at the head of a page.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Space above it when the figure right before it waits for the next page; null for the same.</summary>
    public double? SpaceBehindFloat { get; init; }

    /// <summary>
    /// What it costs to end a page after this slab: 0 nothing, 1 about as bad as a page a tenth empty,
    /// <see cref="BreakCosts.Forbidden"/> not at all.
    /// </summary>
    public double BreakCost { get; init; }

    /// <summary>True when a page must begin before it.</summary>
    public bool StartsPage { get; init; }

    /// <summary>Notes that stand at the foot of its page.</summary>
    public IReadOnlyList<NoteSlabs> Notes { get; init; } = [];

    /// <summary>Rows to draw again above it when it opens a page: a table's head; drawn as artifacts.</summary>
    public Frame? RepeatedHead { get; init; }

    /// <summary>A smaller version to take when this one does not fit on the rest of the page; null when there is none.</summary>
    public Slab? Shrunk { get; init; }

    /// <summary>True for a figure that following slabs may pass when it does not fit, within the same section.</summary>
    public bool MayFloat { get; init; }

    /// <summary>True where floats that are waiting must come out first: a heading, the end of an issue.</summary>
    public bool StopsFloats { get; init; }

    /// <summary>Places in <see cref="Content"/> that links can name.</summary>
    public IReadOnlyList<Landmark> Landmarks { get; init; } = [];
}
