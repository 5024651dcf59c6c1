using TechBeats.Model;

namespace TechBeats.Sources.Files;

/// <summary>
/// A folder on disk. It excludes hidden files and folders (<c>.git</c>, the figure store) and <c>node_modules</c>. It also excludes linked
/// folders, since their files are elsewhere in the tree or outside of it.
/// </summary>
public sealed class FolderTree : IFileTree
{
    /// <summary>Maximum number of files, far above any newsletter. It stops a scan of a whole disk.</summary>
    private const int MaximumFiles = 200_000;

    private const int MaximumFolderDepth = 64;

    private readonly Dictionary<string, TreeFile> byPath = new(StringComparer.Ordinal);
    private readonly List<Problem> problems = [];
    private readonly string realRoot;

    /// <summary>Lists the folder immediately.</summary>
    /// <exception cref="UnusableRequestException">The folder can't be listed, or contains too many files.</exception>
    public FolderTree(string root)
    {
        Root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        Name = Path.GetFileName(Root);
        try
        {
            realRoot = Canonical(Root);
            List(new DirectoryInfo(realRoot), "", 0);
        }
        catch (IOException failure)
        {
            throw Unreadable(root, failure);
        }
        catch (UnauthorizedAccessException failure)
        {
            throw Unreadable(root, failure);
        }

        Files = [.. byPath.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];
        problems.Sort((one, other) => string.CompareOrdinal(one.Place?.File, other.Place?.File));
    }

    /// <summary>The folder's absolute path. It must not appear in the book.</summary>
    public string Root { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IReadOnlyList<TreeFile> Files { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Problem> Problems => problems;

    /// <inheritdoc/>
    public byte[] Read(string path, long limit)
    {
        if (!byPath.TryGetValue(path, out var listed))
        {
            throw new FileNotFoundException("There is no such file in the archive", path);
        }

        // A pipe or a device also has length 0, and opening one could block forever.
        if (listed.Length == 0)
        {
            return [];
        }

        var file = new FileInfo(Path.Combine(realRoot, path));
        if (file.LinkTarget is not null && !StaysInside(file))
        {
            throw new IOException("The link points out of the archive");
        }

        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        if (stream.Length > limit)
        {
            throw new IOException($"The file has {stream.Length} bytes, more than the limit of {limit}");
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static UnusableRequestException Unreadable(string root, Exception failure) =>
        new($"The folder can't be read: {root}", "Check that you have permission to read it", failure);

    private void List(DirectoryInfo folder, string path, int depth)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.') || entry.Name is "node_modules")
            {
                continue;
            }

            var entryPath = path.Length == 0 ? entry.Name : $"{path}/{entry.Name}";
            try
            {
                Take(entry, entryPath, depth);
            }
            catch (IOException)
            {
                problems.Add(Unlisted(entryPath));
            }
            catch (UnauthorizedAccessException)
            {
                problems.Add(Unlisted(entryPath));
            }
        }
    }

    private static Problem Unlisted(string path) =>
        new(
            ProblemSlugs.UnreadableFile,
            Severity.Error,
            new Place(path),
            "The file or folder can't be read",
            "Check that you have permission to read it"
        );

    private void Take(FileSystemInfo entry, string path, int depth)
    {
        var isLink = entry.LinkTarget is not null;
        switch (entry)
        {
            case DirectoryInfo inner:
                if (!isLink && depth < MaximumFolderDepth)
                {
                    List(inner, path, depth + 1);
                }

                break;

            case FileInfo file when !isLink:
                Add(path, file);
                break;

            case FileInfo link when !StaysInside(link):
                problems.Add(
                    new Problem(
                        ProblemSlugs.UnreadableFile,
                        Severity.Warning,
                        new Place(path),
                        "The link points out of the archive and is not followed"
                    )
                );
                break;

            case FileInfo link when new FileInfo(Canonical(link.FullName)) is { Exists: true } target:
                Add(path, target);
                break;
        }
    }

    private void Add(string path, FileInfo file)
    {
        byPath[path] = new TreeFile(path, file.Length, file.LastWriteTimeUtc.Ticks);
        if (byPath.Count > MaximumFiles)
        {
            throw new UnusableRequestException(
                $"There are more than {MaximumFiles} files below {Name}",
                "Point at the folder that holds the issues"
            );
        }
    }

    private bool StaysInside(FileInfo link) =>
        Canonical(link.FullName)
            .StartsWith(
                Path.EndsInDirectorySeparator(realRoot) ? realRoot : realRoot + Path.DirectorySeparatorChar,
                StringComparison.Ordinal
            );

    /// <summary>The path with all links resolved.</summary>
    /// <exception cref="IOException">The links form a cycle.</exception>
    private static string Canonical(string path)
    {
        var parent = Path.GetDirectoryName(path);
        if (parent is null)
        {
            return path;
        }

        var here = Path.Combine(Canonical(parent), Path.GetFileName(path));
        var target = new FileInfo(here).ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        return target is null ? here : Canonical(target);
    }
}
