namespace TechBeats.Typesetting.Styles;

/// <summary>How pages are filled; lengths in points.</summary>
public sealed record PageBreakStyle
{
    /// <summary>Least space between the text and the hairline above the notes.</summary>
    public double SpaceAboveNotes { get; init; } = 9;

    /// <summary>Space between that hairline and the notes.</summary>
    public double SpaceBelowNoteRule { get; init; } = 5;

    /// <summary>Most of the page that notes carried over from the page before may take.</summary>
    public double MostCarriedNotes { get; init; } = 0.6;

    /// <summary>A page that is this little short is filled by widening the spaces between its blocks: about two lines.</summary>
    public double MostStretch { get; init; } = 30;

    /// <summary>How much wider a space between blocks may become, as a share of itself.</summary>
    public double StretchPerSpace { get; init; } = 0.6;

    /// <summary>What it costs that a figure shrinks, in units of a break.</summary>
    public double ShrinkCost { get; init; } = 0.4;

    /// <summary>What it costs that a figure waits for the next page.</summary>
    public double FloatCost { get; init; } = 0.6;

    /// <summary>What it costs that a figure comes between the rows of a table.</summary>
    public double FloatInTableCost { get; init; } = 12;

    /// <summary>Least space between figures at the head of a page and the text that goes on below them.</summary>
    public double SpaceBelowFloats { get; init; } = 12;

    /// <summary>What it costs that a note continues on the next page.</summary>
    public double SplitNoteCost { get; init; } = 2;

    /// <summary>What it costs that the last page is short.</summary>
    public double ShortLastPageCost { get; init; } = 3;

    /// <summary>A last page of fewer slabs is short.</summary>
    public int ShortLastPage { get; init; } = 3;

    /// <summary>Lines of a note that must stand on the page of its mark.</summary>
    public int LeastNoteLines { get; init; } = 2;

    /// <summary>Number of ends, from the fullest page on, that are looked at; more would only make emptier pages.</summary>
    public int LeastEnds { get; init; } = 16;

    /// <summary>Number of ends among them that are not forbidden; more are looked at until there are so many.</summary>
    public int LeastAllowedEnds { get; init; } = 3;
}
