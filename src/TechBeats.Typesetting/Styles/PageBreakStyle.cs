namespace TechBeats.Typesetting.Styles;

/// <summary>Limits and costs of page filling. Lengths are in points; costs are those of <see cref="BreakCosts"/>.</summary>
public sealed record PageBreakStyle
{
    /// <summary>Minimum space between the text and the rule above the notes.</summary>
    public double SpaceAboveNotes { get; init; } = 9;

    /// <summary>Space between that rule and the notes.</summary>
    public double SpaceBelowNoteRule { get; init; } = 5;

    /// <summary>Maximum height of notes carried over from the previous page, as a share of the text block.</summary>
    public double MaximumCarriedNotesShare { get; init; } = 0.6;

    /// <summary>Maximum height that may be added to a page by widening the space between blocks: about two lines.</summary>
    public double MaximumStretch { get; init; } = 30;

    /// <summary>Maximum growth of the space between two blocks, as a share of that space.</summary>
    public double MaximumStretchPerSpace { get; init; } = 0.6;

    /// <summary>Cost of a shrunk figure.</summary>
    public double ShrinkCost { get; init; } = 0.4;

    /// <summary>Cost of a figure deferred to the next page.</summary>
    public double FloatCost { get; init; } = 0.6;

    /// <summary>Cost of a figure placed between the rows of a table.</summary>
    public double FloatInTableCost { get; init; } = 12;

    /// <summary>Minimum space between figures at the head of a page and the text below them.</summary>
    public double SpaceBelowFloats { get; init; } = 12;

    /// <summary>Cost of a note that continues on the next page.</summary>
    public double SplitNoteCost { get; init; } = 2;

    /// <summary>Cost of a short last page.</summary>
    public double ShortLastPageCost { get; init; } = 3;

    /// <summary>Minimum number of slabs of a last page that is not short.</summary>
    public int ShortLastPageSlabs { get; init; } = 3;

    /// <summary>Minimum number of a note's lines on the page of its mark.</summary>
    public int MinimumNoteLines { get; init; } = 2;

    /// <summary>Minimum number of page ends to try, from the fullest page on. More ends would only give emptier pages.</summary>
    public int MinimumEnds { get; init; } = 16;

    /// <summary>Minimum number of allowed ends among them. The search continues until it finds so many.</summary>
    public int MinimumAllowedEnds { get; init; } = 3;
}
