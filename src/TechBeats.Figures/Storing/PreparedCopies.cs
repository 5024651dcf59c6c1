using System.Globalization;
using System.Text;
using TechBeats.Pictures;
using TechBeats.Model;

namespace TechBeats.Figures.Storing;

/// <summary>
/// What a store has prepared for paper, by the original's hash, the limits and the version of the code: one line (<see cref="PreparedEntry"/>),
/// behind it the bytes to print where they are not the original's, and all of it below the line of its seal. What doesn't hold together,
/// or bears another seal, is as good as not there. Safe for many threads.
/// </summary>
public sealed class PreparedCopies
{
    private const string Folder = "prepared";

    private const string VersionMark = "v";

    private readonly StoreFiles files;
    private readonly StoreSeal? seal;
    private volatile bool isFresh;

    /// <param name="files">The store's files.</param>
    /// <param name="seal">What copies must bear to be believed; null believes them all.</param>
    internal PreparedCopies(StoreFiles files, StoreSeal? seal) => (this.files, this.seal) = (files, seal);

    /// <summary>What tells the copies of this user from those of others.</summary>
    private string Mark => seal is null ? "" : "-" + seal.Name;

    /// <summary>The prepared copy of an original; null when there is none, or it is damaged.</summary>
    public PreparedEntry? Find(string sha256, FigureLimits limits) => Read(sha256, limits)?.Entry;

    /// <summary>Keeps a prepared copy, or the reason why there is none, unless that holds for now alone.</summary>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    public PreparedEntry Keep(string sha256, FigureLimits limits, Preparation preparation, long originalLength)
    {
        var bytes = preparation is Printable { Bytes: { } printed } ? printed : [];
        var entry = preparation switch
        {
            Printable { Bytes: not null } picture => new PreparedEntry(picture with { Bytes = null }, FigureStore.HashOf(bytes), bytes.Length, false, originalLength),
            Printable or Drawable => new PreparedEntry(preparation, sha256, originalLength, true, originalLength),
            _ => new PreparedEntry(preparation, "", 0, false, originalLength),
        };
        if (preparation is not Unprintable { IsForNow: true })
        {
            var name = NameOf(sha256, limits);
            var line = entry.Write();
            files.Write(name, Encoding.UTF8.GetBytes($"{SealOn(name, line)}{line}"), bytes);
            isFresh = true;
        }

        return entry;
    }

    /// <summary>Reads the bytes of a copy that <see cref="Find"/> or <see cref="Keep"/> told of.</summary>
    /// <exception cref="UnusableRequestException">They were taken away or damaged meanwhile.</exception>
    public ReadOnlyMemory<byte> Open(string sha256, FigureLimits limits, PreparedEntry entry) =>
        Read(sha256, limits) is var (found, bytes) && found.Sha256 == entry.Sha256
            ? bytes
            : throw FigureStore.Changed("A prepared figure");

    /// <summary>Removes what older versions of the code prepared for this user, once this one has prepared something.</summary>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    internal void Sweep() => files.OnDisk(store =>
    {
        var prepared = new DirectoryInfo(Path.Combine(store, Folder));
        foreach (var old in isFresh && prepared.Exists ? prepared.EnumerateDirectories($"{VersionMark}*{Mark}") : [])
        {
            var version = old.Name.AsSpan(VersionMark.Length, old.Name.Length - VersionMark.Length - Mark.Length);
            if (int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < PicturePreparer.Version)
            {
                AtomicFile.Clear(old);
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
                && PreparedEntry.Read(line) is { } entry && entry.Fits(file.AsSpan(end + 1)))
            {
                return (entry, file.AsMemory(end + 1));
            }
        }

        return null;
    }

    /// <summary>The line of the seal on what was prepared under a name; empty when nothing is sealed.</summary>
    private string SealOn(string name, string line) => seal is null ? "" : seal.On($"{name}\n{line}") + "\n";

    private string NameOf(string sha256, FigureLimits limits) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Folder}/{VersionMark}{PicturePreparer.Version}{Mark}/{sha256}.{limits.PhotographWidth}x{limits.PhotographHeight}-{limits.LineArtWidth}x{limits.LineArtHeight}{(limits.KeepsOriginals ? "-original" : "")}");
}
