using TechBeats.Figures.Addresses;
using TechBeats.Figures.Fetching;
using TechBeats.Figures.Recovery;
using TechBeats.Figures.Storing;
using TechBeats.Figures.Workers;
using TechBeats.Model;
using TechBeats.Pictures;
using TechBeats.Pictures.Colors;
using TechBeats.Pictures.Headers;
using TechBeats.Sources.Files;

namespace TechBeats.Figures;

/// <summary>
/// The steps on which a figure is looked for, each tried when the one before had nothing: the archive's own files, the address itself,
/// and for pictures of the web (<see cref="WebClimb"/>) the store, the live addresses, the web archive. Safe to use from many threads.
/// </summary>
internal sealed class FigureLadder : IDisposable
{
    /// <summary>More than any picture of a newsletter; what is larger is refused before it is read.</summary>
    private const long MostLocalBytes = 250 * 1024 * 1024;

    private readonly IFileTree tree;
    private readonly Dictionary<string, TreeFile> files;
    private readonly FigureOptions options;
    private readonly FigureStore store;
    private readonly Lazy<Fetcher> fetcher;
    private readonly Lazy<Fetcher> archiveFetcher;
    private readonly Lazy<WebArchive> webArchive;
    private readonly WorkQueue preparing;
    private readonly WorkQueue keeping = new(1, "keeping figures");
    private readonly PictureWorkshop workshop;

    /// <param name="tree">The archive.</param>
    /// <param name="locator">Knows the archive's files.</param>
    /// <param name="options">How figures are had.</param>
    /// <param name="store">Where they stay.</param>
    /// <param name="jobs">Pictures read and prepared at the same time.</param>
    public FigureLadder(IFileTree tree, FigureLocator locator, FigureOptions options, FigureStore store, int jobs)
    {
        this.tree = tree;
        files = tree.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        Locator = locator;
        this.options = options;
        this.store = store;

        // Made when first needed: a build whose figures are all here does not even load what talks to the web.
        fetcher = new Lazy<Fetcher>(() => new Fetcher(options.Fetching, options.AllowedHosts, options.Time));

        var pace = new Lazy<RequestPace>(() => new RequestPace(options.Recovery!.RequestsPerMinute, options.Recovery.Pace));

        // The web archive takes its time, and is asked again at its own pace. Whoever names another one has allowed its host.
        archiveFetcher = new Lazy<Fetcher>(() => new Fetcher(
            options.Fetching with { Retries = 0, FailuresPerHost = null, FirstByte = options.Fetching.FirstByte * 4, Whole = options.Fetching.Whole * 2 },
            [.. options.AllowedHosts, options.Recovery!.Register.Authority],
            options.Time) { BeforeEach = pace.Value.WaitAsync });
        webArchive = new Lazy<WebArchive>(() => new WebArchive(archiveFetcher.Value, options.Recovery!, pace.Value));
        preparing = new WorkQueue(jobs, "preparing figures");
        workshop = new PictureWorkshop(options.Worker, Math.Min(jobs, Environment.ProcessorCount), options.Working);
    }

    public FigureOptions Options => options;

    public FigureStore Store => store;

    public FigureLocator Locator { get; }

    /// <summary>Names of the pictures that rescued files have just become.</summary>
    public IReadOnlySet<string> Imported { get; init; } = new HashSet<string>();

    public Fetcher Fetcher => fetcher.Value;

    public WebArchive WebArchive => webArchive.Value;

    /// <summary>Whether the web archive may be told of an address: one on the user's own networks is told to an archive there alone.</summary>
    public async Task<bool> MayBeToldAsync(string address, CancellationToken cancellation) =>
        !await Fetcher.IsPrivateAsync(address, cancellation) || await Fetcher.IsPrivateAsync(options.Recovery!.Register.AbsoluteUri, cancellation);

    /// <inheritdoc/>
    public void Dispose()
    {
        preparing.Dispose();
        keeping.Dispose();
        workshop.Dispose();
        foreach (var owned in new[] { fetcher, archiveFetcher }.Where(owned => owned.IsValueCreated))
        {
            owned.Value.Dispose();
        }

        if (webArchive.IsValueCreated)
        {
            webArchive.Value.Dispose();
        }
    }

