using System.Collections.Concurrent;
using System.Globalization;
using TechBeats.Model;

namespace TechBeats.Archive.Figures.Fetching;

/// <summary>Who may ask whom, and how many at a time: a few of each host, a few more in all, and nobody a host that has not answered several times.</summary>
internal sealed class HostGates(FetchLimits limits) : IDisposable
{
    private readonly ConcurrentDictionary<string, Host> hosts = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim all = new(limits.AtOnce);

    /// <inheritdoc/>
    public void Dispose()
    {
        all.Dispose();
        foreach (var host in hosts.Values)
        {
            host.Gate.Dispose();
        }
    }

    /// <summary>Waits for its turn, works, and lets the next one in.</summary>
    /// <returns>What the work gave, or, without any work, why the host had been given up by the time its turn came.</returns>
    public async Task<FetchTry> AskAsync(Uri address, Func<Task<FetchTry>> work, CancellationToken cancellation)
    {
        var host = Of(address);

        // The host first: whoever waits for a slow host keeps nobody else waiting.
        await host.Gate.WaitAsync(cancellation);
        try
        {
            if (host.Loss is { } known)
            {
                return new FetchTry { Loss = known };
            }

            await all.WaitAsync(cancellation);
            try
            {
                return await work();
            }
            finally
            {
                all.Release();
            }
        }
        finally
        {
            host.Gate.Release();
        }
    }

    /// <summary>A host did not answer in time; after several times it is given up.</summary>
    public void CountTimeout(Uri address)
    {
        var host = Of(address);
        if (Interlocked.Increment(ref host.Timeouts) >= limits.TimeoutsPerHost)
        {
            host.Loss ??= new FigureLost(LossReason.TimedOut);
        }
    }

    /// <summary>A host that nobody needs to ask again.</summary>
    public void GiveUp(Uri address, FigureLost loss) => Of(address).Loss ??= loss;

    /// <summary>Whether a host is not asked any more.</summary>
    public bool IsGivenUp(Uri address) => Of(address).Loss is not null;

    private Host Of(Uri address) => hosts.GetOrAdd(
        string.Create(CultureInfo.InvariantCulture, $"{address.IdnHost.ToLowerInvariant()}:{address.Port}"),
        _ => new Host(new SemaphoreSlim(limits.AtOncePerHost)));

    private sealed class Host(SemaphoreSlim gate)
    {
        public int Timeouts;

        public SemaphoreSlim Gate { get; } = gate;

        /// <summary>Why the host was given up; null while it is asked.</summary>
        public FigureLost? Loss { get; set; }
    }
}
