namespace TechBeats.Sources.Feeds;

/// <summary>An entry of a feed.</summary>
internal sealed record FeedEntry
{
    public string? Title { get; init; }

    /// <summary>Its address on the web.</summary>
    public string? Address { get; init; }

    /// <summary>When it was published, as the feed writes it.</summary>
    public string? Date { get; init; }

    public string? Author { get; init; }

    /// <summary>Its summary, beside its content.</summary>
    public string? Summary { get; init; }

    public string? Language { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Its text; null when it has none.</summary>
    public string? Content { get; init; }

    /// <summary>True when <see cref="Content"/> is plain text and no HTML.</summary>
    public bool IsPlain { get; init; }

    /// <summary>What an export calls it: <c>post</c>, <c>page</c>, <c>attachment</c> ...; null where everything is a post.</summary>
    public string? Kind { get; init; }

    /// <summary>True for what an export holds although it was never published.</summary>
    public bool IsDraft { get; init; }
}
