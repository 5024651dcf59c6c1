namespace TechBeats.Typesetting.Styles;

/// <summary>Limits and costs of page filling. Lengths are in points; costs are those of <see cref="BreakCosts"/>.</summary>
public sealed record PageBreakStyle
{
    /// <summary>Minimum gap between two items of the side column.</summary>
    public double SideGap { get; init; } = 8;

    /// <summary>Minimum space between the text and the rule above the notes.</summary>
    public double SpaceAboveNotes { get; init; } = 9;

    /// <summary>Space between that rule and the notes.</summary>
    public double SpaceBelowNoteRule { get; init; } = 5;

    /// <summary>Maximum height of notes carried over from the previous page, as a share of the text block.</summary>
    public double MaximumCarriedNotesShare { get; init; } = 0.6;

    /// <summary>Maximum growth of a space between blocks, as a share of that space.</summary>
    public double StretchPerSpace { get; init; } = 0.5;

    /// <summary>Maximum loss of a space between blocks, as a share of that space.</summary>
    public double ShrinkPerSpace { get; init; } = 0.3;

    /// <summary>Maximum growth of the sink of an opener: three lines.</summary>
    public double SinkStretch { get; init; } = 42;

    /// <summary>Maximum loss of the sink of an opener: one line.</summary>
    public double SinkShrink { get; init; } = 14;

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

    /// <summary>Minimum number of lines of an issue's last page.</summary>
    public int MinimumLastPageLines { get; init; } = 5;

    /// <summary>Cost of a last page with fewer lines, and of each line that it lacks.</summary>
    public double ShortLastPageCost { get; init; } = 6;

    public double MissingLineCost { get; init; } = 2;

    /// <summary>Height of a line in points, to count the lines of a last page.</summary>
    public double LineHeight { get; init; } = TypeScale.A5.BodyLeading;

    /// <summary>Cost of spaces stretched to their maximum, for each tenth of a page that they fill.</summary>
    public double StretchCost { get; init; } = 0.5;

    /// <summary>Cost of spaces shrunk to their minimum, for each tenth of a page that they give.</summary>
    public double ShrinkSpaceCost { get; init; } = 1;

    /// <summary>Minimum number of a note's lines on the page of its mark.</summary>
    public int MinimumNoteLines { get; init; } = 2;

    /// <summary>Minimum number of page ends to try, from the fullest page on. More ends would only give emptier pages.</summary>
    public int MinimumEnds { get; init; } = 16;

    /// <summary>Minimum number of allowed ends among them. The search continues until it finds so many.</summary>
    public int MinimumAllowedEnds { get; init; } = 3;
}
