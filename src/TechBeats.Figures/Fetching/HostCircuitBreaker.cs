using System.Collections.Concurrent;
using System.Globalization;
using TechBeats.Model;

namespace TechBeats.Figures.Fetching;

/// <summary>
/// Limits the concurrent requests to each host, and trips the circuit of a host that stays silent or busy.
/// A host that fails every request by its own error is not retried. One bad host costs a book one wait and not hundreds.
/// </summary>
internal sealed class HostCircuitBreaker(FetchLimits limits) : IDisposable
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

    /// <summary>Waits for a permit to ask a host.</summary>
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
            case Failed { IsBusy: true, IsTemporary: false } busy when limits.FailuresPerHost is not null:
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

    /// <summary>Counts a host that was silent, or too busy to answer. The circuit trips at the limit.</summary>
    public void CountFailure(Uri address, FigureLost loss)
    {
        var host = Find(address);
        lock (host)
        {
            if (++host.Failures >= limits.FailuresPerHost)
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
            return host.Loss is null && !(host.Errors >= limits.FailuresPerHost);
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

    private Host Find(Uri address) => hosts.GetOrAdd(
        string.Create(CultureInfo.InvariantCulture, $"{address.IdnHost.ToLowerInvariant()}:{address.Port}"),
        _ => new Host(new SemaphoreSlim(limits.AtOncePerHost)));

    /// <summary>The right to ask a host, until it is disposed.</summary>
    internal sealed class Permit(Host host) : IDisposable
    {
        /// <summary>Why the circuit of the host tripped; null while it may be asked.</summary>
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
    internal sealed class Host(SemaphoreSlim gate)
    {
        public SemaphoreSlim Gate { get; } = gate;

        /// <summary>Silent and busy answers, less good ones.</summary>
        public int Failures { get; set; }

        /// <summary>Figures in a row that ended with a server error.</summary>
        public int Errors { get; set; }

        /// <summary>Why the circuit tripped; null while it is closed.</summary>
        public FigureLost? Loss { get; set; }
    }
}
