namespace TechBeats.Sources;

/// <summary>Filters of issues. All given filters must match.</summary>
public sealed record Selection
{
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>An issue matches with at least one of these tags, regardless of case; empty for any.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Ranges of issue numbers, both ends included; empty for any.</summary>
    public IReadOnlyList<(int First, int Last)> Numbers { get; init; } = [];

    /// <summary>Patterns of source paths to exclude (<c>*</c> within a name, <c>**</c> across folders).</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];
}
