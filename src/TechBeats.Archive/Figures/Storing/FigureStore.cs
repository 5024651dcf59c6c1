using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TechBeats.Archive.Figures.Decoding;
using TechBeats.Model;

namespace TechBeats.Archive.Figures.Storing;

/// <summary>
/// Where figures stay: originals from the web by the hash of their bytes, prepared copies by the original's hash, the limits and the version of the code,
/// and an index from address to hash. On disk, or in memory when there is no folder. Safe for many threads, and for two builds at once:
/// a file is written whole or not at all, and its name tells what must be in it. What doesn't hold what its name tells is as good as not there.
/// </summary>
/// <remarks>
/// <c>originals/ab/abcd…</c> bytes as they came; <c>prepared/VERSION/abcd….PRESET</c> one line (<see cref="PreparedEntry"/>) and behind it
/// the bytes to print, all of it below the line of its seal (<see cref="StoreSeal"/>); <c>figures.lock.yml</c> and <c>news</c> the index (<see cref="FigureIndex"/>);
/// <c>prepared/stamps.txt</c> the hashes of the archive's own pictures (<see cref="LocalStamps"/>); <c>tmp</c> what isn't whole yet.
/// </remarks>
public sealed class FigureStore
{
    private const string PreparedFolder = "prepared";

    private const string VersionMark = "v";

    private readonly string? folder;
    private readonly Func<string, byte[]?>? elder;
    private readonly StoreSeal? seal;
    private readonly ConcurrentDictionary<string, byte[]> memory = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> fresh = [];
    private volatile bool knowsVersions;
    private volatile bool hasPrepared;

    /// <param name="folder">The store's folder, made when something is first kept; null keeps everything in memory.</param>
    /// <param name="elder">Reads another store, where what is not in the first is looked for: the bytes of a file of it, null for what isn't there. Null for none.</param>
    /// <param name="seal">What prepared copies must bear to be believed; null believes them all, for a store that is nobody else's.</param>
    public FigureStore(string? folder, Func<string, byte[]?>? elder = null, StoreSeal? seal = null)
    {
        this.seal = seal;
        this.folder = folder is null ? null : Path.GetFullPath(folder);
        this.elder = elder;
        Index = FigureIndex.Read(this.folder, elder?.Invoke(FigureIndex.FileName));
        Stamps = LocalStamps.Read(this.folder);
    }

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
    public byte[]? ReadOriginal(string sha256) => Load(OriginalName(sha256)).FirstOrDefault(bytes => HashOf(bytes) == sha256);

    /// <summary>Whether the original of an entry is here, without reading it where its length tells enough.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="isThorough">True to read it all the same: bytes rot.</param>
    public bool HasOriginal(IndexEntry entry, bool isThorough)
    {
        var file = folder is null ? null : new FileInfo(Path.Combine(folder, OriginalName(entry.Sha256)));
        return (!isThorough && file is { Exists: true } && file.Length == entry.Bytes) || ReadOriginal(entry.Sha256) is not null;
    }

    /// <summary>Keeps an original.</summary>
    /// <returns>Its hash.</returns>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    public string KeepOriginal(byte[] bytes)
    {
        var sha256 = HashOf(bytes);
        if (ReadOriginal(sha256) is null)
        {
            Save(OriginalName(sha256), bytes, []);
            fresh.Enqueue(OriginalName(sha256));
        }

        return sha256;
    }

    /// <summary>
    /// Saves what was learnt: the index, and the stamps. New originals are on the disk by then, and outlive a loss of power;
    /// what older versions of the code prepared goes once this one has prepared something.
    /// </summary>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    public void Save()
    {
        try
        {
            while (folder is not null && fresh.TryDequeue(out var name))
            {
                AtomicFile.Settle(Path.Combine(folder, name));
            }

            Sweep();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(folder!, failure);
        }

        Index.Save();
        Stamps.Save();
    }

    /// <summary>The prepared copy of an original; null when there is none, or it is damaged.</summary>
    public PreparedEntry? FindPrepared(string sha256, FigureLimits limits) => Prepared(sha256, limits)?.Entry;

