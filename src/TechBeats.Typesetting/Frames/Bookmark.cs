namespace TechBeats.Typesetting.Frames;

/// <summary>An entry of the outline that a viewer shows beside the pages.</summary>
/// <param name="Title">The title.</param>
/// <param name="Target">Name of the landmark that the entry opens.</param>
/// <param name="Children">The entries below this one.</param>
public sealed record Bookmark(string Title, string Target, IReadOnlyList<Bookmark> Children);
