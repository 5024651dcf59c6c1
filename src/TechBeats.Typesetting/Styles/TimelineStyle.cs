namespace TechBeats.Typesetting.Styles;

/// <summary>
/// Style of a timeline: a bar for each issue, as high as its words, over a scale of months or years. Lengths are in points.
/// </summary>
public sealed record TimelineStyle
{
    /// <summary>Minimum distance from bar to bar. If the issues need less, a bar stands for several of them.</summary>
    public double MinimumSlot { get; init; } = 2.6;

    /// <summary>Maximum distance from bar to bar where the issues have no scale.</summary>
    public double MaximumSlot { get; init; } = 26;

    /// <summary>Width of a bar, as a share of the distance from bar to bar.</summary>
    public double BarShare { get; init; } = 0.6;

    public double MaximumBarWidth { get; init; } = 12;

    /// <summary>Minimum gap between two bars, as a share of their width.</summary>
    public double MinimumGapShare { get; init; } = 0.4;

    /// <summary>Minimum height of a bar.</summary>
    public double MinimumBarHeight { get; init; } = 0.8;

    /// <summary>
    /// Maximum distance of a bar from the place of its date, as a share of the width. If issues stand closer together, a bar stands for a
    /// week, a month, a quarter or a year.
    /// </summary>
    public double MaximumShift { get; init; } = 0.025;

    /// <summary>Minimum number of days of a scale. Issues of fewer days stand at equal distances.</summary>
    public int MinimumDays { get; init; } = 75;

    /// <summary>Minimum share of issues with a date of a scale.</summary>
    public double MinimumDatedShare { get; init; } = 0.9;

    /// <summary>Maximum number of months of a scale of months. A longer scale is one of years.</summary>
    public int MaximumMonths { get; init; } = 15;

    /// <summary>Minimum number of bars of each year if the first one is accented.</summary>
    public int MinimumBarsOfYear { get; init; } = 4;

    /// <summary>Space between bars and labels.</summary>
    public double SpaceAboveLabels { get; init; } = 5;

    /// <summary>Minimum space between two labels.</summary>
    public double LabelGap { get; init; } = 9;

    public Color BarColor { get; init; }

    /// <summary>Color of the first bar of a quarter or year; without a scale, of the highest bar.</summary>
    public Color AccentColor { get; init; }

    /// <summary>Creates the style in the colors of a palette.</summary>
    public static TimelineStyle From(Palette palette)
    {
        ArgumentNullException.ThrowIfNull(palette);
        return new TimelineStyle { BarColor = palette.Pale, AccentColor = palette.Accent };
    }
}
