using TechBeats.Building;
using TechBeats.Figures.Storing;
using TechBeats.Model;
using TechBeats.Sources;

namespace TechBeats.Commands;

/// <summary>The location of the figure store.</summary>
/// <param name="Folder">The writable folder, or null if nothing is stored.</param>
/// <param name="Fallback">Reads the archive's store if it is not writable, as in a zip file; null otherwise.</param>
internal sealed record StoreLocation(string? Folder, Func<string, byte[]?>? Fallback = null)
{
    private const string SealName = "store.seal";

    private const string FolderName = ".techbeats";

    /// <summary>
    /// Chooses the store: the user's folder, else <c>.techbeats</c> in the archive. If that is not writable, new figures go to the user's
    /// cache and the archive's store is read-only. There is no store if figures are off or no folder is available.
    /// </summary>
    /// <exception cref="UnusableRequestException">The user's folder is not writable, or a store in the archive contains a link.</exception>
    public static StoreLocation Find(string? named, BuildRequest request, OpenArchive archive, Host host)
    {
        if (request.Figures.AreUnwanted)
        {
            return new StoreLocation(Folder: null);
        }

        if (named is not null)
        {
            var folder = host.PathOf(named);
            if (
                archive.Folder is { } top
                && folder.StartsWith(Path.TrimEndingDirectorySeparator(top) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            )
            {
                StoreLinks.Refuse(folder, named);
            }

            return IsWritable(folder)
                ? new StoreLocation(folder, archive.PackedStore)
                : throw new UnusableRequestException($"The figure store {named} can't be written", "Choose another folder with --store");
        }

        var beside = archive.Folder is null ? null : Path.Combine(archive.Folder, FolderName);
        if (beside is not null)
        {
            StoreLinks.Refuse(beside, FolderName);
            if (IsWritable(beside))
            {
                return new StoreLocation(beside, archive.PackedStore);
            }
        }

        var cache = CacheFolder(host);
        return new StoreLocation(cache is not null && IsWritable(cache) ? cache : null, ReadingOf(beside, archive));
    }

    /// <summary>The existing store in the archive, unless it is or contains a link. Creates nothing.</summary>
    public static StoreLocation Existing(OpenArchive archive)
    {
        var folder = archive.Folder is null ? null : Path.Combine(archive.Folder, FolderName);
        if (!Directory.Exists(folder) || StoreLinks.FirstIn(new DirectoryInfo(folder)) is not null)
        {
            return new StoreLocation(Folder: null, archive.PackedStore);
        }

        return IsWritable(folder)
            ? new StoreLocation(folder, archive.PackedStore)
            : new StoreLocation(Folder: null, ReadingOf(folder, archive));
    }

    /// <summary>The request with this store.</summary>
    public BuildRequest For(BuildRequest request, Host host) => request with
    {
        Figures = request.Figures with { Store = Folder, FallbackStore = Fallback, Seal = SealOf(host) },
    };

    /// <summary>The user's seal for prepared copies, or null if there is no store.</summary>
    private StoreSeal? SealOf(Host host) => Folder is null && Fallback is null
        ? null
        : StoreSeal.ReadOrCreate(CacheFolder(host) is { } cache ? Path.Combine(cache, SealName) : null);

    private static Func<string, byte[]?>? ReadingOf(string? folder, OpenArchive archive) =>
        archive.PackedStore ?? (Directory.Exists(folder) ? FigureStore.ReadOnly(folder) : null);

    private static string? CacheFolder(Host host)
    {
        var cache = host.Variable("XDG_CACHE_HOME") is { Length: > 0 } named
            ? named
            : OperatingSystem.IsWindows() ? host.Variable("LOCALAPPDATA")
            : host.Variable("HOME") is { Length: > 0 } home ? Path.Combine(home, ".cache")
            : null;
        return cache is null ? null : Path.Combine(cache, "techbeats");
    }

    /// <summary>Tests the folder by writing a file, without leaving a trace.</summary>
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
