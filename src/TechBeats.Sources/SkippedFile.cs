namespace TechBeats.Sources;

/// <summary>A file that is no issue of the book.</summary>
/// <param name="Path">Its path in the archive.</param>
/// <param name="Reason">Why, for people: <c>draft</c>, <c>no text</c>, <c>outside the selection</c> ...</param>
public sealed record SkippedFile(string Path, string Reason);
