namespace TechBeats.Typesetting.Frames;

/// <summary>An entry of the outline that a reader's program shows beside the pages.</summary>
/// <param name="Title">Its words.</param>
/// <param name="Target">The name of the landmark that it goes to.</param>
/// <param name="Children">The entries under it.</param>
public sealed record Bookmark(string Title, string Target, IReadOnlyList<Bookmark> Children);
