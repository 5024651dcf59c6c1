namespace TechBeats.Sources;

/// <summary>An issue file before parsing.</summary>
/// <param name="Path">The path in the archive.</param>
/// <param name="Bytes">The file's bytes.</param>
public sealed record RawIssue(string Path, ReadOnlyMemory<byte> Bytes);