    /// <summary>Keeps a prepared copy, or the reason why there is none, unless that holds for now alone.</summary>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    public PreparedEntry KeepPrepared(string sha256, FigureLimits limits, Preparation preparation, long originalLength)
    {
        var bytes = preparation is Printable { Bytes: { } printed } ? printed : [];
        var entry = preparation switch
        {
            Printable { Bytes: not null } picture => new PreparedEntry(picture with { Bytes = null }, HashOf(bytes), bytes.Length, false, originalLength),
            Printable or Drawable => new PreparedEntry(preparation, sha256, originalLength, true, originalLength),
            _ => new PreparedEntry(preparation, "", 0, false, originalLength),
        };
        if (preparation is not Unprintable { IsForNow: true })
        {
            var name = PreparedName(sha256, limits);
            var line = entry.Write();
            Save(name, Encoding.UTF8.GetBytes($"{SealOn(name, line)}{line}"), bytes);
            hasPrepared = true;
        }

        return entry;
    }

    /// <summary>Reads the bytes of a prepared copy that <see cref="FindPrepared"/> or <see cref="KeepPrepared"/> told of.</summary>
    /// <exception cref="UnusableRequestException">They were taken away or damaged meanwhile.</exception>
    public ReadOnlyMemory<byte> OpenPrepared(string sha256, FigureLimits limits, PreparedEntry entry) =>
        Prepared(sha256, limits) is var (found, bytes) && found.Sha256 == entry.Sha256
            ? bytes
            : throw Changed("A prepared figure");

    /// <summary>A line that tells what was prepared, and behind it the bytes to print where they are not the original's; null when they don't fit together.</summary>
    private (PreparedEntry Entry, ReadOnlyMemory<byte> Bytes)? Prepared(string sha256, FigureLimits limits)
    {
        var name = PreparedName(sha256, limits);
        foreach (var file in Load(name))
        {
            var start = seal is null ? 0 : SealOn(name, "").Length;
            var end = start <= file.Length ? Array.IndexOf(file, (byte)'\n', start) : -1;
            if (end >= 0 && Encoding.UTF8.GetString(file, start, end + 1 - start) is var line
                && file.AsSpan(0, start).SequenceEqual(Encoding.UTF8.GetBytes(SealOn(name, line)))
                && PreparedEntry.Read(line) is { } entry && entry.Fits(file.AsSpan(end + 1)))
            {
                return (entry, file.AsMemory(end + 1));
            }
        }

        return null;
    }

    /// <summary>The line of the seal on what was prepared under a name; empty when nothing is sealed.</summary>
    private string SealOn(string name, string line) => seal is null ? "" : seal.On($"{name}\n{line}") + "\n";

    /// <summary>What tells the copies of this user from those of others.</summary>
    private string Mark => seal is null ? "" : "-" + seal.Name;

    private static string OriginalName(string sha256) => $"originals/{sha256[..2]}/{sha256}";

    private string PreparedName(string sha256, FigureLimits limits) => string.Create(
        CultureInfo.InvariantCulture,
        $"{PreparedFolder}/{VersionMark}{PicturePreparer.Version}{Mark}/{sha256}.{limits.PhotographWidth}x{limits.PhotographHeight}-{limits.LineArtWidth}x{limits.LineArtHeight}{(limits.KeepsOriginals ? "-original" : "")}");

    /// <summary>What is here under a name: the store's own first.</summary>
    private IEnumerable<byte[]> Load(string name)
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

    private void Save(string name, ReadOnlySpan<byte> head, ReadOnlySpan<byte> body)
    {
        if (folder is null)
        {
            memory[name] = [.. head, .. body];
            return;
        }

        try
        {
            AtomicFile.Write(Path.Combine(folder, name), head, body, FigureIndex.Workshop(folder));
            KeepOutOfVersions();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(folder, failure);
        }
    }

    /// <summary>Removes what older versions of the code prepared for this user.</summary>
    private void Sweep()
    {
        var prepared = folder is null || !hasPrepared ? null : new DirectoryInfo(Path.Combine(folder, PreparedFolder));
        foreach (var old in prepared?.EnumerateDirectories($"{VersionMark}*{Mark}") ?? [])
        {
            var version = old.Name.AsSpan(VersionMark.Length, old.Name.Length - VersionMark.Length - Mark.Length);
            if (int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < PicturePreparer.Version)
            {
                old.Delete(recursive: true);
            }
        }
    }

    /// <summary>What can be made again is nothing to commit.</summary>
    private void KeepOutOfVersions()
    {
        var path = Path.Combine(folder!, ".gitignore");
        if (!knowsVersions && !File.Exists(path))
        {
            AtomicFile.Write(path, "/prepared/\n/news/\n/tmp/\n*.guard\n"u8, FigureIndex.Workshop(folder!));
        }

        knowsVersions = true;
    }
}
