namespace TechBeats.Typesetting.Styles;

/// <summary>Style of tables. Lengths are in points.</summary>
public sealed record TableStyle
{
    /// <summary>Thickness of the rules above and below a table.</summary>
    public double Rule { get; init; } = 0.9;

    /// <summary>Thickness of the rule below the head.</summary>
    public double HeadRule { get; init; } = 0.5;

    /// <summary>Thickness of the rule between rows with more than one line.</summary>
    public double RowRule { get; init; } = 0.35;

    /// <summary>Padding left and right of a cell's text.</summary>
    public double CellPaddingX { get; init; } = 5.6;

    /// <summary>Minimum of that padding, in tables that are too wide.</summary>
    public double MinimumCellPaddingX { get; init; } = 2.2;

    /// <summary>Minimum ratio of a column's width to the padding. With many columns it reduces the padding further.</summary>
    public double MinimumColumnInPaddings { get; init; } = 6;

    /// <summary>Padding above and below the text of a row.</summary>
    public double CellPaddingY { get; init; } = 1.3;

    /// <summary>Padding above and below the text of a row, in tables with rows of more than one line.</summary>
    public double CellPaddingTall { get; init; } = 3;

    /// <summary>Minimum text size in a table. If a table still does not fit, words break.</summary>
    public double MinimumCellSize { get; init; } = 6.5;

    /// <summary>Share of the measure above which a table fills the measure. A narrower table keeps its natural width.</summary>
    public double MinimumFilledShare { get; init; } = 0.6;

    /// <summary>Maximum height in lines of a row that is not split.</summary>
    public int MaximumUndividedRowLines { get; init; } = 8;

    /// <summary>Minimum width of a picture in a cell.</summary>
    public double MinimumPictureWidth { get; init; } = 36;

    /// <summary>Maximum height of a small table, as a share of the page. A small table is kept on one page if possible.</summary>
    public double SmallTableShare { get; init; } = 0.35;

    /// <summary>Maximum height of a repeated head, as a share of the page.</summary>
    public double MaximumRepeatedHeadShare { get; init; } = 0.25;
}
