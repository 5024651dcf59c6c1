namespace TechBeats.Model;

/// <summary>Something that paper can't play: a video, a tweet, an embedded page.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its title; null when not given.</param>
/// <param name="Address">Where it can be found; null when not given.</param>
public sealed record Embed(EmbedKind Kind, string? Title, string? Address) : Block;
