namespace TechBeats.Typesetting.Styles;

/// <summary>How tables look. Lengths in points.</summary>
public sealed record TableStyle
{
    /// <summary>Rules above and below a table.</summary>
    public double Rule { get; init; } = 0.9;

    /// <summary>Rule under a table's head.</summary>
    public double HeadRule { get; init; } = 0.5;

    /// <summary>Rule between rows of several lines.</summary>
    public double RowRule { get; init; } = 0.35;

    /// <summary>Beside the text of a cell.</summary>
    public double CellPaddingX { get; init; } = 5.6;

    /// <summary>What is left of it in tables that are too wide.</summary>
    public double CellPaddingLeast { get; init; } = 2.2;

    /// <summary>In tables of many columns even less: a column's share of the width divided by this.</summary>
    public double LeastPaddingsInColumn { get; init; } = 6;

    /// <summary>Above and below the text of a row.</summary>
    public double CellPaddingY { get; init; } = 1.3;

    /// <summary>Above and below the text of a row when rows have several lines.</summary>
    public double CellPaddingTall { get; init; } = 3;

    /// <summary>Nothing in a table is set smaller: below it, words are broken instead.</summary>
    public double SmallestCell { get; init; } = 6.5;

    /// <summary>A table narrower than this share of the measure keeps its own width; a wider one fills the measure.</summary>
    public double FillsFrom { get; init; } = 0.6;

    /// <summary>A row higher than this many lines may be divided.</summary>
    public int RowLines { get; init; } = 8;

    /// <summary>Width below which a picture in a cell had better not be.</summary>
    public double LeastPicture { get; init; } = 36;

    /// <summary>Share of a page up to which a table is so low that one wants to see it at once.</summary>
    public double SmallTable { get; init; } = 0.35;

    /// <summary>A head higher than this share of a page is not repeated.</summary>
    public double HighestRepeatedHead { get; init; } = 0.25;
}
