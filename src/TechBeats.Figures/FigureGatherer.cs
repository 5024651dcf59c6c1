using TechBeats.Figures.Addresses;
using TechBeats.Figures.Importing;
using TechBeats.Figures.Storing;
using TechBeats.Model;
using TechBeats.Sources;
using TechBeats.Sources.Files;

namespace TechBeats.Figures;

/// <summary>The door of figures: the figures that issues name in, what became of each out.</summary>
public static class FigureGatherer
{
    /// <summary>Looks for every figure, the same one once, many at a time; the result is in the order of the issues whatever came first.</summary>
    /// <param name="issues">The issues with the figures that they name.</param>
    /// <param name="tree">The archive.</param>
    /// <param name="siteAddress">Address of the newsletter's site; null when unknown.</param>
    /// <param name="options">How figures are had.</param>
    /// <param name="jobs">Pictures prepared at the same time, at least 1; it never changes the result.</param>
    /// <param name="progress">Told of every figure that is done.</param>
    /// <param name="cancellation">Ends the search; what was fetched until then stays in the store.</param>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    public static async Task<GatheredFigures> GatherAsync(
        IReadOnlyList<IssueFigures> issues,
        IFileTree tree,
        string? siteAddress,
        FigureOptions options,
        int jobs,
        IProgress<ReadingProgress>? progress,
        CancellationToken cancellation)
    {
        var locator = new FigureLocator(tree, siteAddress);
        var named = issues
            .Select(issue => issue.Figures
                .DistinctBy(figure => figure.Address)
                .Select(figure => new NamedFigure(figure, issue.Path, options.AreUnwanted ? Unwanted : UnwantedFigure.ReasonFor(figure) is { } reason ? new DroppedSource(reason) : locator.Locate(figure.Address, issue.Path)))
                .ToArray())
            .ToArray();
        var sources = named
            .SelectMany((figures, index) => figures.Select(figure => new DatedSource(figure.Source, issues[index].Day)))
            .GroupBy(dated => dated.Source.Key, StringComparer.Ordinal)
            .Select(Joined)
            .ToArray();
        var store = new FigureStore(options.Store, options.ElderStore, options.Seal);
        var imports = options.Import is { } rescued
            ? new FigureImport(rescued, store, options.Time).Take([.. sources.Select(dated => dated.Source).OfType<WebSource>()], cancellation)
            : [];
        using var ladder = new FigureLadder(tree, locator, options, store, jobs)
        {
            Imported = imports.Where(line => line.Outcome == ImportOutcome.Taken).Select(line => WebAddress.KeyOf(line.Address!)).ToHashSet(StringComparer.Ordinal),
        };
        var outcomes = await ClimbAsync(sources, ladder, new FigureTally(sources.Length, progress), jobs, cancellation);

        return new GatheredFigures(
            [.. named.Select(figures => figures.ToDictionary(figure => figure.Figure.Address, figure => outcomes[figure.Source.Key].Result, StringComparer.Ordinal))],
            [.. named.SelectMany(figures => figures.Select(figure => FigureWords.Record(figure.Figure, figure.Issue, outcomes[figure.Source.Key])))],
            [.. named.Select(figures => figures
                .Select(figure => FigureWords.ProblemOf(figure.Figure, figure.Issue, outcomes[figure.Source.Key]))
                .OfType<Problem>()
                .ToArray())])
        {
            StoreProblems = store.Index.Problems,
            Imports = imports,
        };
    }

    /// <summary>Everything on this machine first, then the web for what is left.</summary>
    private static async Task<Dictionary<string, FigureOutcome>> ClimbAsync(
        DatedSource[] sources, FigureLadder ladder, FigureTally tally, int jobs, CancellationToken cancellation)
    {
        var outcomes = new FigureOutcome?[sources.Length];
        var climbs = new WebClimb?[sources.Length];
        try
        {
            ClimbHere(sources, climbs, outcomes, ladder, tally, jobs, cancellation);

            // One that can't go on, as when the disk is full, ends all.
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            await Task.WhenAll(Enumerable.Range(0, sources.Length).Where(index => outcomes[index] is null).Select(async index =>
            {
                try
                {
                    tally.Add(outcomes[index] = await climbs[index]!.OutAsync(ended.Token));
                }
                catch (UnusableRequestException)
                {
                    await ended.CancelAsync();
                    throw;
                }
            }));
        }
        finally
        {
            // Cancelled or not, what was learnt is remembered.
            ladder.Store.Save();
        }

        var byKey = new Dictionary<string, FigureOutcome>(StringComparer.Ordinal);
        for (var index = 0; index < sources.Length; index++)
        {
            byKey[sources[index].Source.Key] = outcomes[index]!;
        }

        return byKey;
    }

    private static void ClimbHere(
        DatedSource[] sources, WebClimb?[] climbs, FigureOutcome?[] outcomes, FigureLadder ladder, FigureTally tally, int jobs, CancellationToken cancellation)
    {
        try
        {
            Parallel.For(0, sources.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation }, index =>
            {
                var (source, day) = sources[index];
                climbs[index] = source is WebSource web ? new WebClimb(web, day, ladder) : null;
                outcomes[index] = climbs[index] is { } climb ? climb.Here(cancellation) : ladder.Climb(source, cancellation);
                tally.Add(outcomes[index]);
            });
        }
        catch (AggregateException failures) when (failures.InnerExceptions.OfType<UnusableRequestException>().FirstOrDefault() is { } unusable)
        {
            throw new UnusableRequestException(unusable.Message, unusable.Hint, failures);
        }
    }

    /// <summary>One source of several with the same key, and the first day on which it was named.</summary>
    private static DatedSource Joined(IGrouping<string, DatedSource> same) => same.First().Source is WebSource first
        ? new DatedSource(
            first with { Addresses = [.. same.SelectMany(dated => ((WebSource)dated.Source).Addresses).Distinct(StringComparer.Ordinal).OrderByDescending(WebAddress.SizeOf)] },
            same.Min(dated => dated.Day))
        : same.First();

    private static readonly NoSource Unwanted = new(new FigureLost(LossReason.NotWanted));

    /// <summary>A figure, the issue that names it, and where its address leads.</summary>
    private sealed record NamedFigure(Figure Figure, string Issue, FigureSource Source);

    /// <summary>A source, and the day of the issue that names it; null when unknown.</summary>
    private sealed record DatedSource(FigureSource Source, DateOnly? Day);
}

