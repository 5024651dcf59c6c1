namespace TechBeats.Sources.Feeds;

/// <summary>An entry of a feed.</summary>
internal sealed record FeedEntry
{
    public string? Title { get; init; }

    /// <summary>The entry's web address.</summary>
    public string? Address { get; init; }

    /// <summary>The publication date as the feed writes it.</summary>
    public string? Date { get; init; }

    public string? Author { get; init; }

    /// <summary>The summary, separate from the content.</summary>
    public string? Summary { get; init; }

    public string? Language { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The text, or null if it has none.</summary>
    public string? Content { get; init; }

    /// <summary>True if <see cref="Content"/> is plain text, false if it is HTML.</summary>
    public bool IsPlain { get; init; }

    /// <summary>The entry type in an export (<c>post</c>, <c>page</c>, <c>attachment</c> …), or null if all entries are posts.</summary>
    public string? Kind { get; init; }

    /// <summary>True for an unpublished entry of an export.</summary>
    public bool IsDraft { get; init; }
}
