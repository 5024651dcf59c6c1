namespace TechBeats.Typesetting.Styles;

/// <summary>Style of leader lines in contents and indexes: title, dots, page numbers. Lengths are in points.</summary>
public sealed record LeaderStyle
{
    /// <summary>Minimum width of the column of page numbers: room for three digits.</summary>
    public double NumberColumn { get; init; } = 20;

    /// <summary>Space between title, remark, dots and numbers.</summary>
    public double Gap { get; init; } = 6;

    /// <summary>Space between two page numbers.</summary>
    public double NumberGap { get; init; } = 3;

    /// <summary>Side of a square dot.</summary>
    public double DotSize { get; init; } = 0.7;

    public Color DotColor { get; init; }

    /// <summary>Gap between dots. They are as far apart as full stops of the text size, and lighter.</summary>
    public double DotGap { get; init; } = 2.6;

    /// <summary>Minimum number of dots. A shorter leader is omitted.</summary>
    public int MinimumDots { get; init; } = 3;
}
