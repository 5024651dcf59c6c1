namespace TechBeats.Typesetting.Styles;

/// <summary>Style of the spread at a glance: charts of words, links and topics. Lengths are in points.</summary>
public sealed record GlanceStyle
{
    /// <summary>False to leave the spread out.</summary>
    public bool IsShown { get; init; } = true;

    /// <summary>Minimum number of issues of a book with the spread.</summary>
    public int MinimumIssues { get; init; } = 3;

    /// <summary>Maximum number of days of a book whose spread is "the year".</summary>
    public int MaximumDaysOfYear { get; init; } = 380;

    /// <summary>Minimum number of days of a book whose spread is "the year".</summary>
    public int MinimumDaysOfYear { get; init; } = 180;

    public double SpaceAfterTitle { get; init; } = 16;

    /// <summary>Space above the heading of a chart.</summary>
    public double SpaceBetweenCharts { get; init; } = 20;

    /// <summary>Space between the rule below a heading and the chart.</summary>
    public double SpaceAfterHeading { get; init; } = 6;

    /// <summary>Space between a heading and its rule.</summary>
    public double SpaceAboveRule { get; init; } = 2;

    /// <summary>Thickness of the rule below a heading.</summary>
    public double Rule { get; init; } = 0.4;

    public Color RuleColor { get; init; }

    /// <summary>Height of the highest bar of the timeline, as a share of the text block.</summary>
    public double TimelineShare { get; init; } = 0.17;

    /// <summary>Space between the timeline and the rows below it.</summary>
    public double SpaceAfterTimeline { get; init; } = 6;

    public TimelineStyle Timeline { get; init; } = new();

    /// <summary>Maximum number of months or years in the description of the timeline.</summary>
    public int MaximumDescribedUnits { get; init; } = 60;

    /// <summary>Number of hosts.</summary>
    public int Hosts { get; init; } = 10;

    /// <summary>Number of the most-linked papers, and of repositories.</summary>
    public int MostLinked { get; init; } = 8;

    /// <summary>Minimum number of links of a most-linked paper or repository.</summary>
    public int MinimumLinks { get; init; } = 2;

    /// <summary>Maximum number of pages of a most-linked paper or repository.</summary>
    public int MaximumPages { get; init; } = 6;

    /// <summary>Number of topics.</summary>
    public int Topics { get; init; } = 12;

    /// <summary>Minimum number of topics of a grid.</summary>
    public int MinimumTopics { get; init; } = 3;

    /// <summary>Share of the issues from which a topic is one of the whole book, not of some months.</summary>
    public double CommonTopicShare { get; init; } = 0.9;

    /// <summary>Maximum number of columns of the grid of topics.</summary>
    public int MaximumTopicColumns { get; init; } = 15;

    /// <summary>Gap between cells of the grid.</summary>
    public double CellGap { get; init; } = 1.2;

    /// <summary>Height of a row of the grid.</summary>
    public double CellHeight { get; init; } = 13;

    /// <summary>Minimum width of a cell of the grid.</summary>
    public double MinimumCellWidth { get; init; } = 13;

    /// <summary>Background of a cell without a count; null for none.</summary>
    public Color? EmptyCellColor { get; init; }

    /// <summary>Share of the accent color in the cells with the lowest and with the highest count. Ink stays readable on both.</summary>
    public (double Lowest, double Highest) CellTints { get; init; } = (0.12, 0.5);

    /// <summary>Maximum width of labels, as a share of the measure.</summary>
    public double MaximumLabelShare { get; init; } = 0.36;

    /// <summary>Space between labels, bars and values.</summary>
    public double Gap { get; init; } = 7;

    /// <summary>Thickness of a horizontal bar.</summary>
    public double BarThickness { get; init; } = 6;

    public Color BarColor { get; init; }

    /// <summary>Color of the longest horizontal bar.</summary>
    public Color AccentColor { get; init; }

    /// <summary>Separates page numbers and counts.</summary>
    public string Separator { get; init; } = ", ";

    /// <summary>Creates the style in the colors of a palette.</summary>
    public static GlanceStyle From(Palette palette)
    {
        ArgumentNullException.ThrowIfNull(palette);
        return new GlanceStyle
        {
            RuleColor = palette.Hairline,
            EmptyCellColor = palette.CodeTint,
            BarColor = palette.Pale,
            AccentColor = palette.Accent,
            Timeline = TimelineStyle.From(palette) with { MaximumSlot = 56, MaximumBarWidth = 16 },
        };
    }

    /// <summary>Returns the color of a cell, the darker the nearer its count is to the highest.</summary>
    internal Color CellColor(int count, int highest)
    {
        var share = CellTints.Lowest + ((CellTints.Highest - CellTints.Lowest) * (count - 1) / Math.Max(1, highest - 1));
        return AccentColor.OnWhite(share);
    }
}
