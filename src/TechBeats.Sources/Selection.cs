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

/// <summary>A file that is no issue of the book.</summary>
/// <param name="Path">Its path in the archive.</param>
/// <param name="Reason">Why, for people: <c>draft</c>, <c>no text</c>, <c>outside the selection</c> ...</param>
public sealed record SkippedFile(string Path, string Reason);
