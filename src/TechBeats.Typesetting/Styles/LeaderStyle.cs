namespace TechBeats.Typesetting.Styles;

/// <summary>How lines of contents and registers look: a title, dots, page numbers. Lengths in points.</summary>
public sealed record LeaderStyle
{
    /// <summary>Kept free behind every title so that numbers stand in a column; wide enough for three figures.</summary>
    public double NumberColumn { get; init; } = 20;

    /// <summary>Between title, remark, dots and numbers.</summary>
    public double Gap { get; init; } = 6;

    /// <summary>Between two page numbers of one line.</summary>
    public double NumberGap { get; init; } = 3;

    /// <summary>Side of a dot.</summary>
    public double DotSize { get; init; } = 0.7;

    /// <summary>From one dot to the next: dots stand as far apart as full stops of the text size, and are quieter.</summary>
    public double DotGap { get; init; } = 2.6;

    /// <summary>Fewer dots than these are none.</summary>
    public int LeastDots { get; init; } = 3;
}
