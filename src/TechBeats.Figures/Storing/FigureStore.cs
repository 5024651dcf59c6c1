using System.Collections.Concurrent;
using TechBeats.Figures.Prepared;
using TechBeats.Model;

namespace TechBeats.Figures.Storing;

/// <summary>
/// Stores figures: originals from the web by the hash of their bytes, prepared copies, and an index from address to hash.
/// Safe to use from many threads and for concurrent builds: every file is written atomically, and its name says its content.
/// A file whose hash differs from its name counts as missing.
/// </summary>
public sealed class FigureStore
{
    private readonly StoreFiles files;
    private readonly ConcurrentQueue<string> unflushed = [];

    /// <param name="folder">The store's folder, created by the first write; null keeps everything in memory.</param>
    /// <param name="fallback">Reads a file of the fallback store by its name, null for a missing file. Null for no fallback store.</param>
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

    /// <summary>Reads the files of a store that must not be written.</summary>
    /// <param name="folder">The store's folder.</param>
    public static Func<string, byte[]?> ReadOnly(string folder) => name => AtomicFile.Read(Path.Combine(folder, name));

    /// <summary>Reads an original; returns null when it is missing or damaged.</summary>
    public byte[]? ReadOriginal(string sha256) =>
        files.Read(StoreLayout.Original(sha256)).FirstOrDefault(bytes => ContentHash.Compute(bytes) == sha256);

    /// <summary>Whether the original of an entry is stored. Compares its length, and reads it only when that is not enough.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="isThorough">True to read and hash it in any case: disks lose bits.</param>
    public bool HasOriginal(IndexEntry entry, bool isThorough) =>
        (!isThorough && files.LengthOf(StoreLayout.Original(entry.Sha256)) == entry.Bytes) || ReadOriginal(entry.Sha256) is not null;

    /// <summary>Stores an original.</summary>
    /// <returns>Its hash.</returns>
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
    /// Saves the index and the stat cache. New originals are flushed first, so that the index never names a file that a power failure
    /// took.
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
