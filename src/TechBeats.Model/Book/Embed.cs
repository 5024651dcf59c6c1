namespace TechBeats.Model;

/// <summary>Content that paper can't play: a video, a post of a social network, an embedded page.</summary>
/// <param name="Kind">The kind of content.</param>
/// <param name="Title">The title, or null if not given.</param>
/// <param name="Address">The address of the content, or null if not given.</param>
public sealed record Embed(EmbedKind Kind, string? Title, string? Address) : Block;
