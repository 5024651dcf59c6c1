using TechBeats.Model;

namespace TechBeats.Sources.Feeds;

/// <summary>A parsed feed. Missing values are null.</summary>
internal sealed record Feed
{
    /// <summary>The newsletter's title.</summary>
    public string? Title { get; init; }

    /// <summary>One line about the newsletter.</summary>
    public string? Description { get; init; }

    public string? Author { get; init; }

    /// <summary>Address of the newsletter's site.</summary>
    public string? Address { get; init; }

    /// <summary>The language tag as written in the feed.</summary>
    public string? Language { get; init; }

    /// <summary>The entries in feed order.</summary>
    public required IReadOnlyList<FeedEntry> Entries { get; init; }

    /// <summary>The unreadable parts of the feed.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
