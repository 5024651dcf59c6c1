namespace TechBeats.Typesetting.Styles;

/// <summary>Style of cards. Lengths are in points.</summary>
public sealed record CardStyle
{
    /// <summary>Padding left and right of the text.</summary>
    public double Padding { get; init; } = 8.5;

    /// <summary>Minimum ratio of the column's width to the padding. Narrow columns reduce the padding.</summary>
    public double MinimumWidthInPaddings { get; init; } = 12;

    /// <summary>Padding above and below the text, as a share of <see cref="Padding"/>. The leading of the lines adds the rest.</summary>
    public double PaddingAboveShare { get; init; } = 0.3;

    /// <summary>Thickness of the rule at the side where reading starts.</summary>
    public double Rule { get; init; } = 1.2;

    /// <summary>Number of lost figures of an issue from which each card of one is a single line.</summary>
    public int MinimumCompactCards { get; init; } = 5;

    /// <summary>Space between the title and the reason.</summary>
    public double Gap { get; init; } = 12;

    /// <summary>Space between the first lines and the address.</summary>
    public double AddressGap { get; init; } = 1;

    /// <summary>
    /// Maximum width of a reason beside the title, as a share of the card's width. A wider reason stands below the title.
    /// </summary>
    public double MaximumReasonShare { get; init; } = 0.5;

    /// <summary>Minimum width of a card whose reason stands beside the title.</summary>
    public double MinimumSideBySideWidth { get; init; } = 120;

    /// <summary>Maximum length of a title in characters. A longer one is the whole text of a post and is set as text.</summary>
    public int MaximumTitleLength { get; init; } = 90;
}
