using TechBeats.Building;
using TechBeats.Model;

namespace TechBeats.Commands;

/// <summary>
/// Where figures are kept between builds. A store within an archive came with it, perhaps from a stranger: files are written and removed there,
/// so no link in it may lead elsewhere.
/// </summary>
internal static class StorePlace
{
    private const string FolderName = ".techbeats";

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true };

    /// <summary>
    /// The folder that the user named, else <c>.techbeats</c> in the archive, else, where that can't be written,
    /// one in the user's own cache; null when no figures are wanted or there is no such place.
    /// </summary>
    /// <exception cref="UnusableRequestException">The folder that the user named can't be written, or one in the archive holds a link.</exception>
    public static string? Of(string? named, BuildRequest request, string? archive, Surroundings surroundings)
    {
        if (request.Figures == FigurePreset.None)
        {
            return null;
        }

        if (named is not null)
        {
            var folder = surroundings.PathOf(named);
            if (archive is not null && folder.StartsWith(Path.TrimEndingDirectorySeparator(archive) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                RefuseLinks(folder, named);
            }

            return IsWritable(folder)
                ? folder
                : throw new UnusableRequestException($"The figure store {named} can't be written", "Name another folder with --store");
        }

        var beside = archive is null ? null : Path.Combine(archive, FolderName);
        if (beside is not null)
        {
            RefuseLinks(beside, FolderName);
        }

        var cache = CacheFolder(surroundings);
        return beside is not null && IsWritable(beside) ? beside : cache is not null && IsWritable(cache) ? cache : null;
    }

    /// <summary>The store that an earlier build left in the archive; null when there is none. Nothing is made.</summary>
    public static string? Existing(string? archive)
    {
        if (archive is null)
        {
            return null;
        }

        var folder = Path.Combine(archive, FolderName);
        return Directory.Exists(folder) && LinkIn(new DirectoryInfo(folder)) is null && IsWritable(folder) ? folder : null;
    }

    private static void RefuseLinks(string folder, string name)
    {
        if (LinkIn(new DirectoryInfo(folder)) is { } link)
        {
            var inner = Path.GetRelativePath(folder, link);
            throw new UnusableRequestException(
                $"The figure store {name} in the archive {(inner == "." ? "is a link" : $"holds a link: {inner}")}",
                "Remove it, or name a folder outside the archive with --store");
        }
    }

    /// <summary>
    /// The first link among a store's folders and the files at its top; null when there is none. Deeper files do no harm: they are replaced
    /// and never written through, and what they hold must have the hash that their name tells.
    /// </summary>
    private static string? LinkIn(DirectoryInfo store)
    {
        if (IsLink(store))
        {
            return store.FullName;
        }

        if (!store.Exists)
        {
            return null;
        }

        foreach (var entry in store.EnumerateFileSystemInfos("*", Everything))
        {
            if (IsLink(entry))
            {
                return entry.FullName;
            }

            if (entry is DirectoryInfo folder && folder.EnumerateDirectories("*", Everything).FirstOrDefault(IsLink) is { } inner)
            {
                return inner.FullName;
            }
        }

        return null;
    }

    private static bool IsLink(FileSystemInfo entry) => entry.LinkTarget is not null;

    private static string? CacheFolder(Surroundings surroundings)
    {
        var cache = surroundings.Variable("XDG_CACHE_HOME") is { Length: > 0 } named
            ? named
            : OperatingSystem.IsWindows() ? surroundings.Variable("LOCALAPPDATA")
            : surroundings.Variable("HOME") is { Length: > 0 } home ? Path.Combine(home, ".cache")
            : null;
        return cache is null ? null : Path.Combine(cache, "techbeats");
    }

    /// <summary>Tries it, and leaves no trace.</summary>
    private static bool IsWritable(string folder)
    {
        var isNew = !Directory.Exists(folder);
        try
        {
            Directory.CreateDirectory(folder);
            var trial = Path.Combine(folder, $".trial.{Environment.ProcessId}");
            using (new FileStream(trial, FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose))
            {
            }

            if (isNew)
            {
                Directory.Delete(folder);
            }

            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
