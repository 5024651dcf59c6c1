using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using TechBeats.Model;
using TechBeats.Sources.Files;

namespace TechBeats.Figures.Storing;

/// <summary>
/// The index from address to hash or loss: <c>figures.lock.yml</c>, which users can read, edit and commit. Each entry is appended to the
/// <see cref="Journal"/> immediately. A save merges the journal into the lock file under a file lock, and deletes the merged journal.
/// Thread-safe, also for concurrent builds and after a kill.
/// </summary>
public sealed class FigureIndex
{
    public const string FileName = StoreLayout.LockFile;

    /// <summary>The extension of a backup of a lock file with invalid lines, which preserves a user's edits.</summary>
    private const string DamagedExtension = ".damaged";

    /// <summary>Maximum wait for another build's save, which takes milliseconds.</summary>
    private static readonly TimeSpan MaximumWait = TimeSpan.FromSeconds(10);

    /// <summary>Age at which a temporary file counts as a leftover of a killed process.</summary>
    private static readonly TimeSpan LeftoverAge = TimeSpan.FromHours(1);

    private readonly string? folder;
    private readonly Journal? journal;
    private readonly Lock saving = new();
    private readonly ConcurrentDictionary<string, IndexEntry> entries = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, NegativeEntry> negatives = new(StringComparer.Ordinal);
    private readonly List<Problem> problems = [];
    private volatile bool hasUnsaved;

    private FigureIndex(string? folder)
    {
        this.folder = folder;
        journal = folder is null ? null : new Journal(StoreLayout.Journal(folder));
    }

    /// <summary>The problems of invalid lines.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>All stored originals.</summary>
    public IEnumerable<IndexEntry> Entries => entries.Values;

    /// <summary>Reads the index of a store. Invalid entries are skipped and reported; their figures are fetched again.</summary>
    /// <param name="folder">The store's folder, or null for a store in memory.</param>
    /// <param name="fallback">The fallback store's lock file, for addresses that this store lacks, or null for none.</param>
    public static FigureIndex Read(string? folder, byte[]? fallback = null)
    {
        var index = new FigureIndex(folder);
        index.Load(LockFile.Read(Encoding.UTF8.GetString(fallback ?? [])));
        if (folder is null)
        {
            return index;
        }

        // A journal belongs to a killed or a running build. It is read first, since a concurrent save moves its entries to the lock file.
        var unsaved = index.journal!.ReadAll().Select(LockFile.Read).ToArray();
        index.LoadFile(Path.Combine(folder, FileName));
        foreach (var entries in unsaved)
        {
            index.hasUnsaved |= entries.Entries.Count + entries.NegativeEntries.Count > 0;
            Merge(entries, index.entries, index.negatives);
        }

        index.problems.AddRange(index.journal.TooLarge().Select(name => new Problem(
            ProblemSlugs.FigureIndexDamaged,
            Severity.Warning,
            new Place($"{Path.GetFileName(StoreLayout.Journal(folder))}/{name}"),
            "A file of the figure store's journal is too large and is ignored",
            "Remove the file. Its figures are fetched again"
        )));
        return index;
    }

    /// <summary>Finds the stored original of an address, or returns null if there is none.</summary>
    /// <param name="address">The address without signature and size, see <see cref="Addresses.WebAddress.KeyOf"/>.</param>
    public IndexEntry? Find(string address) => entries.GetValueOrDefault(address);

    /// <summary>Finds the negative entry of an address, or returns null if there is none.</summary>
    /// <param name="address">The address without signature and size.</param>
    public NegativeEntry? FindNegative(string address) => negatives.GetValueOrDefault(address);

    /// <summary>Adds a stored original, and writes it to the journal.</summary>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    public void Add(IndexEntry entry)
    {
        entries[entry.Address] = entry;
        negatives.TryRemove(entry.Address, out _);
        Append(LockFile.Write([entry], []));
    }

    /// <summary>Adds a negative entry, and writes it to the journal.</summary>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    public void Add(NegativeEntry entry)
    {
        negatives[entry.Address] = entry;
        Append(LockFile.Write([], [entry]));
    }

