using System.Collections.Concurrent;
using System.Text;
using TechBeats.Model;

namespace TechBeats.Figures.Storing;

/// <summary>
/// From address to hash, or to why there is none: <c>figures.lock.yml</c>, which a person can read, edit and commit. Safe for many threads,
/// for two builds at once, and for a program that is killed: news are written down (<see cref="IndexNews"/>) as soon as they come;
/// saving adds them to what the lock file holds by then, under a lock, replaces the file whole, and only then lets them go.
/// </summary>
public sealed class FigureIndex
{
    public const string FileName = "figures.lock.yml";

    private const string NewsFolder = "news";

    /// <summary>A hand's slip or a conflict of versions is not lost with the lines that it spoilt.</summary>
    private const string DamagedEnding = ".damaged";

    /// <summary>How long to wait for another build to finish its saving, which takes milliseconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>What is half written for so long was left by a program that was killed.</summary>
    private static readonly TimeSpan Left = TimeSpan.FromHours(1);

    private readonly string? folder;
    private readonly IndexNews? news;
    private readonly Lock saving = new();
    private readonly ConcurrentDictionary<string, IndexEntry> entries = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Miss> misses = new(StringComparer.Ordinal);
    private readonly List<Problem> problems = [];
    private volatile bool hasNews;

    private FigureIndex(string? folder)
    {
        this.folder = folder;
        news = folder is null ? null : new IndexNews(Path.Combine(folder, NewsFolder));
    }

    /// <summary>What the file held that could not be understood.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>All that the store has.</summary>
    public IEnumerable<IndexEntry> Entries => entries.Values;

    /// <summary>Reads the index of a store. Entries that don't read as such are left out and told: their figures are fetched anew.</summary>
    /// <param name="folder">The store's folder; null for a store in memory.</param>
    /// <param name="elder">Another store's lock file, whose entries hold where the first has none; null for none.</param>
    public static FigureIndex Read(string? folder, byte[]? elder = null)
    {
        var index = new FigureIndex(folder);
        index.Take(LockFile.Read(Encoding.UTF8.GetString(elder ?? [])));
        if (folder is null)
        {
            return index;
        }

        // News that nobody saved are those of a build that was killed, or of one that is under way. They are read first:
        // what is saved meanwhile stands in the lock file.
        var told = index.news!.Texts().Select(LockFile.Read).ToArray();
        index.Take(Load(Path.Combine(folder, FileName)));
        foreach (var news in told)
        {
            index.hasNews |= news.Entries.Count + news.Misses.Count > 0;
            Merge(news, index.entries, index.misses);
        }

        return index;
    }

    /// <summary>What is known of an address; null when nothing is.</summary>
    /// <param name="address">The address without signature and size, see <see cref="Addresses.WebAddress.KeyOf"/>.</param>
    public IndexEntry? Find(string address) => entries.GetValueOrDefault(address);

    /// <summary>What is known of a figure that could not be had; null when nobody asked for it.</summary>
    /// <param name="address">The address without signature and size.</param>
    public Miss? FindMiss(string address) => misses.GetValueOrDefault(address);

    /// <summary>Remembers where an original came from, at once and for good.</summary>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    public void Add(IndexEntry entry)
    {
        entries[entry.Address] = entry;
        misses.TryRemove(entry.Address, out _);
        Tell(LockFile.Write([entry], []));
    }

    /// <summary>Remembers that nothing could be had, at once and until it is asked again.</summary>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    public void Add(Miss miss)
    {
        misses[miss.Address] = miss;
        Tell(LockFile.Write([], [miss]));
    }

    /// <summary>Puts the news into the lock file.</summary>
    /// <exception cref="UnusableRequestException">The file can't be written.</exception>
    public void Save()
    {
        if (folder is null || !hasNews)
        {
            return;
        }

        lock (saving)
        {
            hasNews = false;
            Guarded(() =>
            {
                var path = Path.Combine(folder, FileName);
                using var guard = PatientFile.Try(Patience, () => new FileStream(path + ".guard", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1));
                var names = news!.Take();

                // What can't be read now must not be written over.
                var written = File.Exists(path) ? AtomicFile.ReadWhole(path) : [];
                var saved = LockFile.Read(Encoding.UTF8.GetString(written));
                if (saved.Damage.Count > 0)
                {
                    AtomicFile.Write(path + DamagedEnding, written, Workshop(folder));
                }

                var (kept, lost) = (new Dictionary<string, IndexEntry>(StringComparer.Ordinal), new Dictionary<string, Miss>(StringComparer.Ordinal));
                foreach (var told in names.Select(name => LockFile.Read(IndexNews.ReadWhole(name))).Prepend(saved))
                {
                    Merge(told, kept, lost);
                }

                AtomicFile.Write(path, Encoding.UTF8.GetBytes(LockFile.Write(kept.Values, lost.Values)), Workshop(folder));
                AtomicFile.Settle(path);
                Array.ForEach(names, File.Delete);
                Sweep(Workshop(folder));
            });
        }
    }

    private void Take(LockFile file)
    {
        problems.AddRange(file.Damage.Select(damage => new Problem(
            ProblemSlugs.FigureIndexDamaged, Severity.Warning, new Place(FileName, damage.Line), $"The figure store's index holds {damage.Message}", $"What it told of is fetched again; once the index is written anew, the one with the mistake stays beside it as {FileName}{DamagedEnding}")));
        Merge(file, entries, misses);
    }

    /// <summary>Where files of a store are made.</summary>
    internal static string Workshop(string folder) => Path.Combine(folder, "tmp");

    private static LockFile Load(string path) => AtomicFile.Read(path) is { } bytes ? LockFile.Read(Encoding.UTF8.GetString(bytes)) : LockFile.Empty;

    /// <summary>
    /// The later of two tellings holds; what was had later than it was missed is missed no more. A time that is yet to come was told by a clock
    /// that was wrong, or by a stranger: it is later than nothing.
    /// </summary>
    private static void Merge(LockFile news, IDictionary<string, IndexEntry> kept, IDictionary<string, Miss> lost)
    {
        var tomorrow = TimeProvider.System.GetUtcNow().AddDays(1);
        DateTimeOffset When(DateTimeOffset told) => told > tomorrow ? default : told;

        foreach (var entry in news.Entries.Where(entry => !kept.TryGetValue(entry.Address, out var known) || When(known.Fetched) <= When(entry.Fetched)))
        {
            kept[entry.Address] = entry;
            if (lost.TryGetValue(entry.Address, out var missed) && missed.Asked <= When(entry.Fetched))
            {
                lost.Remove(entry.Address);
            }
        }

        foreach (var miss in news.Misses.Where(miss => miss.Asked <= tomorrow))
        {
            if (!kept.TryGetValue(miss.Address, out var had) || When(had.Fetched) < miss.Asked)
            {
                lost[miss.Address] = lost.TryGetValue(miss.Address, out var known) ? miss.With(known) : miss;
            }
        }
    }

    /// <summary>What killed programs left behind half written.</summary>
    private static void Sweep(string workshop)
    {
        var old = TimeProvider.System.GetUtcNow().UtcDateTime - Left;
        foreach (var file in new DirectoryInfo(workshop).GetFiles("*.tmp").Where(file => file.LastWriteTimeUtc < old))
        {
            AtomicFile.Clear(file);
        }
    }

    private void Tell(string text)
    {
        if (news is not null)
        {
            Guarded(() => news.Add(text));
            hasNews = true;
        }
    }

    private void Guarded(Action write)
    {
        try
        {
            write();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw FigureStore.Unwritable(folder!, failure);
        }
    }
}
