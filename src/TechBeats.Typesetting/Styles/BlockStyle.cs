namespace TechBeats.Typesetting.Styles;

/// <summary>Paddings, rules and thresholds of the blocks that are more than lines of text. Lengths in points.</summary>
public sealed record BlockStyle
{
    /// <summary>Running text is set ragged below this many times its size: too few word spaces to fill a line evenly.</summary>
    public double NarrowestJustified { get; init; } = 20;

    /// <summary>Nothing is indented further when less than this would be left for text.</summary>
    public double NarrowestColumn { get; init; } = 72;

    /// <summary>Between a bullet or number and the text beside it.</summary>
    public double LabelGap { get; init; } = 5;

    /// <summary>Bullets by depth; deeper ones repeat the last.</summary>
    public IReadOnlyList<string> Bullets { get; init; } = ["•", "–", "·"];

    /// <summary>Side of a task's box, in ems.</summary>
    public double TaskBoxSize { get; init; } = 0.68;

    public double QuoteSpace { get; init; } = 7;

    /// <summary>The thin line along a quote, and how far from the column's edge it stands.</summary>
    public double QuoteRule { get; init; } = 0.8;

    public double QuoteRuleInset { get; init; } = 5;

    public Color QuoteRuleColor { get; init; } = Palette.Hairline;

    public double AsidePadding { get; init; } = 9;

    public double AsideBar { get; init; } = 1.6;

    public Color AsideTint { get; init; } = Palette.CoverPaper;

    public Color AsideBarColor { get; init; } = Palette.Accent;

    public double CodePaddingX { get; init; } = 8.5;

    public double CodePaddingY { get; init; } = 4;

    public Color CodeTint { get; init; } = Palette.CodeTint;

    /// <summary>Columns from one tab stop to the next.</summary>
    public int TabColumns { get; init; } = 4;

    /// <summary>Indent of the rest of a line of code that was too long, and width of the mark in it; in ems of the code.</summary>
    public double WrapIndent { get; init; } = 1.4;

    /// <summary>How far a tint reaches under the next slab's, so that no seam shows between them.</summary>
    public double TintOverlap { get; init; } = 0.3;

    /// <summary>Rules above and below a table.</summary>
    public double TableRule { get; init; } = 0.9;

    /// <summary>Rule under a table's head.</summary>
    public double TableHeadRule { get; init; } = 0.5;

    /// <summary>Rule between rows of several lines.</summary>
    public double TableRowRule { get; init; } = 0.35;

    public double CellPaddingX { get; init; } = 5.6;

    /// <summary>What is left of it in tables that are too wide.</summary>
    public double CellPaddingLeast { get; init; } = 2.2;

    public double CellPaddingY { get; init; } = 1.3;

    /// <summary>Above and below the text of a row when rows have several lines.</summary>
    public double CellPaddingTall { get; init; } = 3;

    /// <summary>Nothing in a table is set smaller: below it, words are broken instead.</summary>
    public double SmallestCell { get; init; } = 6.5;

    /// <summary>A table narrower than this part of the measure keeps its own width; a wider one fills the measure.</summary>
    public double TableFills { get; init; } = 0.6;

    /// <summary>A row higher than this many lines may be divided.</summary>
    public int RowLines { get; init; } = 8;

    /// <summary>
    /// The part of the page that a figure may take with its caption: a screenshot of a telephone that fills the page
    /// says no more than one beside a few lines of text, and leaves a gap before it.
    /// </summary>
    public double HighestFigure { get; init; } = 0.82;

    /// <summary>Between pictures that stand side by side.</summary>
    public double FigureGap { get; init; } = 8;

    /// <summary>Pictures stand side by side when none becomes smaller than this part of its own size.</summary>
    public double SideBySide { get; init; } = 0.55;

    /// <summary>Between a figure and its caption.</summary>
    public double CaptionGap { get; init; } = 4;

    /// <summary>To what a figure may shrink so that a page is filled.</summary>
    public double FigureShrinks { get; init; } = 0.8;

    /// <summary>Figures lower than this never shrink: there is little to gain.</summary>
    public double FigureShrinksFrom { get; init; } = 80;

    public double CardPadding { get; init; } = 8.5;

    public double CardRadius { get; init; } = 2.5;

    public double CardRule { get; init; } = 0.6;

    /// <summary>Between a card's title and its reason.</summary>
    public double CardGap { get; init; } = 12;

    /// <summary>Between a card's first lines and its address.</summary>
    public double CardAddressGap { get; init; } = 1;

    /// <summary>Radius of a divider's three dots, and from one to the next.</summary>
    public double DividerDot { get; init; } = 1.1;

    public double DividerStep { get; init; } = 11;

    public double NoteIndent { get; init; } = 10;
}
