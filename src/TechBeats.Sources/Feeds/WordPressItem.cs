namespace TechBeats.Sources.Feeds;

/// <summary>What only an export of WordPress says about an entry. Missing values are null.</summary>
internal sealed record WordPressItem
{
    public string? Id { get; init; }

    /// <summary>The entry that an attachment belongs to.</summary>
    public string? Parent { get; init; }

    /// <summary>Address of an attachment's file.</summary>
    public string? File { get; init; }

    /// <summary>The excerpt. It is the caption of an attachment.</summary>
    public string? Excerpt { get; init; }

    /// <summary>The alternative text of an attachment.</summary>
    public string? Alt { get; init; }

    /// <summary>The attachment that is the entry's picture.</summary>
    public string? Thumbnail { get; init; }

    /// <summary>The notes of the entry as JSON.</summary>
    public string? Footnotes { get; init; }
}
