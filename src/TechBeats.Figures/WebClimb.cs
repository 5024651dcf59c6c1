using System.Globalization;
using TechBeats.Figures.Addresses;
using TechBeats.Figures.Fetching;
using TechBeats.Figures.Recovery;
using TechBeats.Figures.Storing;
using TechBeats.Model;

namespace TechBeats.Figures;

/// <summary>
/// One picture of the web on its way up the ladder: the store, what is known from an earlier asking, the live addresses, the addresses
/// inside them, a picture of the archive with the same name, the web archive. Every step that was tried is told.
/// </summary>
/// <param name="source">The picture.</param>
/// <param name="day">The day of the issue that names it first; null when unknown.</param>
/// <param name="ladder">What the climb needs.</param>
internal sealed class WebClimb(WebSource source, DateOnly? day, FigureLadder ladder)
{
    private readonly List<FigureStep> steps = [];
    private readonly DateTimeOffset now = ladder.Options.Time.GetUtcNow();

    /// <summary>Addresses that are worth asking, outer ones first.</summary>
    private readonly List<string> toAsk = [];

    private IndexEntry? kept;

    /// <summary>True when the original of what is kept is here as well, and not only what was prepared of it.</summary>
    private bool isWhole;

    private Miss? miss;
    private FigureLost? loss;

    /// <summary>What the addresses that were asked said, one that may pass first; null when none was.</summary>
    private FigureLost? said;

    private FigureOptions Options => ladder.Options;

    /// <summary>Climbs as far as this machine goes.</summary>
    /// <returns>What was found, or why nothing will be; null when the web must be asked.</returns>
    public FigureOutcome? Here(CancellationToken cancellation)
    {
        if (FromStore(cancellation) is { } found && isWhole && !(Options.IsRefreshing && !Options.IsOffline))
        {
            return found;
        }

        Weigh();
        return toAsk.Count > 0 || (kept is null && MayRecover)
            ? null
            : kept is not null ? FromStore(cancellation) : ByName(cancellation) ?? End();
    }

    /// <summary>Asks the web: every address of the picture, then the addresses inside them; the first one's loss is the one that is told.</summary>
    public async Task<FigureOutcome> OutAsync(CancellationToken cancellation)
    {
        foreach (var address in toAsk)
        {
            var known = isWhole && kept is { Snapshot: null } entry && entry.From == address ? new KnownState(entry.ETag, entry.Modified) : default;
            var result = await ladder.Fetcher.FetchAsync(address, known, came => ladder.KeepAsync(source, address, came, snapshot: null), cancellation);
            if (result.IsUnchanged)
            {
                Tell("live", address, "unchanged");
                return await ladder.InTurnAsync(() => FromStore(cancellation), cancellation) ?? throw FigureStore.Changed("A figure in the store");
            }

            var step = source.Addresses.Contains(address) ? "live" : "inside";
            if (result.Loss is { } why)
            {
                Lose(step, address, why);
                continue;
            }

            var isChanged = kept is not null && kept.Sha256 != ladder.Store.Index.Find(source.Name)!.Sha256;
            Tell(step, address, kept is null || !isWhole ? "found" : isChanged ? "changed" : "unchanged");
            return await FromKeptAsync(kept is null || isChanged || !isWhole ? FigureState.Fetched : FigureState.Store, cancellation);
        }

        if (kept is not null)
        {
            if (!isWhole)
            {
                Remember();
            }

            return await ladder.InTurnAsync(() => FromStore(cancellation), cancellation) ?? End();
        }

        return await ladder.InTurnAsync(() => ByName(cancellation), cancellation) ?? await FromWebArchiveAsync(cancellation) ?? End();
    }

    private bool MayRecover => Options is { Recovery: not null, IsOffline: false }
        && loss?.Detail != FigureWords.PrivateHost
        && (Options.IsRefreshing || miss?.HoldsForArchiveAt(now) != true);

