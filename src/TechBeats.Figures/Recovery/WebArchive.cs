using System.Globalization;
using TechBeats.Figures.Addresses;
using TechBeats.Figures.Fetching;
using TechBeats.Pictures.Headers;
using TechBeats.Model;

namespace TechBeats.Figures.Recovery;

/// <summary>What the web archive gave for a figure.</summary>
/// <param name="Bytes">The picture; null when there is none.</param>
/// <param name="Address">Where the picture was had; null when there is none.</param>
/// <param name="Day">The day of the copy.</param>
/// <param name="Outcome">What came of asking, in words.</param>
/// <param name="IsAnswer">True when the archive answered: what it has not today it will hardly have tomorrow.</param>
internal sealed record Recovered(byte[]? Bytes, string? Address, DateOnly? Day, string Outcome, bool IsAnswer);

/// <summary>
/// A web archive that keeps copies of what stood at addresses: its register of snapshots is asked for the one nearest to a day,
/// and that copy is had as it was. One request at a time, few in a minute, fewer still when it says that it is busy.
/// Register: https://github.com/internetarchive/wayback/tree/master/wayback-cdx-server. Safe to use from many threads.
/// </summary>
internal sealed class WebArchive(Fetcher fetcher, RecoveryOptions options, RequestPace pace) : IDisposable
{
    /// <summary>Look-ups for one figure.</summary>
    private const int MostLookups = 5;

    /// <summary>Snapshots of one address that are looked at: the nearest may be a page that said "not found" with status 200.</summary>
    private const int MostSnapshots = 2;

    /// <summary>Requests until one that is told to wait is given up, and the archive with it.</summary>
    private const int MostTries = 3;

    /// <summary>Waiting for an archive that is busy and does not say for how long.</summary>
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(30);

    /// <summary>An archive that asks for more is not waited for.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Why the archive is asked no more; null while it is.</summary>
    private string? closed;

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    /// <summary>Looks for a copy of a figure.</summary>
    /// <param name="addresses">Its addresses, the one where a copy is most likely first.</param>
    /// <param name="day">The day near which the copy should be; null when unknown, and then the first copy will do.</param>
    /// <param name="cancellation">Gives up at once.</param>
    public async Task<Recovered> RecoverAsync(IEnumerable<string> addresses, DateOnly? day, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            var (isAnswer, words) = (true, "no copy");
            foreach (var lookup in RegisterLookup.Of(addresses).Take(MostLookups))
            {
                var listed = await AskAsync(lookup.At(options.Register, day), cancellation);
                var snapshots = listed.Bytes is { } json ? Snapshot.Read(json, day) : [];
                if (listed.Loss is { Detail: FigureWords.PrivateHost } notAllowed)
                {
                    closed ??= $"it may not be asked ({FigureWords.Reason(notAllowed)}: --allow-host opens it)";
                }
                else if (listed.Loss is { } loss)
                {
                    words = $"its register said: {FigureWords.Reason(loss)}";
                }
                else if (snapshots is null)
                {
                    words = "its register gave no list";
                }

                isAnswer &= !listed.IsTemporary && snapshots is not null;
                foreach (var snapshot in snapshots?.Where(lookup.Fits).Take(MostSnapshots) ?? [])
                {
                    var copy = await AskAsync(CopyOf(snapshot), cancellation);
                    isAnswer &= !copy.IsTemporary;
                    if (copy is { Bytes: { } bytes, Address: { } from } && IsPicture(bytes) && DayOf(from) is { } made)
                    {
                        return new Recovered(bytes, from, made, $"a copy of {made:yyyy-MM-dd}", IsAnswer: true);
                    }

                    words = copy.Loss is { } why ? $"the copy of {snapshot.Day:yyyy-MM-dd} can't be had: {FigureWords.Reason(why)}" : $"the copy of {snapshot.Day:yyyy-MM-dd} is no picture";
                }

                if (closed is not null)
                {
                    return new Recovered(null, null, null, closed, IsAnswer: false);
                }
            }

            return new Recovered(null, null, null, words, isAnswer);
        }
        finally
        {
            turn.Release();
        }
    }

    private static bool IsPicture(byte[] bytes) => PictureHeaders.Read(bytes).Loss is not { Reason: LossReason.NotAPicture };

    /// <summary><c>id_</c> asks for the bytes as they were, without the archive's own additions.</summary>
    private string CopyOf(Snapshot snapshot) => $"{options.Register.GetLeftPart(UriPartial.Authority)}/web/{snapshot.Time}id_/{snapshot.Original}";

    /// <summary>The day of the copy that answered; null when the archive sent us away, since what is elsewhere is no copy.</summary>
    private DateOnly? DayOf(string from)
    {
        var address = new Uri(from);
        return address.Authority == options.Register.Authority ? Snapshot.DayOf(address) : null;
    }

    private async Task<FetchResult> AskAsync(string address, CancellationToken cancellation)
    {
        var wait = FirstWait;
        for (var tries = 1; closed is null; tries++)
        {
            var result = await fetcher.FetchAsync(address, cancellation);
            var asked = result.Loss switch
            {
                { Reason: LossReason.Refused, Detail: "429" or "503" } => result.RetryAfter ?? wait,
                { Reason: LossReason.TimedOut } => TimeSpan.Zero,
                { Reason: LossReason.Unreachable } => TimeSpan.MaxValue,
                _ => (TimeSpan?)null,
            };
            if (asked is not { } pause)
            {
                return result;
            }

            if (tries == MostTries || pause > LongestWait)
            {
                closed = $"it can't be asked now ({FigureWords.Reason(result.Loss!)})";
                return result;
            }

            await pace.BackOffAsync(pause, cancellation);
            wait *= 2;
        }

        return default;
    }
}
