namespace TechBeats.Sources.Feeds;

/// <summary>A file that belongs to an entry but does not stand in its content.</summary>
/// <param name="Address">The file's web address.</param>
/// <param name="Type">Media type or medium (<c>audio/mpeg</c>, <c>image</c>), or null if unknown.</param>
/// <param name="Title">The file's title, or null for none.</param>
internal sealed record FeedAttachment(string Address, string? Type, string? Title)
{
    /// <summary>True for a picture of the entry that feeds repeat for lists. It is shown only if the content has no picture.</summary>
    public bool IsThumbnail { get; init; }

    /// <summary>True for the entry's own picture, which stands above the text unless the text contains it.</summary>
    public bool IsOpening { get; init; }

    /// <summary>The alternative text of a picture, or null for none.</summary>
    public string? Alt { get; init; }

    public bool IsPicture =>
        Type is not null ? Type.StartsWith("image", StringComparison.OrdinalIgnoreCase) : IsThumbnail || IsOpening || HasEnding(Pictures);

    public bool IsAudio => Type is not null ? Type.StartsWith("audio", StringComparison.OrdinalIgnoreCase) : HasEnding(Sounds);

    public bool IsVideo => Type is not null ? Type.StartsWith("video", StringComparison.OrdinalIgnoreCase) : HasEnding(Videos);

    private static readonly string[] Pictures = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif"];

    private static readonly string[] Sounds = [".mp3", ".m4a", ".ogg", ".oga", ".opus", ".wav", ".flac", ".aac"];

    private static readonly string[] Videos = [".mp4", ".m4v", ".webm", ".mov", ".ogv"];

    private bool HasEnding(string[] endings)
    {
        var path = Address.Split('?', '#')[0];
        return Array.Exists(endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }
}
