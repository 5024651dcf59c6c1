using TechBeats.Sources.Files;

namespace TechBeats.Sources;

/// <summary>An archive whose files can be read.</summary>
/// <param name="Files">Its files.</param>
/// <param name="Folder">The folder that it is, or stands in: where a figure store may be kept; null for one from the web.</param>
/// <param name="IsFolder">True when it is that folder and no file in it.</param>
public sealed record OpenArchive(IFileTree Files, string? Folder, bool IsFolder = false)
{
    /// <summary>Reads files of a figure store that was packed with the archive, by their names in the store, null for what isn't there; null when none was.</summary>
    public Func<string, byte[]?>? PackedStore { get; init; }
}
