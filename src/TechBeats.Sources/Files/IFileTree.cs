using TechBeats.Model;

namespace TechBeats.Sources.Files;

/// <summary>
/// The files of an archive: a folder, a zip file, or embedded resources. Thread-safe. Paths are relative, with forward slashes, and stay
/// inside the tree: no <c>..</c>, no absolute path, no symbolic link to the outside.
/// </summary>
public interface IFileTree
{
    /// <summary>Display name of the archive, such as its folder's name. It must not appear in the book.</summary>
    string Name { get; }

    /// <summary>All files, ordered by path (ordinal).</summary>
    IReadOnlyList<TreeFile> Files { get; }

    /// <summary>Folders that could not be listed, and refused links.</summary>
    IReadOnlyList<Problem> Problems { get; }

    /// <summary>Reads a whole file.</summary>
    /// <exception cref="IOException">The file can't be read, is not in this tree, or exceeds the limit in bytes.</exception>
    /// <exception cref="UnauthorizedAccessException">The system denies access to the file.</exception>
    byte[] Read(string path, long limit);
}