    /// <summary>What a source that is no picture of the web leads to.</summary>
    public FigureOutcome Climb(FigureSource source, CancellationToken cancellation) => source switch
    {
        LocalSource local => Told("archive", local.Path, local.Where, FromArchive(local, cancellation)),
        EmbeddedSource embedded => Told("embedded", null, "in the address itself", FromAddress(embedded, cancellation)),
        DroppedSource dropped => new FigureOutcome(new FigureDropped(dropped.Reason), FigureState.Dropped),
        NoSource nowhere => Told("archive", null, FigureWords.Reason(nowhere.Loss), FigureOutcome.Lost(nowhere.Loss)),
        _ => throw new InvalidOperationException($"No step for {source}"),
    };

    /// <summary>Does what takes memory and a processor when its turn comes.</summary>
    public Task<FigureOutcome?> InTurnAsync(Func<FigureOutcome?> work, CancellationToken cancellation) => preparing.RunAsync(() =>
    {
        cancellation.ThrowIfCancellationRequested();
        return work();
    });

    private static FigureOutcome Told(string step, string? address, string words, FigureOutcome outcome) => outcome with
    {
        Steps = [new FigureStep(step, address, outcome.Result is FigureLost loss ? FigureWords.Reason(loss) : words)],
    };

    /// <summary>A file of the archive.</summary>
    public FigureOutcome FromArchive(LocalSource source, CancellationToken cancellation)
    {
        var listed = files.GetValueOrDefault(source.Path);
        if (store.Stamps.Find(StampOf(source), listed.Length, listed.Stamp) is { } known && store.Prepared.Find(known, options.Limits) is { } prepared)
        {
            return Outcome(known, prepared, FigureState.Local, () => ReadAgain(source, known));
        }

        byte[] bytes;
        try
        {
            bytes = tree.Read(source.Path, MostLocalBytes);
        }
        catch (IOException failure)
        {
            return FigureOutcome.Lost(new FigureLost(LossReason.NotFound, failure.Message));
        }
        catch (UnauthorizedAccessException)
        {
            return FigureOutcome.Lost(new FigureLost(LossReason.Refused, "the file may not be read"));
        }

        store.Stamps.Add(StampOf(source), bytes.Length, listed.Stamp, options.Time.GetUtcNow(), FigureStore.HashOf(bytes));
        return Prepare(bytes, FigureState.Local, () => tree.Read(source.Path, MostLocalBytes), cancellation);
    }

    /// <summary>The archive's name with the path: archives that share one store have files of the same path.</summary>
    private string StampOf(LocalSource source) => $"{tree.Name}/{source.Path}";

    /// <summary>A file that was known by its stamp; when it is another after all, the next build looks at it anew.</summary>
    private byte[] ReadAgain(LocalSource source, string sha256)
    {
        var bytes = tree.Read(source.Path, MostLocalBytes);
        if (FigureStore.HashOf(bytes) != sha256)
        {
            store.Stamps.Remove(StampOf(source));
            store.Stamps.Save();
        }

        return bytes;
    }

    private FigureOutcome FromAddress(EmbeddedSource source, CancellationToken cancellation) => DataAddress.Read(source.Address) is { } bytes
        ? Prepare(bytes, FigureState.Embedded, () => DataAddress.Read(source.Address)!, cancellation)
        : FigureOutcome.Lost(new FigureLost(LossReason.NotAPicture, "a data address that is not well formed"));

    /// <summary>An original that the store has; null when it was taken away or damaged, and must be had anew.</summary>
    private FigureOutcome? FromStore(string sha256, FigureState state, CancellationToken cancellation)
    {
        var entry = store.Prepared.Find(sha256, options.Limits);
        if (entry is null or { IsUntouched: true })
        {
            if (store.ReadOriginal(sha256) is not { } bytes)
            {
                return null;
            }

            entry ??= store.Prepared.Keep(sha256, options.Limits, workshop.Prepare(bytes, options.Limits, cancellation), bytes.Length);
        }

        return Outcome(sha256, entry, state, () => store.ReadOriginal(sha256) ?? throw FigureStore.Changed("A figure in the store"));
    }

    /// <summary>What the store has of an address; null when it was taken away or damaged, and must be had anew.</summary>
    public FigureOutcome? FromStore(IndexEntry entry, FigureState state, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var outcome = FromStore(entry.Sha256, state, cancellation);
        return outcome is { Result: FigureFound found } && entry.Snapshot is not null ? outcome with { Result = found with { SnapshotDate = entry.Snapshot } } : outcome;
    }

