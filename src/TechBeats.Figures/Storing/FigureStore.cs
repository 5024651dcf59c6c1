using System.Collections.Concurrent;
using TechBeats.Figures.Prepared;
using TechBeats.Model;

namespace TechBeats.Figures.Storing;

/// <summary>
/// Stores figures: originals by the hash of their bytes, prepared copies, and an index from address to hash. Every write is atomic, and
/// names are derived from contents. A file whose hash differs from its name counts as missing. Thread-safe, also for concurrent builds.
/// </summary>
public sealed class FigureStore
{
    private readonly StoreFiles files;
    private readonly ConcurrentQueue<string> unflushed = [];

    /// <param name="folder">The store's folder, created by the first write; null keeps everything in memory.</param>
    /// <param name="fallback">
    /// Reads a file of the fallback store by name; null for a missing file. Null if there is no fallback store.
    /// </param>
    /// <param name="seal">The seal of trusted prepared copies; null trusts all, for a store that nobody else writes.</param>
    public FigureStore(string? folder, Func<string, byte[]?>? fallback = null, StoreSeal? seal = null)
    {
        var root = folder is null ? null : Path.GetFullPath(folder);
        files = new StoreFiles(root, fallback);
        Prepared = new PreparedCopies(files, seal);
        Index = FigureIndex.Read(root, fallback?.Invoke(StoreLayout.LockFile));
        Stats = StatCache.Read(root);
    }

    /// <summary>The prepared copies.</summary>
    public PreparedCopies Prepared { get; }

    /// <summary>The index from address to hash.</summary>
    public FigureIndex Index { get; }

    /// <summary>The hashes of the archive's own pictures.</summary>
    public StatCache Stats { get; }

    /// <summary>Opens a store read-only.</summary>
    /// <param name="folder">The store's folder.</param>
    public static Func<string, byte[]?> ReadOnly(string folder) => name =>
        AtomicFile.Read(Path.Combine(folder, name), name == StoreLayout.LockFile ? StoreLayout.MaximumTextBytes : StoreLayout.MaximumBytes);

    /// <summary>Reads an original, or returns null if it is missing or damaged.</summary>
    public byte[]? ReadOriginal(string sha256) =>
        files.Read(StoreLayout.Original(sha256)).FirstOrDefault(bytes => ContentHash.Compute(bytes) == sha256);

    /// <summary>Whether the original of an entry is stored. It compares the length, and reads the file only if necessary.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="isThorough">True to always read and hash the file, which detects disk errors.</param>
    public bool HasOriginal(IndexEntry entry, bool isThorough) =>
        (!isThorough && files.LengthOf(StoreLayout.Original(entry.Sha256)) == entry.Bytes) || ReadOriginal(entry.Sha256) is not null;

    /// <summary>Stores an original.</summary>
    /// <returns>The original's hash.</returns>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    public string AddOriginal(byte[] bytes)
    {
        var sha256 = ContentHash.Compute(bytes);
        if (ReadOriginal(sha256) is null)
        {
            files.Write(StoreLayout.Original(sha256), bytes, []);
            unflushed.Enqueue(StoreLayout.Original(sha256));
        }

        return sha256;
    }

    /// <summary>
    /// Saves the index and the stat cache. New originals are flushed first, so that after a power failure the index names no missing file.
    /// </summary>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    public void Save()
    {
        files.OnDisk(folder =>
        {
            while (unflushed.TryDequeue(out var name))
            {
                AtomicFile.FlushToDisk(Path.Combine(folder, name));
            }
        });
        Index.Save();
        Stats.Save();
        Prepared.Sweep();
    }
}