/// <summary>The figures that one issue names.</summary>
/// <param name="Path">The issue's path in the archive.</param>
/// <param name="Figures">Its figures, each address once.</param>
/// <param name="Day">The issue's day; null when unknown.</param>
public sealed record IssueFigures(string Path, IReadOnlyList<Figure> Figures, DateOnly? Day = null);

/// <summary>What became of the figures of issues; the lists of <paramref name="Results"/> and <paramref name="Problems"/> run along the issues.</summary>
/// <param name="Results">By address, for each issue.</param>
/// <param name="Records">For the report: issue by issue, figure by figure.</param>
/// <param name="Problems">What could not be had, for each issue.</param>
public sealed record GatheredFigures(
    IReadOnlyList<IReadOnlyDictionary<string, FigureResult>> Results,
    IReadOnlyList<FigureRecord> Records,
    IReadOnlyList<IReadOnlyList<Problem>> Problems)
{
    /// <summary>What the store's index held that could not be understood.</summary>
    public IReadOnlyList<Problem> StoreProblems { get; init; } = [];

    /// <summary>What became of rescued files.</summary>
    public IReadOnlyList<ImportLine> Imports { get; init; } = [];

    /// <summary>No figure was looked for.</summary>
    /// <param name="issues">How many issues there are.</param>
    public static GatheredFigures LeftAlone(int issues) => new(
        [.. Enumerable.Repeat(new Dictionary<string, FigureResult>(), issues)],
        [],
        [.. Enumerable.Repeat<IReadOnlyList<Problem>>([], issues)]);
}
