using TechBeats.Figures.Addresses;
using TechBeats.Figures.Fetching;
using TechBeats.Figures.Importing;
using TechBeats.Figures.Recovery;
using TechBeats.Figures.Resolving;
using TechBeats.Figures.Storing;
using TechBeats.Figures.Workers;
using TechBeats.Model;
using TechBeats.Sources;
using TechBeats.Sources.Files;

namespace TechBeats.Figures;

/// <summary>
/// The entry point of this project: resolves the figures of an archive. A figure passes through <see cref="StepsHere"/>, then
/// <see cref="stepsOnWeb"/>.
/// </summary>
public sealed class FigureResolver : IDisposable
{
    /// <summary>Maximum number of fetched bytes in memory that wait for preparation.</summary>
    private const long MaximumHeldBytes = 64 * 1024 * 1024;

    private readonly List<IDisposable> owned = [];
    private readonly TimeProvider time;
    private readonly UnavailableStep unavailable = new();
    private readonly ArchiveFileStep archiveFile;
    private readonly EmbeddedStep embedded;
    private readonly StoreStep stored;
    private readonly KnownLossStep knownLoss;
    private readonly IReadOnlyList<IResolvingStep> stepsOnWeb;

    private FigureResolver(IFileTree tree, FigureLocator locator, FigureOptions options, FigureStore store, IReadOnlySet<string> imported)
    {
        time = options.Time;
        var policy = new ResolvingPolicy(options.IsOffline, options.IsRefreshing, options.IsThorough);
        var preparing = Own(new JobQueue(options.Jobs, "preparing figures"));
        var writing = Own(new JobQueue(1, "storing figures"));
        var decoders = Own(new DecoderPool(options.Worker, Math.Min(options.Jobs, Environment.ProcessorCount), options.Working));
        var pictures = new PreparedPictures(store, decoders, options.Limits);
        var files = new ArchivePictures(tree, store.Stats, pictures, time);
        archiveFile = new ArchiveFileStep(files, preparing);
        embedded = new EmbeddedStep(pictures, preparing);
        stored = new StoreStep(store, pictures, imported, policy, preparing);
        knownLoss = new KnownLossStep(store.Index, policy);

        // Created on demand, since a build with all figures on this machine does not need the HTTP client.
        var fetcher = new Lazy<Fetcher>(() => Own(new Fetcher(options.Fetching, options.AllowedHosts, time)));
        var writer = new OriginalWriter(store, writing, time);
        var fresh = new FreshPictures(pictures, new HeldBytes(MaximumHeldBytes), preparing);
        List<IResolvingStep> onWeb =
        [
            new LiveStep(store.Index, fetcher, writer, fresh),
            new StoredCopyStep(),
            new SameNameStep(locator, files, preparing),
        ];
        if (options is { Recovery: { } recovery, IsOffline: false })
        {
            var archive = new Lazy<WebArchive>(() => CreateWebArchive(options, recovery));
            onWeb.Add(new WebArchiveStep(store.Index, policy, new AddressDisclosure(fetcher, recovery.CdxServer), archive, writer, fresh));
        }

        stepsOnWeb = onWeb;
    }

