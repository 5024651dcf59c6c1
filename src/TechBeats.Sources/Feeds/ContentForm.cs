namespace TechBeats.Sources.Feeds;

/// <summary>The form of an entry's content.</summary>
internal enum ContentForm
{
    Html,

    /// <summary>Plain text with blank lines between its paragraphs.</summary>
    Text,

    Markdown,
}