    /// <summary>Merges the journal into the lock file.</summary>
    /// <exception cref="UnusableRequestException">The file can't be written.</exception>
    public void Save()
    {
        if (folder is null || !hasUnsaved)
        {
            return;
        }

        lock (saving)
        {
            hasUnsaved = false;
            StoreErrors.Translate(folder, () =>
            {
                var path = Path.Combine(folder, FileName);
                using var guard = PatientFile.Retry(
                    MaximumWait,
                    () => new FileStream(path + ".guard", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1));
                var names = journal!.Claim();

                // An unreadable file must not be overwritten.
                if (RegularFile.LengthOf(path) > StoreLayout.MaximumTextBytes)
                {
                    File.Move(path, path + DamagedExtension, overwrite: true);
                }

                var written = File.Exists(path) ? AtomicFile.ReadWhole(path, StoreLayout.MaximumTextBytes) : [];
                var saved = LockFile.Read(Encoding.UTF8.GetString(written));
                if (saved.Damage.Count > 0)
                {
                    AtomicFile.Write(path + DamagedExtension, written, StoreLayout.Temporary(folder));
                }

                var (stored, lost) = (
                    new Dictionary<string,
                    IndexEntry>(StringComparer.Ordinal),
                    new Dictionary<string,
                    NegativeEntry>(StringComparer.Ordinal));
                foreach (var file in names.Select(name => LockFile.Read(Journal.ReadWhole(name))).Prepend(saved))
                {
                    Merge(file, stored, lost);
                }

                AtomicFile.Write(path, Encoding.UTF8.GetBytes(LockFile.Write(stored.Values, lost.Values)), StoreLayout.Temporary(folder));
                AtomicFile.FlushToDisk(path);
                Array.ForEach(names, File.Delete);
                Sweep(StoreLayout.Temporary(folder));
            });
        }
    }

    private void Load(LockFile file)
    {
        problems.AddRange(
            file.Damage.Select(damage => new Problem(
                ProblemSlugs.FigureIndexDamaged,
                Severity.Warning,
                new Place(FileName, damage.Line),
                $"The figure store's index contains {damage.Message}",
                $"The figures of this entry are fetched again. The next save keeps the damaged file as {FileName}{DamagedExtension}"
            ))
        );
        if (file.FurtherDamage > 0)
        {
            problems.Add(new Problem(
                ProblemSlugs.FigureIndexDamaged,
                Severity.Warning,
                new Place(FileName),
                $"The figure store's index contains {file.FurtherDamage.ToString(CultureInfo.InvariantCulture)} more invalid lines",
                "Restore the file, or remove it"
            ));
        }

        Merge(file, entries, negatives);
    }

    private void LoadFile(string path)
    {
        if (AtomicFile.Read(path, StoreLayout.MaximumTextBytes) is { Length: > 0 } bytes)
        {
            Load(LockFile.Read(Encoding.UTF8.GetString(bytes)));
        }
        else if (File.Exists(path))
        {
            problems.Add(new Problem(
                ProblemSlugs.FigureIndexDamaged,
                Severity.Warning,
                new Place(FileName),
                "The figure store's index can't be read, or is empty, too large or not a regular file",
                "Its figures are fetched again. Restore the file, or remove it"
            ));
        }
    }

    /// <summary>
    /// Merges entries. The later entry wins, and a stored original replaces an earlier negative entry. A time in the future is not trusted
    /// and counts as the earliest.
    /// </summary>
    private static void Merge(LockFile file, IDictionary<string, IndexEntry> stored, IDictionary<string, NegativeEntry> lost)
    {
        var tomorrow = TimeProvider.System.GetUtcNow().AddDays(1);
        DateTimeOffset Trusted(DateTimeOffset time) => time > tomorrow ? default : time;

        foreach (
            var entry in file.Entries.Where(entry =>
                !stored.TryGetValue(entry.Address, out var known) || Trusted(known.Fetched) <= Trusted(entry.Fetched)
            )
        )
        {
            stored[entry.Address] = entry;
            if (lost.TryGetValue(entry.Address, out var missed) && missed.Asked <= Trusted(entry.Fetched))
            {
                lost.Remove(entry.Address);
            }
        }

        foreach (var entry in file.NegativeEntries.Where(entry => entry.Asked <= tomorrow))
        {
            if (!stored.TryGetValue(entry.Address, out var original) || Trusted(original.Fetched) < entry.Asked)
            {
                lost[entry.Address] = lost.TryGetValue(entry.Address, out var known) ? entry.Merge(known) : entry;
            }
        }
    }

    /// <summary>Deletes temporary files of killed processes.</summary>
    private static void Sweep(string temporaries)
    {
        var old = TimeProvider.System.GetUtcNow().UtcDateTime - LeftoverAge;
        foreach (var file in new DirectoryInfo(temporaries).GetFiles("*.tmp").Where(file => file.LastWriteTimeUtc < old))
        {
            AtomicFile.TryDelete(file);
        }
    }

    private void Append(string text)
    {
        if (journal is not null)
        {
            StoreErrors.Translate(folder!, () => journal.Add(text));
            hasUnsaved = true;
        }
    }
}
