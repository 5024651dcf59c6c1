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

    /// <summary>Text size down to which a table that is too wide is set smaller before its words are divided.</summary>
    internal double ComfortableCellSize { get; init; } = 7.4;

    /// <summary>Minimum text size in a table. A table that still does not fit is turned, or its rows become cards.</summary>
    public double MinimumCellSize { get; init; } = 6.5;

    /// <summary>Width up to which a word in a table is never divided.</summary>
    internal double MinimumDividedWidth { get; init; } = 26;

    /// <summary>Share of its height to which dividing words must lower a table, so that they are divided without need.</summary>
    internal double MinimumDivisionGain { get; init; } = 0.75;

    /// <summary>Mean width of columns with divided words below which a table is turned instead.</summary>
    internal double MinimumDividedColumnWidth { get; init; } = 36;

    /// <summary>Share of the cells with text that must be numbers, so that a column is aligned at their decimal signs.</summary>
    internal double MinimumNumberShare { get; init; } = 0.75;

    /// <summary>Thickness of the rules below spanning heads.</summary>
    internal double SpanRule { get; init; } = 0.35;

    /// <summary>Distance by which the rule below a spanning head ends inside its columns, as a share of their padding.</summary>
    internal double SpanRuleInset { get; init; } = 0.6;

    /// <summary>Widths that are moved between two columns to lower the rows of a table, from the first to the last.</summary>
    internal IReadOnlyList<double> BalanceSteps { get; init; } = [48, 24, 12, 6, 3];

    /// <summary>Maximum number of rows by which columns are balanced. Of a longer table it takes a sample.</summary>
    internal int MaximumBalancedRows { get; init; } = 120;

    /// <summary>Maximum number of row heights that are computed to balance the columns of a table.</summary>
    internal int MaximumBalanceCost { get; init; } = 400_000;

    /// <summary>
    /// Weight of the heights of all cells against the heights of rows. It decides between columns that make rows equally high.
    /// </summary>
    internal double CellHeightWeight { get; init; } = 0.03;

    /// <summary>
    /// True if a table that is turned is read with the page turned counter-clockwise: its head is at the right side of the page.
    /// </summary>
    internal bool TurnsClockwise { get; init; } = true;

    /// <summary>Space above and below the rule between two cards.</summary>
    internal double CardSpace { get; init; } = 4;

    /// <summary>Maximum number of values side by side on a card.</summary>
    internal int MaximumCardColumns { get; init; } = 4;

    /// <summary>Space between values side by side on a card.</summary>
    internal double CardGap { get; init; } = 10;

    /// <summary>Indent of the lines below the first of a value on a card.</summary>
    internal double CardIndent { get; init; } = 10;

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
