namespace TechBeats.Typesetting.Styles;

/// <summary>How the back matter looks: links by kind, topics, lost figures. Lengths in points.</summary>
public sealed record RegisterStyle
{
    public double SpaceBeforePart { get; init; } = 30;

    public double SpaceAfterPartTitle { get; init; } = 4;

    public double SpaceBeforeGroup { get; init; } = 12;

    public double SpaceAfterGroupTitle { get; init; } = 3;

    public double SpaceBetweenLines { get; init; } = 1.5;

    /// <summary>Width of the column of keys, such as <c>arXiv 2309.17453</c>.</summary>
    public double KeyColumn { get; init; } = 78;

    /// <summary>Number of characters from which a key is too long for its column.</summary>
    public int LongKey { get; init; } = 18;

    /// <summary>Below the address of a lost figure.</summary>
    public double SpaceAfterAddress { get; init; } = 5;

    /// <summary>Page numbers of one link; more are not a register but a count, so those before the last are left out.</summary>
    public int MaximumPages { get; init; } = 6;
}
