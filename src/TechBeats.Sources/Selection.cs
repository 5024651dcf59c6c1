namespace TechBeats.Sources;

/// <summary>Which issues to take; what is given must all hold.</summary>
public sealed record Selection
{
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>At least one of these tags, without regard to case; empty for any.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Ranges of issue numbers, both ends included; empty for any.</summary>
    public IReadOnlyList<(int First, int Last)> Numbers { get; init; } = [];

    /// <summary>Patterns of source paths to leave out (<c>*</c> within a name, <c>**</c> across folders).</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];
}
