namespace TechBeats.Typesetting.Styles;

/// <summary>
/// What it costs to end a page after a slab: 0 nothing, 1 about as bad as a page a tenth empty (a page costs the square of its
/// empty tenths).
/// </summary>
public sealed record BreakCosts
{
    /// <summary>No page may end here unless nothing else is possible.</summary>
    public const double Forbidden = 1e6;

    /// <summary>Inside a paragraph it is a little worse to end a page than between two.</summary>
    public double InsideParagraph { get; init; } = 0.2;

    /// <summary>Between a line that ends in a colon and the list or code that it announces.</summary>
    public double AfterAnnouncement { get; init; } = 3;

    /// <summary>Beside an item of one line that would stand alone on a page, the first or the last of its list.</summary>
    public double BesideLoneListItem { get; init; } = 1;

    /// <summary>After a divider: a page had better not end with one.</summary>
    public double AfterDivider { get; init; } = 4;

    /// <summary>Between two lines of code.</summary>
    public double InsideCode { get; init; } = 0.5;

    /// <summary>Between two lines of a block so short that one wants to see it at once.</summary>
    public double InsideShortCode { get; init; } = 2;

    /// <summary>At an empty line of code, where code is divided already.</summary>
    public double AtEmptyCodeLine { get; init; } = 0.2;

    /// <summary>Between two rows of a table.</summary>
    public double BetweenTableRows { get; init; } = 0.6;

    /// <summary>Between two rows of a table so low that one wants to see it at once.</summary>
    public double InsideSmallTable { get; init; } = 6;

    /// <summary>Inside a row that may be divided.</summary>
    public double InsideTableRow { get; init; } = 1.5;

    /// <summary>Between two sections of an issue in the contents.</summary>
    public double InsideContents { get; init; } = 0.4;

    /// <summary>Between two lines of a long mini-contents.</summary>
    public double InsideMiniContents { get; init; } = 0.5;

    /// <summary>Lines that stay with a heading.</summary>
    public int LinesKeptWithHeading { get; init; } = 2;

    /// <summary>Height in points above which a slab holds two lines or more.</summary>
    public double TwoLines { get; init; } = 20;

    /// <summary>Height in points above which a slab is no line of text but something that a gap may have to be left for.</summary>
    public double TallSlab { get; init; } = 60;

    /// <summary>Between a heading's one line and a tall slab: moving both to the next page would leave a larger gap.</summary>
    public double OneLineBeforeTallSlab { get; init; } = 3;
}
