namespace TechBeats.Sources;

/// <summary>An issue as it was found, unread.</summary>
/// <param name="Path">Its path in the archive.</param>
/// <param name="Bytes">Its bytes.</param>
public sealed record RawIssue(string Path, ReadOnlyMemory<byte> Bytes);
