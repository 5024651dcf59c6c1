using TechBeats.Figures.Fetching;
using TechBeats.Model;
using TechBeats.Pictures.Headers;

namespace TechBeats.Figures.Recovery;

/// <summary>
/// Recovers figures from a web archive. It queries the CDX server for the snapshot nearest to a day and fetches the unmodified copy. It
/// makes one request at a time within the rate limit, and backs off if the archive is busy. Protocol:
/// https://github.com/internetarchive/wayback/tree/master/wayback-cdx-server. Thread-safe.
/// </summary>
internal sealed class WebArchive(Fetcher fetcher, RecoveryOptions options, RateLimiter limiter) : IDisposable
{
    /// <summary>Maximum number of queries for one figure.</summary>
    private const int MaximumQueries = 5;

    /// <summary>Maximum number of copies to fetch per query. The nearest copy may be a "not found" page with status 200.</summary>
    private const int MaximumCopies = 2;

    /// <summary>Maximum number of attempts for one request. Afterwards the archive counts as unavailable.</summary>
    private const int MaximumTries = 3;

    /// <summary>First delay for a busy archive that gives none. It doubles with each attempt.</summary>
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(30);

    /// <summary>Maximum delay for a busy archive.</summary>
    private static readonly TimeSpan MaximumWait = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim gate = new(1);

    /// <summary>The reason why the archive is no longer asked, or null while it is available. Guarded by the gate.</summary>
    private RecoveryObstacle? closed;

    /// <inheritdoc/>
    public void Dispose() => gate.Dispose();

    /// <summary>Recovers a figure.</summary>
    /// <param name="addresses">The figure's addresses, the most promising first.</param>
    /// <param name="day">The preferred day of the copy, or null for the first copy.</param>
    /// <param name="cancellation">Cancels the recovery.</param>
    public async Task<RecoveryOutcome> RecoverAsync(IEnumerable<string> addresses, DateOnly? day, CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            var result = new NotRecovered(new RecoveryObstacle(RecoveryObstacleKind.NoCopy), IsConclusive: true);
            foreach (var query in CdxQuery.ForAddresses(addresses).Take(MaximumQueries))
            {
                var (copies, listing) = await ListAsync(query, day, cancellation);
                result = Combine(result, listing);
                foreach (var copy in copies.Take(MaximumCopies))
                {
                    var outcome = await FetchCopyAsync(copy, cancellation);
                    if (outcome is not NotRecovered failed)
                    {
                        return outcome;
                    }

                    result = Combine(result, failed);
                }

                if (closed is not null)
                {
                    return new NotRecovered(closed, IsConclusive: false);
                }
            }

            return result;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>The later obstacle wins. One inconclusive response makes the whole recovery inconclusive.</summary>
    private static NotRecovered Combine(NotRecovered earlier, NotRecovered? later) =>
        later is null ? earlier : later with { IsConclusive = earlier.IsConclusive && later.IsConclusive };

    /// <summary>Queries the CDX server for snapshots.</summary>
    private async Task<(IEnumerable<Snapshot> Copies, NotRecovered? Failure)> ListAsync(
        CdxQuery query, DateOnly? day, CancellationToken cancellation)
    {
        switch (await AskAsync(query.At(options.CdxServer, day), cancellation))
        {
            case Fetched listed when Snapshot.Read(listed.Bytes, day) is { } snapshots:
                return (snapshots.Where(query.Matches), null);
            case Fetched:
                return ([], new NotRecovered(new RecoveryObstacle(RecoveryObstacleKind.NotAList), IsConclusive: false));
            case Failed { Loss.Cause: LossCause.PrivateHost } refused:
                closed ??= new RecoveryObstacle(RecoveryObstacleKind.NotAllowed, refused.Loss);
                return ([], new NotRecovered(closed, IsConclusive: true));
            case Failed failed:
                return (
                    [],
                    new NotRecovered(new RecoveryObstacle(RecoveryObstacleKind.QueryFailed, failed.Loss), IsConclusive: !failed.IsTemporary)
                );
            default:
                return ([], null);
        }
    }

    private async Task<RecoveryOutcome> FetchCopyAsync(Snapshot snapshot, CancellationToken cancellation) =>
        await AskAsync(AddressOf(snapshot), cancellation) switch
    {
        Fetched copy when IsPicture(copy.Bytes) && DayOf(copy.Address) is { } day => new Recovered(copy, day),
        Failed failed => new NotRecovered(
            new RecoveryObstacle(RecoveryObstacleKind.CopyFailed, failed.Loss, snapshot.Day), IsConclusive: !failed.IsTemporary),
        _ => new NotRecovered(new RecoveryObstacle(RecoveryObstacleKind.CopyNotAPicture, Day: snapshot.Day), IsConclusive: true),
    };

    private static bool IsPicture(byte[] bytes) => PictureHeaders.Read(bytes).Loss is not { Reason: LossReason.NotAPicture };

    /// <summary>The address of a copy. <c>id_</c> asks for the original bytes, without the archive's additions.</summary>
    private string AddressOf(Snapshot snapshot) =>
        $"{options.CdxServer.GetLeftPart(UriPartial.Authority)}/web/{snapshot.Time}id_/{snapshot.Original}";

    /// <summary>The day of the returned copy, or null if the archive redirected to another host.</summary>
    private DateOnly? DayOf(string address)
    {
        var answered = new Uri(address);
        return answered.Authority == options.CdxServer.Authority ? Snapshot.DayOf(answered) : null;
    }

    /// <summary>
    /// Makes a request, and retries after the archive's delay. Gives up on the archive if the delay or the attempts exceed the limit.
    /// </summary>
    /// <returns>The outcome, or null if the archive is unavailable.</returns>
    private async Task<FetchOutcome?> AskAsync(string address, CancellationToken cancellation)
    {
        var backOff = FirstWait;
        for (var tries = 1; closed is null; tries++)
        {
            var outcome = await fetcher.FetchAsync(address, cancellation);
            if (outcome is not Failed failed || WaitAfter(failed, backOff) is not { } wait)
            {
                return outcome;
            }

            if (tries == MaximumTries || wait > MaximumWait)
            {
                closed = new RecoveryObstacle(RecoveryObstacleKind.Unavailable, failed.Loss);
                return outcome;
            }

            await limiter.BackOffAsync(wait, cancellation);
            backOff *= 2;
        }

        return null;
    }

    /// <summary>The delay before a retry, or null if a retry is futile.</summary>
    private static TimeSpan? WaitAfter(Failed failed, TimeSpan backOff) => failed.Loss switch
    {
        { Reason: LossReason.Refused, Status: 429 or 503 } => failed.RetryAfter ?? backOff,
        { Reason: LossReason.TimedOut } => TimeSpan.Zero,
        { Reason: LossReason.Unreachable } => TimeSpan.MaxValue,
        _ => null,
    };
}
