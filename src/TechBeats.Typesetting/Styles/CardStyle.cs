namespace TechBeats.Typesetting.Styles;

/// <summary>How cards look. Lengths in points.</summary>
public sealed record CardStyle
{
    /// <summary>Beside the text.</summary>
    public double Padding { get; init; } = 8.5;

    /// <summary>In narrow columns the padding is the column's width divided by this.</summary>
    public double LeastPaddingsInWidth { get; init; } = 12;

    /// <summary>Padding above and below the text as a share of that beside it: a line's own leading adds the rest.</summary>
    public double PaddingAboveShare { get; init; } = 0.75;

    /// <summary>Radius of the corners.</summary>
    public double Radius { get; init; } = 2.5;

    public double Rule { get; init; } = 0.6;

    /// <summary>Between a card's title and its reason.</summary>
    public double Gap { get; init; } = 12;

    /// <summary>Between a card's first lines and its address.</summary>
    public double AddressGap { get; init; } = 1;

    /// <summary>A reason wider than this share of the card stands on a line of its own.</summary>
    public double WidestReason { get; init; } = 0.5;

    /// <summary>In a card narrower than this everything stands on lines of its own.</summary>
    public double Narrow { get; init; } = 120;

    /// <summary>Number of characters above which a title is no title but a whole post.</summary>
    public int LongestTitle { get; init; } = 90;
}
