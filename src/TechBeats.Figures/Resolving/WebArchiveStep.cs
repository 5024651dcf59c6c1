using TechBeats.Figures.Addresses;
using TechBeats.Figures.Recovery;
using TechBeats.Figures.Storing;
using TechBeats.Model;

namespace TechBeats.Figures.Resolving;

/// <summary>Requests a copy of a lost picture from the web archive.</summary>
/// <param name="index">The store's index.</param>
/// <param name="policy">The policy.</param>
/// <param name="disclosure">Decides which addresses may be sent to the archive.</param>
/// <param name="archive">The web archive; created by the first request.</param>
/// <param name="writer">Stores fetched originals.</param>
/// <param name="fresh">Prepares stored originals.</param>
internal sealed class WebArchiveStep(
    FigureIndex index,
    ResolvingPolicy policy,
    AddressDisclosure disclosure,
    Lazy<WebArchive> archive,
    OriginalWriter writer,
    FreshPictures fresh
) : IResolvingStep
{
    /// <inheritdoc/>
    public async Task<StepResult> TryAsync(WantedFigure figure, Trace trace, CancellationToken cancellation)
    {
        if (
            trace.Loss is { Cause: LossCause.PrivateHost }
            || (!policy.IsRefreshing && trace.Negative?.HoldsForArchiveAt(trace.Started) == true)
        )
        {
            return new Next(trace);
        }

        var addresses = await disclosure.FilterAsync(InsideFirst(figure.Web), cancellation);
        if (addresses.Count == 0)
        {
            return new Next(trace.Add(FigureStepKind.WebArchive, null, FigureMessages.OnlyPrivateAddresses));
        }

        switch (await archive.Value.RecoverAsync(addresses, figure.Day, cancellation))
        {
            case Recovered recovered:
                var told = trace.Add(FigureStepKind.WebArchive, recovered.Copy.Address, FigureMessages.DescribeRecovered(recovered));
                return await StoreAsync(figure.Web, recovered, cancellation) is { } preparation
                    ? new Resolved(await preparation, told)
                    : Conclude(figure.Web, told);
            case NotRecovered failed:
                var next = trace.Add(FigureStepKind.WebArchive, null, FigureMessages.DescribeObstacle(failed.Obstacle));
                return failed.IsConclusive ? Conclude(figure.Web, next) : new Next(next);
            case var other:
                throw new InvalidOperationException($"Unknown outcome: {other}");
        }
    }

    /// <summary>Inner addresses first, since the picture's own address is the innermost.</summary>
    private static IEnumerable<string> InsideFirst(WebSource source) => source.Everywhere.Except(source.Addresses).Concat(source.Addresses);

    /// <summary>Stores a copy and starts its preparation, or null if the copy is not a picture.</summary>
    private async Task<Task<FigureOutcome>?> StoreAsync(WebSource source, Recovered recovered, CancellationToken cancellation)
    {
        // The archive's validators are not those of the live address.
        var (entry, _) = await writer.WriteAsync(
            source, recovered.Copy.Address, recovered.Copy with { Validators = default }, recovered.Day);
        return entry is null ? null : fresh.PrepareAsync(entry, recovered.Copy.Bytes, FigureState.Recovered, cancellation);
    }

    /// <summary>Records that the archive has no copy, so that later builds do not ask again soon.</summary>
    private Next Conclude(WebSource source, Trace trace)
    {
        if (trace.Loss is { } loss)
        {
            index.Add(
                (index.FindNegative(source.Name) ?? new NegativeEntry(source.Name, loss, trace.Started)) with
                {
                    AskedArchive = trace.Started,
                }
            );
        }

        return new Next(trace);
    }
}