    /// <summary>Keeps what came over the network, at once and for good, unless it is no picture at all. Cancelling doesn't stop it.</summary>
    /// <param name="source">The picture.</param>
    /// <param name="address">The address that was asked.</param>
    /// <param name="came">What came.</param>
    /// <param name="snapshot">The day of the web archive's copy; null when it did not come from there.</param>
    /// <returns>Why it is no picture; null when it was kept.</returns>
    public Task<FigureLost?> KeepAsync(WebSource source, string address, FetchResult came, DateOnly? snapshot) =>
        keeping.RunAsync(() => Keep(source, address, came, snapshot));

    private FigureLost? Keep(WebSource source, string address, FetchResult came, DateOnly? snapshot)
    {
        var bytes = came.Bytes!;
        var (header, loss) = PictureHeaders.Read(bytes);
        if (loss is { Reason: LossReason.NotAPicture })
        {
            return loss;
        }

        var entry = new IndexEntry(
            source.Name,
            store.KeepOriginal(bytes),
            header?.Format.ToString().ToLowerInvariant() ?? loss?.Detail ?? "",
            bytes.Length,
            header is null ? "" : $"{header.Width}x{header.Height}",
            options.Time.GetUtcNow(),
            address)
        {
            Snapshot = snapshot ?? (new Uri(came.Address ?? address) is { Host: "web.archive.org" } archived ? Recovery.Snapshot.DayOf(archived) : null),
            ETag = came.ETag,
            Modified = came.Modified,
        };
        var known = store.Index.Find(source.Name);
        entry = entry with { Replaces = known is null || known.Sha256 == entry.Sha256 ? known?.Replaces : known.Sha256 };
        if (known is null || store.Index.FindMiss(source.Name) is not null || known != entry with { Fetched = known.Fetched })
        {
            store.Index.Add(entry);
        }

        return null;
    }

    /// <summary>Prepares bytes, or finds that they were prepared before.</summary>
    /// <param name="bytes">The original.</param>
    /// <param name="state">Where it came from.</param>
    /// <param name="reopen">Reads the original again.</param>
    /// <param name="cancellation">Ends the preparing.</param>
    private FigureOutcome Prepare(byte[] bytes, FigureState state, Func<byte[]> reopen, CancellationToken cancellation)
    {
        var sha256 = FigureStore.HashOf(bytes);
        var entry = store.Prepared.Find(sha256, options.Limits)
            ?? store.Prepared.Keep(sha256, options.Limits, workshop.Prepare(bytes, options.Limits, cancellation), bytes.Length);
        return Outcome(sha256, entry, state, reopen);
    }

    private FigureOutcome Outcome(string sha256, PreparedEntry entry, FigureState state, Func<byte[]> reopen) => entry.Preparation switch
    {
        Printable picture => new FigureOutcome(Found(sha256, entry, picture, reopen), state, sha256, entry.OriginalLength, entry.Length) { IsColourGuessed = picture.Colour == PictureColour.Guessed },
        Drawable drawing => new FigureOutcome(Found(sha256, drawing, reopen), state, sha256, entry.OriginalLength, entry.Length),
        Unprintable { Result: FigureLost loss } => new FigureOutcome(loss, FigureState.Lost, sha256, entry.OriginalLength),
        _ => new FigureOutcome(new FigureDropped(), FigureState.Dropped, sha256, entry.OriginalLength),
    };

    private FigureFound Found(string sha256, PreparedEntry entry, Printable picture, Func<byte[]> reopen)
    {
        Func<ReadOnlyMemory<byte>> open = entry.IsUntouched
            ? () => Same(reopen, sha256)
            : () => store.Prepared.Open(sha256, options.Limits, entry);
        return new FigureFound(picture.ToPicture(entry.Sha256, open)) { IsAnimated = picture.IsAnimated };
    }

    private static FigureFound Found(string sha256, Drawable drawing, Func<byte[]> reopen) => new(new DrawingPicture
    {
        Hash = sha256,
        Width = drawing.Width,
        Height = drawing.Height,
        Open = () => DrawingPreparer.Open(Same(reopen, sha256)),
        Omissions = drawing.Omissions,
    });

    /// <summary>Reads an original again.</summary>
    /// <exception cref="UnusableRequestException">It is gone, or another.</exception>
    private static byte[] Same(Func<byte[]> reopen, string sha256)
    {
        try
        {
            return reopen() is var bytes && FigureStore.HashOf(bytes) == sha256 ? bytes : throw FigureStore.Changed("A figure's file");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw FigureStore.Changed("A figure's file", failure);
        }
    }
}
