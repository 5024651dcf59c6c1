using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using TechBeats.Model;

namespace TechBeats.Figures.Storing;

/// <summary>
/// Caches the hashes of the archive's pictures, so that a warm build does not read unchanged files. As in git's index, equal length and
/// modification time mean unchanged. A very recent time is not trusted, since a later change could have the same time. The cache is local
/// to this machine and is not committed.
/// </summary>
/// <remarks>One line per file: hash, length, ticks of the modification time, path.</remarks>
public sealed class StatCache
{
    /// <summary>The coarsest time resolution of a file system (FAT), in ticks.</summary>
    private static readonly long Resolution = TimeSpan.FromSeconds(2).Ticks;

    private readonly string? folder;
    private readonly ConcurrentDictionary<string, Stamp> stamps = new(StringComparer.Ordinal);
    private volatile bool isChanged;

    private StatCache(string? folder) => this.folder = folder;

    /// <summary>Reads the cache of a store. Invalid lines are skipped; their files are read again.</summary>
    /// <param name="folder">The store's folder, or null for a store in memory.</param>
    public static StatCache Read(string? folder)
    {
        var read = new StatCache(folder);
        foreach (
            var line in folder is not null && AtomicFile.Read(StoreLayout.Stats(folder), StoreLayout.MaximumTextBytes) is { } bytes
                ? Encoding.UTF8.GetString(bytes).Split('\n')
                : []
        )
        {
            var words = line.Split(' ', 4);
            if (words is [{ Length: 64 } sha256, var length, var ticks, { Length: > 0 } path] && sha256.All(char.IsAsciiHexDigitLower)
                && long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytesThen)
                && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var changed))
            {
                read.stamps[path] = new Stamp(sha256, bytesThen, changed);
            }
        }

        return read;
    }

    /// <summary>Finds the hash of an unchanged file, or returns null if the file must be read.</summary>
    /// <param name="path">Path in the archive.</param>
    /// <param name="length">Current length in bytes.</param>
    /// <param name="changed">Current modification time in UTC ticks; 0 if unknown.</param>
    public string? Find(string path, long length, long changed) =>
        changed > 0 && stamps.TryGetValue(path, out var stamp) && stamp.Length == length && stamp.Changed == changed ? stamp.Sha256 : null;

    /// <summary>Adds a just read file, unless its modification time is too recent.</summary>
    /// <param name="path">Path in the archive.</param>
    /// <param name="length">Number of bytes read.</param>
    /// <param name="changed">Modification time in UTC ticks before the read; 0 if unknown.</param>
    /// <param name="now">Time of the read.</param>
    /// <param name="sha256">The hash of its bytes.</param>
    public void Add(string path, long length, long changed, DateTimeOffset now, string sha256)
    {
        if (changed > 0 && changed < now.UtcTicks - Resolution && path.AsSpan().IndexOfAny('\n', '\r') < 0)
        {
            stamps[path] = new Stamp(sha256, length, changed);
            isChanged = true;
        }
    }

    /// <summary>Removes a file whose bytes differ from the cached hash.</summary>
    public void Remove(string path) => isChanged |= stamps.TryRemove(path, out _);

    /// <summary>Saves the cache. Of two concurrent builds the later wins; lost entries are computed again.</summary>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    public void Save()
    {
        if (folder is null || !isChanged)
        {
            return;
        }

        isChanged = false;
        var text = new StringBuilder();
        foreach (var (path, stamp) in stamps.OrderBy(stamp => stamp.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{stamp.Sha256} {stamp.Length} {stamp.Changed} {path}\n");
        }

        try
        {
            AtomicFile.Write(StoreLayout.Stats(folder), Encoding.UTF8.GetBytes(text.ToString()), StoreLayout.Temporary(folder));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw StoreErrors.NotWritable(folder, failure);
        }
    }

    private readonly record struct Stamp(string Sha256, long Length, long Changed);
}
