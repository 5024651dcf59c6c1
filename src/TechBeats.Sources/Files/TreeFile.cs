namespace TechBeats.Sources.Files;

/// <summary>A file of an <see cref="IFileTree"/>.</summary>
/// <param name="Path">Its path, relative, with forward slashes.</param>
/// <param name="Length">Its bytes.</param>
/// <param name="Stamp">When it last changed, in ticks (UTC); 0 when that isn't known.</param>
public readonly record struct TreeFile(string Path, long Length, long Stamp = 0);
