using TechBeats.Figures.Addresses;
using TechBeats.Figures.Fetching;
using TechBeats.Figures.Storing;
using TechBeats.Model;

namespace TechBeats.Figures.Resolving;

/// <summary>
/// Requests all addresses of the picture, then the addresses inside them. The first picture is stored and prepared. If all requests fail, a
/// negative entry saves the next build these requests.
/// </summary>
/// <param name="index">The store's index.</param>
/// <param name="fetcher">Fetches addresses; created by the first request.</param>
/// <param name="writer">Stores fetched originals.</param>
/// <param name="fresh">Prepares stored originals.</param>
internal sealed class LiveStep(FigureIndex index, Lazy<Fetcher> fetcher, OriginalWriter writer, FreshPictures fresh) : IResolvingStep
{
    /// <inheritdoc/>
    public async Task<StepResult> TryAsync(WantedFigure figure, Trace trace, CancellationToken cancellation)
    {
        foreach (var address in trace.Addresses)
        {
            var kind = figure.Web.Addresses.Contains(address) ? FigureStepKind.Live : FigureStepKind.Inside;
            switch (await AskAsync(figure.Web, address, trace.Stored, cancellation))
            {
                case { Loss: { } loss }:
                    trace = trace.LoseLive(kind, address, loss);
                    break;
                case { Preparation: { } preparation } answer:
                    var outcome = await preparation;
                    return new Resolved(
                        outcome with { IsChanged = answer.IsChanged },
                        trace.Add(kind, address, FigureMessages.DescribeFetched(trace.Stored, answer.IsChanged)));
                default:
                    return new Resolved(trace.Stored!.Outcome, trace.Add(FigureStepKind.Live, address, FigureMessages.Unchanged));
            }
        }

        if (trace is { LiveLoss: { } last, Stored: not { IsWhole: true } } && NegativeEntry.IsWorthStoring(last))
        {
            index.Add(new NegativeEntry(figure.Web.Name, last, trace.Started) { AskedArchive = trace.Negative?.AskedArchive });
        }

        return new Next(trace);
    }

    /// <summary>Requests one address. Only the queued preparation references the received bytes, which limits memory use.</summary>
    private async Task<Answer> AskAsync(WebSource source, string address, StoredPicture? stored, CancellationToken cancellation)
    {
        IndexEntry? entry = null;
        switch (await fetcher.Value.FetchAsync(address, ValidatorsOf(stored, address), StoreAsync, cancellation))
        {
            case Failed failed:
                return new Answer(failed.Loss);
            case Unchanged:
                return new Answer();
            case Fetched fetched:
                var isChanged = stored is not null && stored.Entry.Sha256 != entry!.Sha256;
                var state = stored is not { IsWhole: true } || isChanged ? FigureState.Fetched : FigureState.Store;
                return new Answer(
                    Preparation: fresh.PrepareAsync(entry!, fetched.Bytes, state, cancellation),
                    IsChanged: isChanged && stored is { IsWhole: true });
            case var other:
                throw new InvalidOperationException($"Unknown outcome: {other}");
        }

        async Task<FigureLost?> StoreAsync(Fetched fetched)
        {
            (entry, var loss) = await writer.WriteAsync(source, address, fetched, snapshot: null);
            return loss;
        }
    }

    /// <summary>The validators of a stored picture from this address, or none.</summary>
    private static Validators ValidatorsOf(StoredPicture? stored, string address) =>
        stored is { IsWhole: true, Entry: { Snapshot: null } entry } && entry.From == address
            ? new Validators(entry.ETag, entry.Modified)
            : default;

    /// <summary>The result of a request: a loss, a picture in preparation, or neither if the stored picture is current.</summary>
    private sealed record Answer(FigureLost? Loss = null, Task<FigureOutcome>? Preparation = null, bool IsChanged = false);
}
