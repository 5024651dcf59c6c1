namespace TechBeats.Typesetting.Styles;

/// <summary>Style of the indexes in the back matter: links by kind, topics, lost figures. Lengths are in points.</summary>
public sealed record IndexStyle
{
    public double SpaceBeforePart { get; init; } = 30;

    public double SpaceAfterPartTitle { get; init; } = 4;

    public double SpaceBeforeGroup { get; init; } = 12;

    public double SpaceAfterGroupTitle { get; init; } = 3;

    public double SpaceBetweenLines { get; init; } = 1.5;

    /// <summary>Width of the column of keys, such as <c>arXiv 2309.17453</c>.</summary>
    public double KeyColumn { get; init; } = 78;

    /// <summary>Number of characters from which a key is too long for its column.</summary>
    public int LongKeyLength { get; init; } = 18;

    /// <summary>Space below the address of a lost figure.</summary>
    public double SpaceAfterAddress { get; init; } = 5;

    /// <summary>Maximum height of the link index, as a share of the body's pages.</summary>
    internal double MaximumLinksShare { get; init; } = 0.06;

    /// <summary>Number of links that even a short book may list.</summary>
    internal int MinimumLinks { get; init; } = 240;

    /// <summary>Maximum number of entries of the index of lost figures, as a share of those of the link index.</summary>
    internal double MaximumLostShare { get; init; } = 0.3;

    /// <summary>Maximum number of page numbers of an entry. If there are more, the index omits those before the last.</summary>
    public int MaximumPages { get; init; } = 6;
}
