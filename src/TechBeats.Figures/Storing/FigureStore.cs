using System.Collections.Concurrent;
using System.Security.Cryptography;
using TechBeats.Model;

namespace TechBeats.Figures.Storing;

/// <summary>
/// Where figures stay: originals from the web by the hash of their bytes, copies prepared for paper, and an index from address to hash.
/// Safe for many threads, and for two builds at once: a file is written whole or not at all, and its name tells what must be in it.
/// What doesn't hold what its name tells is as good as not there.
/// </summary>
/// <remarks>
/// <c>originals/ab/abcd…</c> bytes as they came; <c>prepared/VERSION/abcd….PRESET</c> what was made of them (<see cref="PreparedCopies"/>);
/// <c>figures.lock.yml</c> and <c>news</c> the index (<see cref="FigureIndex"/>); <c>prepared/stamps.txt</c> the hashes of the archive's
/// own pictures (<see cref="LocalStamps"/>); <c>tmp</c> what isn't whole yet.
/// </remarks>
public sealed class FigureStore
{
    private readonly StoreFiles files;
    private readonly ConcurrentQueue<string> fresh = [];

    /// <param name="folder">The store's folder, made when something is first kept; null keeps everything in memory.</param>
    /// <param name="elder">Reads another store, where what is not in the first is looked for: the bytes of a file of it, null for what isn't there. Null for none.</param>
    /// <param name="seal">What prepared copies must bear to be believed; null believes them all, for a store that is nobody else's.</param>
    public FigureStore(string? folder, Func<string, byte[]?>? elder = null, StoreSeal? seal = null)
    {
        var whole = folder is null ? null : Path.GetFullPath(folder);
        files = new StoreFiles(whole, elder);
        Prepared = new PreparedCopies(files, seal);
        Index = FigureIndex.Read(whole, elder?.Invoke(FigureIndex.FileName));
        Stamps = LocalStamps.Read(whole);
    }

    /// <summary>What was prepared for paper.</summary>
    public PreparedCopies Prepared { get; }

    /// <summary>From address to hash.</summary>
    public FigureIndex Index { get; }

    /// <summary>Hashes of the archive's own pictures.</summary>
    public LocalStamps Stamps { get; }

    /// <summary>Reads the files of a store that is not to be written.</summary>
    /// <param name="folder">The store's folder.</param>
    public static Func<string, byte[]?> ReadingOf(string folder) => name => AtomicFile.Read(Path.Combine(folder, name));

    /// <summary>SHA-256 of bytes in lower-case hexadecimal.</summary>
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The request that can't be met because a store can't be written.</summary>
    internal static UnusableRequestException Unwritable(string folder, Exception failure) =>
        new($"The figure store can't be written: {folder} ({failure.Message})", "Name another folder with --store", failure);

    /// <summary>The request that can't be met because what the book is made of did not stay as it was.</summary>
    internal static UnusableRequestException Changed(string what, Exception? cause = null) =>
        new($"{what} was changed or taken away while the book was made", "Make it again when nothing else works on the archive and its store", cause);

    /// <summary>The original of that hash; null when it isn't here or is damaged.</summary>
    public byte[]? ReadOriginal(string sha256) => files.Read(NameOf(sha256)).FirstOrDefault(bytes => HashOf(bytes) == sha256);

    /// <summary>Whether the original of an entry is here, without reading it where its length tells enough.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="isThorough">True to read it all the same: bytes rot.</param>
    public bool HasOriginal(IndexEntry entry, bool isThorough) =>
        (!isThorough && files.LengthOf(NameOf(entry.Sha256)) == entry.Bytes) || ReadOriginal(entry.Sha256) is not null;

    /// <summary>Keeps an original.</summary>
    /// <returns>Its hash.</returns>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    public string KeepOriginal(byte[] bytes)
    {
        var sha256 = HashOf(bytes);
        if (ReadOriginal(sha256) is null)
        {
            files.Write(NameOf(sha256), bytes, []);
            fresh.Enqueue(NameOf(sha256));
        }

        return sha256;
    }

    /// <summary>Saves what was learnt: the index, and the stamps. New originals are on the disk by then, and outlive a loss of power.</summary>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    public void Save()
    {
        files.OnDisk(folder =>
        {
            while (fresh.TryDequeue(out var name))
            {
                AtomicFile.Settle(Path.Combine(folder, name));
            }
        });
        Index.Save();
        Stamps.Save();
        Prepared.Sweep();
    }

    private static string NameOf(string sha256) => $"originals/{sha256[..2]}/{sha256}";
}
