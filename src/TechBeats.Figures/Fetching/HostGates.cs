using System.Collections.Concurrent;
using System.Globalization;
using TechBeats.Model;

namespace TechBeats.Figures.Fetching;

/// <summary>
/// Who may ask whom: a few of each host at a time, nobody a host that stays silent or says that it is busy, and nobody twice a host
/// that is broken for everyone, so that what one host does wrong costs a book one wait and not hundreds.
/// </summary>
internal sealed class HostGates(FetchLimits limits) : IDisposable
{
    private readonly ConcurrentDictionary<string, Host> hosts = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var host in hosts.Values)
        {
            host.Gate.Dispose();
        }
    }

    /// <summary>Waits for its turn at a host, works, and lets the next one in.</summary>
    /// <returns>What the work gave, or, without any work, why the host had been given up by the time its turn came.</returns>
    public async Task<FetchTry> AskAsync(Uri address, Func<Task<FetchTry>> work, CancellationToken cancellation)
    {
        var host = Of(address);
        await host.Gate.WaitAsync(cancellation);
        try
        {
            return host.Loss is { } known ? new FetchTry { Loss = known } : await work();
        }
        finally
        {
            host.Gate.Release();
        }
    }

    /// <summary>A host answered: that makes good for one time that it did not.</summary>
    public void CountAnswer(Uri address)
    {
        var host = Of(address);
        lock (host)
        {
            (host.Failures, host.Faults) = (Math.Max(0, host.Failures - 1), 0);
        }
    }

    /// <summary>A host was silent, or too busy to answer whatever the patience; after several times it is given up.</summary>
    public void CountFailure(Uri address, FigureLost loss)
    {
        var host = Of(address);
        lock (host)
        {
            if (++host.Failures >= limits.FailuresPerHost)
            {
                host.Loss ??= loss;
            }
        }
    }

    /// <summary>A host failed a figure in all its tries by an error of its own; after several in a row nothing is tried again there.</summary>
    public void CountFault(Uri address)
    {
        var host = Of(address);
        lock (host)
        {
            host.Faults++;
        }
    }

    /// <summary>A host that nobody needs to ask again.</summary>
    public void GiveUp(Uri address, FigureLost loss) => Of(address).Loss ??= loss;

    /// <summary>Whether it makes sense to try a host again for the same figure.</summary>
    public bool IsWorthAnother(Uri address) => Of(address) is { Loss: null } host && !(host.Faults >= limits.FailuresPerHost);

    private Host Of(Uri address) => hosts.GetOrAdd(
        string.Create(CultureInfo.InvariantCulture, $"{address.IdnHost.ToLowerInvariant()}:{address.Port}"),
        _ => new Host(new SemaphoreSlim(limits.AtOncePerHost)));

    private sealed class Host(SemaphoreSlim gate)
    {
        public SemaphoreSlim Gate { get; } = gate;

        /// <summary>Times that it was silent or busy, less the times that it answered.</summary>
        public int Failures { get; set; }

        /// <summary>Figures in a row that it failed by an error of its own.</summary>
        public int Faults { get; set; }

        /// <summary>Why the host was given up; null while it is asked.</summary>
        public FigureLost? Loss { get; set; }
    }
}
