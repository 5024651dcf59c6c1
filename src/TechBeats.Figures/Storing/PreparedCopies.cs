using System.Globalization;
using System.Text;
using TechBeats.Figures.Prepared;
using TechBeats.Model;
using TechBeats.Pictures;

namespace TechBeats.Figures.Storing;

/// <summary>
/// The prepared copies of a store by the original's hash, the limits and the code's version. A file holds the seal, the line
/// (<see cref="PreparedEntry"/>) and the printed bytes. A damaged copy or one with another seal counts as missing. Thread-safe.
/// </summary>
public sealed class PreparedCopies
{
    private const string VersionMark = "v";

    private readonly StoreFiles files;
    private readonly StoreSeal? seal;
    private volatile bool hasNew;

    /// <param name="files">The store's files.</param>
    /// <param name="seal">The seal of trusted copies; null trusts all.</param>
    internal PreparedCopies(StoreFiles files, StoreSeal? seal) => (this.files, this.seal) = (files, seal);

    /// <summary>Separates the copies of this user from those of others.</summary>
    private string Mark => seal is null ? "" : "-" + seal.Name;

    /// <summary>Finds the prepared copy of an original, or returns null if it is missing or damaged.</summary>
    public PreparedEntry? Find(string sha256, FigureLimits limits) => Read(sha256, limits)?.Entry;

    /// <summary>Stores a prepared copy, or a permanent reason why there is none.</summary>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    public PreparedEntry Add(string sha256, FigureLimits limits, Preparation preparation, long originalLength)
    {
        var entry = PreparedEntry.From(preparation, bytes => ContentHash.Compute(bytes), sha256, originalLength);
        if (preparation is not Unprintable { IsTransient: true })
        {
            var name = NameOf(sha256, limits);
            var line = entry.Write();
            files.Write(
                name,
                Encoding.UTF8.GetBytes($"{SealOn(name, line)}{line}"),
                preparation is Printable { Bytes: { } printed } ? printed : []);
            hasNew = true;
        }

        return entry;
    }

    /// <summary>Reads the bytes of a copy that <see cref="Find"/> or <see cref="Add"/> returned.</summary>
    /// <exception cref="UnusableRequestException">The copy has disappeared or changed.</exception>
    public ReadOnlyMemory<byte> Open(string sha256, FigureLimits limits, PreparedEntry entry) =>
        Read(sha256, limits) is var (found, bytes) && found.Sha256 == entry.Sha256
            ? bytes
            : throw StoreErrors.Changed("A prepared figure");

    /// <summary>Removes this user's copies of older versions of the code, once this version has added one.</summary>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    internal void Sweep() => files.OnDisk(store =>
    {
        var prepared = new DirectoryInfo(Path.Combine(store, StoreLayout.Prepared));
        foreach (var old in hasNew && prepared.Exists ? prepared.EnumerateDirectories($"{VersionMark}*{Mark}") : [])
        {
            var version = old.Name.AsSpan(VersionMark.Length, old.Name.Length - VersionMark.Length - Mark.Length);
            if (int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < PicturePreparer.Version)
            {
                AtomicFile.TryDelete(old);
            }
        }
    });

    private (PreparedEntry Entry, ReadOnlyMemory<byte> Bytes)? Read(string sha256, FigureLimits limits)
    {
        var name = NameOf(sha256, limits);
        foreach (var file in files.Read(name))
        {
            var start = SealOn(name, "").Length;
            var end = start <= file.Length ? Array.IndexOf(file, (byte)'\n', start) : -1;
            if (end >= 0 && Encoding.UTF8.GetString(file, start, end + 1 - start) is var line
                && file.AsSpan(0, start).SequenceEqual(Encoding.UTF8.GetBytes(SealOn(name, line)))
                && PreparedEntry.Read(line) is { } entry && entry.Matches(file.AsSpan(end + 1)))
            {
                return (entry, file.AsMemory(end + 1));
            }
        }

        return null;
    }

    /// <summary>The seal's line on a copy; empty without a seal.</summary>
    private string SealOn(string name, string line) => seal is null ? "" : seal.Sign($"{name}\n{line}") + "\n";

    private string NameOf(string sha256, FigureLimits limits) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{StoreLayout.Prepared}/{VersionMark}{PicturePreparer.Version}{Mark}/{sha256}.{limits.PhotographWidth}"
                + $"x{limits.PhotographHeight}-{limits.LineArtWidth}x{limits.LineArtHeight}"
                + $"{(limits.KeepsOriginals ? "-original" : "")}"
        );
}
