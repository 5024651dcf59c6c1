namespace TechBeats.Sources;

/// <summary>A file that is not in the book.</summary>
/// <param name="Path">The path in the archive.</param>
/// <param name="Reason">The reason in words: <c>draft</c>, <c>no text</c>, <c>outside the selection</c> …</param>
public sealed record SkippedFile(string Path, string Reason);
