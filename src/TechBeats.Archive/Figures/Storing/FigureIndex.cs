using System.Collections.Concurrent;
using System.Text;
using TechBeats.Model;

namespace TechBeats.Archive.Figures.Storing;

/// <summary>
/// From address to hash: <c>figures.lock.yml</c>, which a person can read, edit and commit. Safe for many threads, and for two builds at once:
/// saving adds what is new to what the file holds by then, under a lock, and replaces the file whole.
/// </summary>
public sealed class FigureIndex
{
    public const string FileName = "figures.lock.yml";

    /// <summary>How long to wait for another build to finish its saving, which takes milliseconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly string? path;
    private readonly Lock saving = new();
    private readonly ConcurrentDictionary<string, IndexEntry> entries;
    private readonly ConcurrentDictionary<string, IndexEntry> added = new(StringComparer.Ordinal);

    private FigureIndex(string? path, IEnumerable<IndexEntry> entries)
    {
        this.path = path;
        this.entries = new ConcurrentDictionary<string, IndexEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            this.entries[entry.Address] = entry;
        }
    }

    /// <summary>Reads the index of a store. Entries that don't read as such are left out: their figures are fetched anew.</summary>
    /// <param name="path">Its file; null for a store in memory.</param>
    public static FigureIndex Read(string? path) => new(path, path is null ? [] : Load(path));

    /// <summary>What is known of an address; null when nothing is.</summary>
    /// <param name="address">The address without signature and size, see <see cref="Addresses.WebAddress.KeyOf"/>.</param>
    public IndexEntry? Find(string address) => entries.GetValueOrDefault(address);

    /// <summary>Remembers an address, until <see cref="Save"/> in memory alone.</summary>
    public void Add(IndexEntry entry)
    {
        entries[entry.Address] = entry;
        added[entry.Address] = entry;
    }

    /// <summary>Writes what was added since the last time.</summary>
    /// <exception cref="UnusableRequestException">The file can't be written.</exception>
    public void Save()
    {
        if (path is null || added.IsEmpty)
        {
            return;
        }

        lock (saving)
        {
            var news = added.ToArray();
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using var guard = WaitFor(path + ".guard");
                var merged = Load(path).Concat(news.Select(pair => pair.Value)).GroupBy(entry => entry.Address, StringComparer.Ordinal).Select(same => same.Last());
                AtomicFile.Write(path, Encoding.UTF8.GetBytes(IndexEntry.Write(merged)));
            }
            catch (IOException failure)
            {
                throw Unwritable(failure);
            }
            catch (UnauthorizedAccessException failure)
            {
                throw Unwritable(failure);
            }

            foreach (var pair in news)
            {
                added.TryRemove(pair);
            }
        }
    }

    private static IReadOnlyList<IndexEntry> Load(string path) =>
        AtomicFile.Read(path) is { } bytes ? IndexEntry.Read(Encoding.UTF8.GetString(bytes)) : [];

    /// <summary>Holds a file that only one build can hold at a time.</summary>
    private static FileStream WaitFor(string path)
    {
        var end = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            }
            catch (IOException) when (Environment.TickCount64 < end)
            {
                Thread.Sleep(10);
            }
        }
    }

    private UnusableRequestException Unwritable(Exception failure) =>
        new($"The figure store can't be written: {path}", "Name another folder with --store", failure);
}
