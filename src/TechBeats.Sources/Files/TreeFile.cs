namespace TechBeats.Sources.Files;

/// <summary>A file of an <see cref="IFileTree"/>.</summary>
/// <param name="Path">Relative path with forward slashes.</param>
/// <param name="Length">Size in bytes.</param>
/// <param name="Stamp">Last write time in UTC ticks; 0 if unknown.</param>
public readonly record struct TreeFile(string Path, long Length, long Stamp = 0);
