namespace TechBeats.Archive.Gathering;

/// <summary>
/// The files of an archive, wherever they are: a folder, the sample inside the program, a zip.
/// Paths are relative, with forward slashes, and never leave the tree: no <c>..</c>, no absolute path, no symbolic link that points outside.
/// </summary>
public interface IFileTree
{
    /// <summary>Name of the archive for people, such as its folder's; it never reaches the book.</summary>
    string Name { get; }

    /// <summary>Every file, ordered by path (ordinal).</summary>
    IReadOnlyList<TreeFile> Files { get; }

    /// <summary>Reads a file whole.</summary>
    /// <exception cref="IOException">It can't be read, or is longer than the limit.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    byte[] Read(string path, long limit);
}

/// <summary>A file of an <see cref="IFileTree"/>.</summary>
public readonly record struct TreeFile(string Path, long Length);
