using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace TechBeats.Figures.Storing;

/// <summary>
/// Hashes of the archive's own pictures, so that a warm build reads none of them only to learn that it has not changed.
/// As in git's index, a file of the same length and the same time of change is the same file; and as there, a time so fresh
/// that another change could bear it too is not trusted: such a file is read again. This machine's own, and nothing to commit.
/// </summary>
/// <remarks>A line for each: hash, length, ticks of the time of change, path.</remarks>
public sealed class LocalStamps
{
    /// <summary>Some file systems count time in steps of two seconds.</summary>
    private static readonly long Step = TimeSpan.FromSeconds(2).Ticks;

    private readonly string? folder;
    private readonly ConcurrentDictionary<string, Stamp> stamps = new(StringComparer.Ordinal);
    private volatile bool isChanged;

    private LocalStamps(string? folder) => this.folder = folder;

    /// <param name="folder">The store's folder; null for a store in memory.</param>
    public static LocalStamps Read(string? folder)
    {
        var read = new LocalStamps(folder);
        foreach (var line in folder is not null && AtomicFile.Read(FileIn(folder)) is { } bytes ? Encoding.UTF8.GetString(bytes).Split('\n') : [])
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

    /// <summary>The hash of a file that has not changed since it was last read; null when it must be read.</summary>
    /// <param name="path">Its path in the archive.</param>
    /// <param name="length">Its bytes now.</param>
    /// <param name="changed">Ticks of its time of change (UTC) now; 0 when that isn't known.</param>
    public string? Find(string path, long length, long changed) =>
        changed > 0 && stamps.TryGetValue(path, out var stamp) && stamp.Length == length && stamp.Changed == changed ? stamp.Sha256 : null;

    /// <summary>Remembers a file that was just read, unless it changed so lately that it may change again without a sign.</summary>
    /// <param name="path">Its path in the archive.</param>
    /// <param name="length">Bytes that were read.</param>
    /// <param name="changed">Ticks of its time of change before it was read; 0 when that isn't known.</param>
    /// <param name="now">When it was read.</param>
    /// <param name="sha256">The hash of its bytes.</param>
    public void Add(string path, long length, long changed, DateTimeOffset now, string sha256)
    {
        if (changed > 0 && changed < now.UtcTicks - Step && path.AsSpan().IndexOfAny('\n', '\r') < 0)
        {
            stamps[path] = new Stamp(sha256, length, changed);
            isChanged = true;
        }
    }

    /// <summary>Forgets a file that turned out to be another one.</summary>
    public void Remove(string path) => isChanged |= stamps.TryRemove(path, out _);

    /// <summary>Writes them down. Of two builds at once the later one's hold: what the other learnt is learnt again.</summary>
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
            AtomicFile.Write(FileIn(folder), Encoding.UTF8.GetBytes(text.ToString()), FigureIndex.Workshop(folder));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw FigureStore.Unwritable(folder, failure);
        }
    }

    private static string FileIn(string folder) => Path.Combine(folder, "prepared", "stamps.txt");

    private readonly record struct Stamp(string Sha256, long Length, long Changed);
}
