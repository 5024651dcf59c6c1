using TechBeats.Figures.Addresses;
using TechBeats.Figures.Storing;

namespace TechBeats.Figures.Resolving;

/// <summary>Looks up a web picture in the store. A picture without original, or one to refresh, continues to the web.</summary>
/// <param name="store">The store.</param>
/// <param name="pictures">Prepares the stored originals.</param>
/// <param name="imported">Names of the just imported pictures.</param>
/// <param name="policy">The policy.</param>
/// <param name="jobs">The queue of reads.</param>
internal sealed class StoreStep(
    FigureStore store, PreparedPictures pictures, IReadOnlySet<string> imported, ResolvingPolicy policy, JobQueue jobs) : IResolvingStep
{
    /// <inheritdoc/>
    public Task<StepResult> TryAsync(WantedFigure figure, Trace trace, CancellationToken cancellation) =>
        jobs.RunAsync(() => Read(figure.Web, trace, cancellation), cancellation);

    private StepResult Read(WebSource source, Trace trace, CancellationToken cancellation)
    {
        var isImported = imported.Contains(source.Name);
        var kind = isImported ? FigureStepKind.Import : FigureStepKind.Store;
        if (store.Index.Find(source.Name) is not { } entry)
        {
            return new Next(trace.Add(kind, null, FigureMessages.NotStored));
        }

        if (pictures.ReadStored(entry, isImported ? FigureState.Imported : FigureState.Store, cancellation) is not { } outcome)
        {
            return new Next(trace.Add(kind, null, FigureMessages.StoredFilesMissing));
        }

        if (!store.HasOriginal(entry, policy.IsThorough))
        {
            return new Next(
                trace.Add(kind, null, FigureMessages.CopyAlone) with
                {
                    Stored = new StoredPicture(entry, outcome, IsWhole: false),
                }
            );
        }

        var told = trace.Add(kind, null, isImported ? entry.From : FigureMessages.Stored);
        return policy.MayReplace
            ? new Next(told with { Stored = new StoredPicture(entry, outcome, IsWhole: true) })
            : new Resolved(outcome, told);
    }
}
