namespace TechBeats.Typesetting.Styles;

/// <summary>Style of figures. Lengths are in points.</summary>
public sealed record FigureStyle
{
    /// <summary>
    /// Maximum height of a figure with its caption, as a share of the text block. A phone screenshot that fills the page says no more
    /// than a smaller one, and leaves a gap on the page before.
    /// </summary>
    public double MaximumHeightShare { get; init; } = 0.82;

    /// <summary>Maximum height of a picture that is about as wide as high and has no width of its author, as a share of the page.</summary>
    internal double MaximumSquareHeightShare { get; init; } = 0.6;

    /// <summary>Minimum ratio of height to width of a picture that is about as wide as high.</summary>
    internal double MinimumSquareAspect { get; init; } = 0.8;

    /// <summary>Maximum ratio of height to width of a picture that is about as wide as high.</summary>
    internal double MaximumSquareAspect { get; init; } = 1.25;

    /// <summary>Maximum height of a tall picture with its caption, as a share of the page.</summary>
    internal double MaximumTallHeightShare { get; init; } = 0.96;

    /// <summary>Ratio of height to width above which a picture is tall. Phone screenshots are below.</summary>
    internal double MinimumTallAspect { get; init; } = 2.4;

    /// <summary>Ratio of height to width up to which a picture is fitted to a page, however small its details become.</summary>
    internal double MaximumFittedAspect { get; init; } = 5;

    /// <summary>Minimum width of a caption. That of a narrower figure extends beyond it.</summary>
    internal double MinimumCaptionWidth { get; init; } = 150;

    /// <summary>
    /// Minimum height of a picture beside others, as a share of the highest, so that all are made equally high. A lower one is an icon.
    /// </summary>
    internal double MinimumLeveledShare { get; init; } = 0.3;

    /// <summary>Minimum scale of upright pictures side by side, such as phone screenshots.</summary>
    internal double MinimumUprightScale { get; init; } = 0.4;

    /// <summary>
    /// Maximum height of a picture in a line of text, before it is scaled to the line: 75 pixels on screen. A higher one is no icon.
    /// </summary>
    internal double MaximumIconHeight { get; init; } = 56.25;

    /// <summary>Gap between pictures side by side.</summary>
    public double Gap { get; init; } = 8;

    /// <summary>Minimum scale of pictures side by side. If one would be smaller, a new row begins.</summary>
    public double MinimumSideBySideScale { get; init; } = 0.45;

    /// <summary>Space between a figure or table and its caption.</summary>
    public double CaptionGap { get; init; } = 4;

    /// <summary>Maximum length of a caption in the side column, in characters. A longer one stands below its figure.</summary>
    internal int MaximumSideCaptionLength { get; init; } = 400;

    /// <summary>Share of the page's height above which a caption may be separated from its figure.</summary>
    public double LongCaptionShare { get; init; } = 0.4;

    /// <summary>Scale of the smaller version of a figure that helps to fill a page.</summary>
    public double ShrunkScale { get; init; } = 0.8;

    /// <summary>Scales of the smaller versions of a figure that opens an issue, so that it stands on the first page.</summary>
    internal IReadOnlyList<double> OpeningScales { get; init; } = [0.8, 0.65, 0.5, 0.4];

    /// <summary>Minimum height of a figure that may shrink. A lower one gains little.</summary>
    public double MinimumShrinkableHeight { get; init; } = 80;

    /// <summary>Minimum width of a fitted figure, as a share of its possible width. A narrower figure is sliced.</summary>
    public double MinimumFittedShare { get; init; } = 0.45;

    /// <summary>Minimum size of a CSS pixel in points at which screen text is readable in print: 14 pixels make 5 points.</summary>
    public double MinimumReadablePixel { get; init; } = 0.36;

    /// <summary>
    /// Minimum width of a column with sliced figures, as a share of the measure. Narrower columns, such as cells, fit figures.
    /// </summary>
    public double MinimumSlicedShare { get; init; } = 0.6;

    /// <summary>
    /// Number of slices per page. Each slice costs the viewer a drawing of the whole picture; fewer slices leave larger gaps.
    /// </summary>
    public int SlicesPerPage { get; init; } = 4;

    /// <summary>Overlap of a slice with the next one. It hides the seam between them.</summary>
    public double SliceOverlap { get; init; } = 0.3;
}
