using TechBeats.Building;
using TechBeats.Figures.Storing;
using TechBeats.Model;
using TechBeats.Sources;

namespace TechBeats.Commands;

/// <summary>Where figures are kept between builds.</summary>
/// <param name="Folder">The folder that is written, or null if nothing is kept.</param>
/// <param name="Fallback">Reads the archive's own store where it can't be written, as in a zip, or null otherwise.</param>
internal sealed record StorePlace(string? Folder, Func<string, byte[]?>? Fallback = null)
{
    private const string SealName = "store.seal";

    private const string FolderName = ".techbeats";

    /// <summary>
    /// The folder that the user named, else <c>.techbeats</c> in the archive, else, where that can't be written,
    /// one in the user's own cache, and the archive's is only read; none when no figures are wanted or there is no such place.
    /// </summary>
    /// <exception cref="UnusableRequestException">The folder that the user named can't be written, or one in the archive holds a link.</exception>
    public static StorePlace Find(string? named, BuildRequest request, OpenArchive archive, Host host)
    {
        if (request.Figures.AreUnwanted)
        {
            return new StorePlace(Folder: null);
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
                ? new StorePlace(folder, archive.PackedStore)
                : throw new UnusableRequestException($"The figure store {named} can't be written", "Choose another folder with --store");
        }

        var beside = archive.Folder is null ? null : Path.Combine(archive.Folder, FolderName);
        if (beside is not null)
        {
            StoreLinks.Refuse(beside, FolderName);
            if (IsWritable(beside))
            {
                return new StorePlace(beside, archive.PackedStore);
            }
        }

        var cache = CacheFolder(host);
        return new StorePlace(cache is not null && IsWritable(cache) ? cache : null, ReadingOf(beside, archive));
    }

    /// <summary>The store that an earlier build left in the archive; none that is or holds a link. Nothing is made.</summary>
    public static StorePlace Existing(OpenArchive archive)
    {
        var folder = archive.Folder is null ? null : Path.Combine(archive.Folder, FolderName);
        if (!Directory.Exists(folder) || StoreLinks.FirstIn(new DirectoryInfo(folder)) is not null)
        {
            return new StorePlace(Folder: null, archive.PackedStore);
        }

        return IsWritable(folder) ? new StorePlace(folder, archive.PackedStore) : new StorePlace(Folder: null, ReadingOf(folder, archive));
    }

    /// <summary>A request that keeps its figures here.</summary>
    public BuildRequest For(BuildRequest request, Host host) => request with
    {
        Figures = request.Figures with { Store = Folder, FallbackStore = Fallback, Seal = SealOf(host) },
    };

    /// <summary>The user's own seal for what the store prepares, or null if there is no store.</summary>
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
