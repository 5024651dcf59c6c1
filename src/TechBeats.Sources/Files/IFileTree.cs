using TechBeats.Model;

namespace TechBeats.Sources.Files;

/// <summary>
/// The files of an archive, wherever they are: a folder, the sample inside the program, a zip. Safe to use from many threads.
/// Paths are relative, with forward slashes, and never leave the tree: no <c>..</c>, no absolute path, no symbolic link that points outside.
/// </summary>
public interface IFileTree
{
    /// <summary>Name of the archive for people, such as its folder's; it never reaches the book.</summary>
    string Name { get; }

    /// <summary>Every file, ordered by path (ordinal).</summary>
    IReadOnlyList<TreeFile> Files { get; }

    /// <summary>Folders that could not be listed and links that were refused.</summary>
    IReadOnlyList<Problem> Problems { get; }

    /// <summary>Reads a file whole.</summary>
    /// <exception cref="IOException">It can't be read, is no file of this tree, or is longer than the limit.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    byte[] Read(string path, long limit);
}
