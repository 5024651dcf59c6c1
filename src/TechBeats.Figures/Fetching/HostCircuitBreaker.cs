using System.Collections.Concurrent;
using System.Globalization;
using TechBeats.Model;

namespace TechBeats.Figures.Fetching;

/// <summary>
/// Limits concurrent requests to each host, and breaks the circuit of a host that fails (<see cref="HostCircuit"/>). A dead host thus costs
/// a book a few waits, not one for each figure. All hosts together may waste a limited time of the book (<see
/// cref="FetchLimits.MaximumStalledTime"/>).
/// </summary>
internal sealed class HostCircuitBreaker(FetchLimits limits, TimeProvider time) : IDisposable
{
    private static readonly FigureLost NoTimeLeft = new(LossReason.TimedOut);

    private readonly ConcurrentDictionary<string, HostCircuit> hosts = new(StringComparer.Ordinal);
    private long stalledTicks;

    private bool IsTimeWasted =>
        limits.MaximumStalledTime is { } maximum
        && Interlocked.Read(ref stalledTicks) > maximum.Ticks * limits.MaximumRequests;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var host in hosts.Values)
        {
            host.Dispose();
        }
    }

    /// <summary>Waits for a permit to request from a host.</summary>
    /// <param name="address">An address of the host.</param>
    /// <param name="isRetry">True if the same figure failed before.</param>
    /// <param name="cancellation">Cancels the waiting.</param>
    public async Task<Permit> EnterAsync(Uri address, bool isRetry, CancellationToken cancellation)
    {
        var host = Find(address);
        var isProbe = await host.EnterAsync(isRetry, cancellation);
        return new Permit(this, host, new HostRequest(time.GetTimestamp(), isProbe, isRetry));
    }

    private HostCircuit Find(Uri address) => hosts.GetOrAdd(
        string.Create(CultureInfo.InvariantCulture, $"{address.IdnHost.ToLowerInvariant()}:{address.Port}"),
        _ => new HostCircuit(limits, time));

    /// <summary>Whether a failure is the host's, not the figure's.</summary>
    private static bool IsFaultOfHost(FigureLost loss) => loss.Reason switch
    {
        LossReason.TimedOut or LossReason.Unreachable => true,
        LossReason.Refused => ResponseReader.IsPassing(loss.Status),
        _ => false,
    };

    private FigureLost? Refuse(HostCircuit host) => host.Loss ?? (IsTimeWasted && !host.HasAnswered ? NoTimeLeft : null);

    private void Count(HostCircuit host, HostRequest request, FetchOutcome outcome, TimeSpan held)
    {
        if (outcome is not Failed failed || !IsFaultOfHost(failed.Loss))
        {
            host.CountAnswer(request, time.GetElapsedTime(request.Began));
            return;
        }

        host.CountFailure(request, failed);
        var isStalled = failed.Loss.Reason == LossReason.TimedOut;
        if (isStalled)
        {
            Interlocked.Add(ref stalledTicks, held.Ticks);
        }

        var isBusyForLong = failed is { IsBusy: true, IsTemporary: false };
        if (
            ConnectionFailure.IsOfHost(failed)
            || (limits.MaximumFailuresPerHost is not null && (isBusyForLong || (isStalled && IsTimeWasted)))
        )
        {
            host.GiveUp(failed.Loss);
        }
    }

    /// <summary>Permission to make one request to a host until disposal.</summary>
    internal sealed class Permit(HostCircuitBreaker breaker, HostCircuit host, HostRequest request) : IDisposable
    {
        /// <summary>The reason why the host is not asked, or null if it is.</summary>
        public FigureLost? Refusal => breaker.Refuse(host);

        /// <summary>Maximum time to wait for a response, and for each further part of it.</summary>
        public TimeSpan Patience => host.Patience;

        /// <inheritdoc/>
        public void Dispose() => host.Leave(request.IsProbe);

        /// <summary>Counts the outcome of the request.</summary>
        /// <param name="outcome">The outcome.</param>
        /// <param name="held">Time for which the request held a slot.</param>
        public void Count(FetchOutcome outcome, TimeSpan held) => breaker.Count(host, request, outcome, held);

        /// <summary>Counts that the time of the whole figure is up.</summary>
        /// <param name="isFaultOfHost">True if that says much about the host.</param>
        /// <param name="held">Time for which the request held a slot.</param>
        public void CountTimeout(bool isFaultOfHost, TimeSpan held) => breaker.Count(
            host, request with { IsRetry = request.IsRetry || !isFaultOfHost }, Failed.Because(LossReason.TimedOut), held);
    }
}