    private static string DayOf(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Tell(string step, string? address, string outcome) => steps.Add(new FigureStep(step, address, outcome));

    private void Lose(string step, string? address, FigureLost why)
    {
        Tell(step, address, FigureWords.Reason(why));
        loss ??= why;
        if (step is "live" or "inside" && (said is null || (Miss.IsPassing(why) && !Miss.IsPassing(said))))
        {
            said = why;
        }
    }

    private FigureOutcome? FromStore(CancellationToken cancellation)
    {
        var entry = ladder.Store.Index.Find(source.Name);
        var isImported = ladder.Imported.Contains(source.Name);
        var outcome = entry is null ? null : ladder.FromStore(entry, isImported ? FigureState.Imported : FigureState.Store, cancellation);
        if (kept is null)
        {
            isWhole = outcome is not null && ladder.Store.HasOriginal(entry!, Options.IsThorough);
            Tell(
                isImported ? "import" : "store",
                null,
                entry is null ? "not there" : outcome is null ? "damaged or gone" : !isWhole ? "only a copy for this paper" : isImported ? entry.From : "kept");
        }

        kept = outcome is null ? null : entry;
        return outcome is null ? null : Ended(outcome with { IsCopyAlone = !isWhole });
    }

    /// <summary>Which addresses are worth asking: what is over is over, what was asked lately would say the same, and offline nothing is asked.</summary>
    private void Weigh()
    {
        miss = ladder.Store.Index.FindMiss(source.Name);
        foreach (var address in source.Everywhere)
        {
            if (SignedAddress.LossAt(address, now) is { } expired)
            {
                Lose("signature", address, expired);
            }
            else
            {
                toAsk.Add(address);
            }
        }

        if (toAsk.Count > 0 && (kept is null || !isWhole) && miss is not null && (Options.IsOffline || (!Options.IsRefreshing && miss.HoldsAt(now))))
        {
            Tell("memory", null, $"{FigureWords.Reason(miss.Loss)}, asked on {DayOf(miss.Asked)}");
            loss = miss.Loss;
            toAsk.Clear();
        }
        else if (toAsk.Count > 0 && Options.IsOffline)
        {
            loss ??= new FigureLost(LossReason.Offline);
            toAsk.Clear();
        }
    }

    /// <summary>A picture of the archive that bears the distinctive name of what can't be had.</summary>
    private FigureOutcome? ByName(CancellationToken cancellation)
    {
        Remember();
        if (loss is null or { Reason: LossReason.NotWanted } || ladder.Locator.FindByName(source.Everywhere) is not { } path)
        {
            return null;
        }

        var outcome = ladder.FromArchive(new LocalSource(path), cancellation);
        Tell("name", path, outcome.Result is FigureFound ? "the only picture of that name in the archive" : "no picture that can be printed");
        return outcome.Result is FigureFound ? Ended(outcome with { StandIn = path }) : null;
    }

    private async Task<FigureOutcome?> FromWebArchiveAsync(CancellationToken cancellation)
    {
        if (!MayRecover)
        {
            return null;
        }

        // The addresses inside others first, where the picture itself was.
        var addresses = new List<string>();
        foreach (var address in source.Everywhere.Except(source.Addresses).Concat(source.Addresses))
        {
            if (await ladder.MayBeToldAsync(address, cancellation))
            {
                addresses.Add(address);
            }
        }

        if (addresses.Count == 0)
        {
            Tell("web-archive", null, "not told of private addresses");
            return null;
        }

        var recovered = await ladder.WebArchive.RecoverAsync(addresses, day, cancellation);
        Tell("web-archive", recovered.Address, recovered.Outcome);
        if (recovered is { Bytes: { } bytes, Address: { } from } && await ladder.KeepAsync(source, from, new FetchResult(bytes, null), recovered.Day) is null)
        {
            return await FromKeptAsync(FigureState.Recovered, cancellation);
        }

        if (recovered.IsAnswer && loss is not null)
        {
            ladder.Store.Index.Add((ladder.Store.Index.FindMiss(source.Name) ?? new Miss(source.Name, loss, now)) with { AskedArchive = now });
        }

        return null;
    }

    private async Task<FigureOutcome> FromKeptAsync(FigureState state, CancellationToken cancellation)
    {
        var entry = ladder.Store.Index.Find(source.Name)!;
        var outcome = await ladder.InTurnAsync(() => ladder.FromStore(entry, state, cancellation), cancellation);
        return Ended(outcome ?? throw FigureStore.Changed("A figure in the store"));
    }

    /// <summary>Remembers why the live addresses gave nothing, so that the next build need not ask at once.</summary>
    private void Remember()
    {
        if (said is not null && Miss.IsWorthIt(said))
        {
            ladder.Store.Index.Add(new Miss(source.Name, said, now) { AskedArchive = miss?.AskedArchive });
        }
    }

    private FigureOutcome End() => Ended(FigureOutcome.Lost(loss ?? new FigureLost(LossReason.NotFound)));

    private FigureOutcome Ended(FigureOutcome outcome) => outcome with { Steps = [.. steps] };
}
