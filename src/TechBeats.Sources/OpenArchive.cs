using TechBeats.Sources.Files;

namespace TechBeats.Sources;

/// <summary>An opened archive.</summary>
/// <param name="Files">Its files.</param>
/// <param name="Folder">The archive's folder or parent folder, where a figure store may be, or null for an archive from the web.</param>
/// <param name="IsFolder">True if the archive is that folder, false if it is a file in it.</param>
public sealed record OpenArchive(IFileTree Files, string? Folder, bool IsFolder = false)
{
    /// <summary>
    /// Reads files of a packed figure store by name, or null for a missing file. Null if no store is packed with the archive.
    /// </summary>
    public Func<string, byte[]?>? PackedStore { get; init; }
}
