using System.Collections.Concurrent;
using TechBeats.Model;

namespace TechBeats.Figures.Storing;

/// <summary>
/// The files of a store by their names in it: on disk, or in memory when there is no folder, and behind them those of an elder store,
/// which is only read. A file is written whole or not at all. Safe for many threads, and for two builds at once.
/// </summary>
/// <param name="folder">The store's folder, made when something is first kept; null keeps everything in memory.</param>
/// <param name="elder">Reads another store: the bytes of a file of it, null for what isn't there. Null for none.</param>
internal sealed class StoreFiles(string? folder, Func<string, byte[]?>? elder)
{
    private readonly ConcurrentDictionary<string, byte[]> memory = new(StringComparer.Ordinal);
    private volatile bool knowsVersions;

    /// <summary>What stands under a name: the store's own first, then the elder's.</summary>
    public IEnumerable<byte[]> Read(string name)
    {
        var own = folder is null ? memory.GetValueOrDefault(name) : AtomicFile.Read(Path.Combine(folder, name));
        if (own is not null)
        {
            yield return own;
        }

        if (elder?.Invoke(name) is { } inherited)
        {
            yield return inherited;
        }
    }

    /// <summary>Bytes of the store's own file on disk; null when it isn't there.</summary>
    public long? LengthOf(string name) => folder is not null && new FileInfo(Path.Combine(folder, name)) is { Exists: true, Length: var length } ? length : null;

    /// <summary>Writes a file of two parts.</summary>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    public void Write(string name, ReadOnlySpan<byte> head, ReadOnlySpan<byte> body)
    {
        if (folder is null)
        {
            memory[name] = [.. head, .. body];
            return;
        }

        try
        {
            AtomicFile.Write(Path.Combine(folder, name), head, body, FigureIndex.Workshop(folder));
            KeepOutOfVersions(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw FigureStore.Unwritable(folder, failure);
        }
    }

    /// <summary>Works on the folder, if there is one.</summary>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    public void OnDisk(Action<string> work)
    {
        try
        {
            if (folder is not null)
            {
                work(folder);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw FigureStore.Unwritable(folder!, failure);
        }
    }

    /// <summary>What can be made again is nothing to commit.</summary>
    private void KeepOutOfVersions(string top)
    {
        var path = Path.Combine(top, ".gitignore");
        if (!knowsVersions && !File.Exists(path))
        {
            AtomicFile.Write(path, "/prepared/\n/news/\n/tmp/\n*.guard\n"u8, FigureIndex.Workshop(top));
        }

        knowsVersions = true;
    }
}
