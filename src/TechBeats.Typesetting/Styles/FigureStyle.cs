namespace TechBeats.Typesetting.Styles;

/// <summary>How figures look. Lengths in points.</summary>
public sealed record FigureStyle
{
    /// <summary>
    /// The share of the page that a figure may take with its caption: a screenshot of a telephone that fills the page
    /// says no more than one beside a few lines of text, and leaves a gap before it.
    /// </summary>
    public double Highest { get; init; } = 0.82;

    /// <summary>Between pictures that stand side by side.</summary>
    public double Gap { get; init; } = 8;

    /// <summary>Pictures stand side by side when none becomes smaller than this share of its own size.</summary>
    public double SideBySide { get; init; } = 0.55;

    /// <summary>Between a figure or table and its caption.</summary>
    public double CaptionGap { get; init; } = 4;

    /// <summary>A caption that takes more than this share of a page may be divided from its figure.</summary>
    public double LongCaption { get; init; } = 0.4;

    /// <summary>To what a figure may shrink so that a page is filled, as a share of its size.</summary>
    public double Shrinks { get; init; } = 0.8;

    /// <summary>Figures lower than this never shrink: there is little to gain.</summary>
    public double ShrinksFrom { get; init; } = 80;

    /// <summary>A figure that keeps this share of the width that it could have is fitted to the page, not sliced.</summary>
    public double FittedShare { get; init; } = 0.45;

    /// <summary>Points to a CSS pixel at which letters of a screen can still be read in print: 14 pixels make 5 points.</summary>
    public double ReadablePixel { get; init; } = 0.36;

    /// <summary>Share of the measure below which a column is too narrow for slices, such as a cell: everything in it is fitted.</summary>
    public double NarrowestSliced { get; init; } = 0.6;

    /// <summary>Slices of a page: few, so that a viewer draws the picture few times, and enough that no large gap is left before the first.</summary>
    public int SlicesOfPage { get; init; } = 4;

    /// <summary>How far a slice reaches under the next one, so that no seam shows between them.</summary>
    public double SliceOverlap { get; init; } = 0.3;
}
