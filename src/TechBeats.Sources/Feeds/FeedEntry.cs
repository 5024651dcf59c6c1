namespace TechBeats.Sources.Feeds;

/// <summary>An entry of a feed.</summary>
internal sealed record FeedEntry
{
    public string? Title { get; init; }

    /// <summary>The entry's web address.</summary>
    public string? Address { get; init; }

    /// <summary>The web address against which relative addresses of the content resolve, or null for the entry's own address.</summary>
    public string? Base { get; init; }

    /// <summary>The publication date as the feed writes it.</summary>
    public string? Date { get; init; }

    public string? Author { get; init; }

    /// <summary>The summary, separate from the content.</summary>
    public string? Summary { get; init; }

    public string? Language { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The text, or null if it has none.</summary>
    public string? Content { get; init; }

    /// <summary>The form of <see cref="Content"/>.</summary>
    public ContentForm Form { get; init; }

    /// <summary>Media type of a content that is no text, or null.</summary>
    public string? UnreadType { get; init; }

    /// <summary>Files of the entry beside its content.</summary>
    public IReadOnlyList<FeedAttachment> Attachments { get; init; } = [];

    /// <summary>Address of the page that the entry is about, or null for none.</summary>
    public string? External { get; init; }

    /// <summary>The entry type in an export (<c>post</c>, <c>page</c>, <c>attachment</c> …), or null if all entries are posts.</summary>
    public string? Kind { get; init; }

    /// <summary>Why an entry of an export is not published (<c>draft</c>, <c>private</c> …), or null for a published one.</summary>
    public string? Status { get; init; }

    /// <summary>What an export of WordPress says, or null in any other feed.</summary>
    public WordPressItem? WordPress { get; init; }
}
