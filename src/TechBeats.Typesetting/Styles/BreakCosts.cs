namespace TechBeats.Typesetting.Styles;

/// <summary>
/// Costs of a page break after a slab. 0 is free; 1 is about as bad as a page that is a tenth empty. A page costs the square of its empty
/// tenths.
/// </summary>
public sealed record BreakCosts
{
    /// <summary>Cost of a forbidden break, used only when no other break exists.</summary>
    public const double Forbidden = 1e6;

    /// <summary>Inside a paragraph: slightly worse than between two paragraphs.</summary>
    public double InsideParagraph { get; init; } = 0.2;

    /// <summary>Between two lines that both end in a colon. More than a page of them must break somewhere.</summary>
    public double BetweenLeadIns { get; init; } = 30;

    /// <summary>Between a list and its first or last item, if that item is one line and would stand alone on a page.</summary>
    public double BesideLoneListItem { get; init; } = 1;

    /// <summary>After a divider, so that a page rarely ends with one.</summary>
    public double AfterDivider { get; init; } = 4;

    /// <summary>Between two lines of code.</summary>
    public double InsideCode { get; init; } = 0.5;

    /// <summary>Between two lines of a short block of code.</summary>
    public double InsideShortCode { get; init; } = 2;

    /// <summary>At an empty line of code, a natural break.</summary>
    public double AtEmptyCodeLine { get; init; } = 0.2;

    /// <summary>Between two rows of a table.</summary>
    public double BetweenTableRows { get; init; } = 0.6;

    /// <summary>Between two rows of a small table.</summary>
    public double InsideSmallTable { get; init; } = 6;

    /// <summary>Inside a row that may be split.</summary>
    public double InsideTableRow { get; init; } = 1.5;

    /// <summary>Between the first or last entry of a group in the contents and its neighbor. It would stand alone.</summary>
    public double BesideLoneContentsEntry { get; init; } = 6;

    /// <summary>Minimum number of lines that stay on the page of their heading.</summary>
    public int LinesKeptWithHeading { get; init; } = 2;

    /// <summary>Maximum number of lines of a bold paragraph that is kept with the next block like a heading.</summary>
    public int MaximumTitleLines { get; init; } = 3;

    /// <summary>Height in points above which a slab counts as two lines.</summary>
    public double TwoLineHeight { get; init; } = 20;

    /// <summary>Height in points above which a slab is not text but a block such as a figure.</summary>
    public double TallSlabHeight { get; init; } = 60;

    /// <summary>Between the single line under a heading and a tall slab. Moving both to the next page would leave a larger gap.</summary>
    public double OneLineBeforeTallSlab { get; init; } = 3;
}