    /// <summary>
    /// Resolves all figures concurrently, each source once. This machine is searched first, then the web. The result is in issue order.
    /// </summary>
    /// <param name="issues">The issues with their figures.</param>
    /// <param name="tree">The archive.</param>
    /// <param name="siteAddress">Address of the newsletter's site, or null if unknown.</param>
    /// <param name="options">The options.</param>
    /// <param name="progress">Receives the progress, or null.</param>
    /// <param name="cancellation">Cancels the resolution. Fetched figures stay in the store.</param>
    /// <exception cref="UnusableRequestException">The store can't be written, or no decoder process can be started.</exception>
    public static async Task<GatheredFigures> ResolveAsync(
        IReadOnlyList<IssueFigures> issues,
        IFileTree tree,
        string? siteAddress,
        FigureOptions options,
        IProgress<ReadingProgress>? progress,
        CancellationToken cancellation
    )
    {
        var locator = new FigureLocator(tree, siteAddress);
        var catalog = new FigureCatalog(issues, locator, options.AreUnwanted);
        var store = new FigureStore(options.Store, options.FallbackStore, options.Seal);
        var imports = options.Import is { } rescued
            ? new FigureImport(rescued, store, options.Time).Import(
                [.. catalog.Wanted.Select(figure => figure.Source).OfType<WebSource>()], cancellation)
            : [];
        var imported = imports
            .Where(line => line.Outcome == ImportOutcome.Taken)
            .Select(line => WebAddress.KeyOf(line.Address!))
            .ToHashSet(StringComparer.Ordinal);
        using var resolver = new FigureResolver(tree, locator, options, store, imported);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var tally = new FigureTally(catalog.Wanted.Count, progress);
        try
        {
            var here = await Task.WhenAll(catalog.Wanted.Select(figure => resolver.ResolveHereAsync(figure, tally, stop)));
            var outcomes = await Task.WhenAll(
                catalog.Wanted.Zip(here).Select(pair => resolver.ResolveOnWebAsync(pair.First, pair.Second, tally, stop))
            );
            return catalog.Distribute(outcomes) with { StoreProblems = store.Index.Problems, Imports = imports };
        }
        finally
        {
            // Results are saved even after cancellation.
            store.Save();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (owned)
        {
            owned.ForEach(each => each.Dispose());
        }
    }

    /// <summary>The first steps of a figure, which use this machine alone.</summary>
    private IReadOnlyList<IResolvingStep> StepsHere(FigureSource source) => source switch
    {
        DroppedSource or NoSource => [unavailable],
        LocalSource => [archiveFile],
        EmbeddedSource => [embedded],
        WebSource => [stored, knownLoss],
        _ => throw new InvalidOperationException($"No step for {source}"),
    };

    private async Task<StepResult> ResolveHereAsync(WantedFigure figure, FigureTally tally, CancellationTokenSource stop)
    {
        var result = await WalkAsync(StepsHere(figure.Source), figure, new Trace(time.GetUtcNow()), stop);
        if (result is not Next)
        {
            tally.Add(Conclude(result));
        }

        return result;
    }

    private async Task<FigureOutcome> ResolveOnWebAsync(
        WantedFigure figure, StepResult here, FigureTally tally, CancellationTokenSource stop)
    {
        if (here is not Next unresolved)
        {
            return Conclude(here);
        }

        var outcome = Conclude(await WalkAsync(stepsOnWeb, figure, unresolved.Trace, stop));
        tally.Add(outcome);
        return outcome;
    }

    /// <summary>Tries the steps in order until one resolves the figure or gives up. An exception cancels the other figures.</summary>
    private static async Task<StepResult> WalkAsync(
        IReadOnlyList<IResolvingStep> steps, WantedFigure figure, Trace trace, CancellationTokenSource stop)
    {
        try
        {
            foreach (var step in steps)
            {
                var result = await step.TryAsync(figure, trace, stop.Token);
                if (result is not Next)
                {
                    return result;
                }

                trace = result.Trace;
            }

            return new Next(trace);
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
    }

    private static FigureOutcome Conclude(StepResult result) => (result switch
    {
        Resolved resolved => resolved.Outcome,
        Lost lost => FigureOutcome.FromLoss(lost.Loss),
        _ => FigureOutcome.FromLoss(result.Trace.Loss ?? new FigureLost(LossReason.NotFound)),
    }) with { Steps = result.Trace.Steps };

    /// <summary>
    /// The web archive is slow and has its own rate limit and retries. An archive that the user names is an allowed host.
    /// </summary>
    private WebArchive CreateWebArchive(FigureOptions options, RecoveryOptions recovery)
    {
        var limiter = new RateLimiter(recovery.RequestsPerMinute, recovery.Pace);
        var limits = options.Fetching with
        {
            MaximumRetries = 0,
            MaximumFailuresPerHost = null,
            FirstByteTimeout = options.Fetching.FirstByteTimeout * 4,
            TotalTimeout = options.Fetching.TotalTimeout * 2,
        };
        var fetcher = Own(
            new Fetcher(limits, [.. options.AllowedHosts, recovery.CdxServer.Authority], options.Time) { BeforeEach = limiter.WaitAsync }
        );
        return Own(new WebArchive(fetcher, recovery, limiter));
    }

    private T Own<T>(T service)
        where T : IDisposable
    {
        lock (owned)
        {
            owned.Add(service);
        }

        return service;
    }
}
