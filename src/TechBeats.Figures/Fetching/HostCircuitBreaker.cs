using System.Collections.Concurrent;
using System.Globalization;
using TechBeats.Model;

namespace TechBeats.Figures.Fetching;

/// <summary>
/// Limits concurrent requests to each host, and trips the circuit of a silent or busy host. A host with consecutive server errors is not
/// retried. A bad host thus costs a book one wait, not hundreds.
/// </summary>
internal sealed class HostCircuitBreaker(FetchLimits limits) : IDisposable
{
    private readonly ConcurrentDictionary<string, HostState> hosts = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var host in hosts.Values)
        {
            host.Gate.Dispose();
        }
    }

    /// <summary>Waits for a permit to request from a host.</summary>
    public async Task<Permit> EnterAsync(Uri address, CancellationToken cancellation)
    {
        var host = Find(address);
        await host.Gate.WaitAsync(cancellation);
        return new Permit(host);
    }

    /// <summary>Counts the outcome of a request after all its attempts.</summary>
    public void Count(Uri address, FetchOutcome outcome)
    {
        switch (outcome)
        {
            case Failed { IsBusy: true, IsTemporary: false } busy when limits.MaximumFailuresPerHost is not null:
                Trip(address, busy.Loss);
                break;
            case Failed { IsBusy: true } busy:
                CountFailure(address, busy.Loss);
                break;
            case Failed { Loss.Reason: LossReason.TimedOut }:
                // Already counted for each attempt.
                break;
            case Failed { IsTemporary: true }:
                CountError(address);
                break;
            default:
                CountAnswer(address);
                break;
        }
    }

    /// <summary>Counts a silent or busy response. The circuit trips at the limit.</summary>
    public void CountFailure(Uri address, FigureLost loss)
    {
        var host = Find(address);
        lock (host)
        {
            if (++host.Failures >= limits.MaximumFailuresPerHost)
            {
                host.Loss ??= loss;
            }
        }
    }

    /// <summary>Trips the circuit of a host: no further request is made.</summary>
    public void Trip(Uri address, FigureLost loss)
    {
        var host = Find(address);
        lock (host)
        {
            host.Loss ??= loss;
        }
    }

    /// <summary>Whether a retry at the host makes sense.</summary>
    public bool AllowsRetry(Uri address)
    {
        var host = Find(address);
        lock (host)
        {
            return host.Loss is null && !(host.Errors >= limits.MaximumFailuresPerHost);
        }
    }

    private void CountAnswer(Uri address)
    {
        var host = Find(address);
        lock (host)
        {
            (host.Failures, host.Errors) = (Math.Max(0, host.Failures - 1), 0);
        }
    }

    private void CountError(Uri address)
    {
        var host = Find(address);
        lock (host)
        {
            host.Errors++;
        }
    }

    private HostState Find(Uri address) => hosts.GetOrAdd(
        string.Create(CultureInfo.InvariantCulture, $"{address.IdnHost.ToLowerInvariant()}:{address.Port}"),
        _ => new HostState(new SemaphoreSlim(limits.MaximumRequestsPerHost)));

    /// <summary>Permission to make requests to a host until disposal.</summary>
    internal sealed class Permit(HostState host) : IDisposable
    {
        /// <summary>The reason why the circuit tripped, or null while it is closed.</summary>
        public FigureLost? Tripped
        {
            get
            {
                lock (host)
                {
                    return host.Loss;
                }
            }
        }

        /// <inheritdoc/>
        public void Dispose() => host.Gate.Release();
    }

    /// <summary>The state of one host, guarded by a lock on itself.</summary>
    internal sealed class HostState(SemaphoreSlim gate)
    {
        public SemaphoreSlim Gate { get; } = gate;

        /// <summary>Number of silent and busy responses, minus good ones.</summary>
        public int Failures { get; set; }

        /// <summary>Number of consecutive figures that ended with a server error.</summary>
        public int Errors { get; set; }

        /// <summary>The reason why the circuit tripped, or null while it is closed.</summary>
        public FigureLost? Loss { get; set; }
    }
}
