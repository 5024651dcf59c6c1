using TechBeats.Model;

namespace TechBeats.Figures.Fetching;

/// <summary>
/// The circuit breaker of one host. Closed: requests flow, a few at a time. Open after repeated failures: requests wait. Half-open after a
/// pause: one request is the probe. A good probe closes the circuit, and the waiting requests are made. A failed probe opens it again. A
/// host that uses up its pauses is given up. Thread-safe.
/// </summary>
/// <remarks>
/// Polly's circuit breaker rejects requests instead of queueing them, and can't open for the time that a busy host asks for.
/// </remarks>
internal sealed class HostCircuit(FetchLimits limits, TimeProvider time) : IDisposable
{
    /// <summary>
    /// Minimum time from a host's first failure to its first probe, if it has never answered. Quick failures may be a short outage.
    /// </summary>
    private const int OutageInDelays = 5;

    /// <summary>The multiple of the slowest answer's time that a host may take for another answer.</summary>
    private const int PatienceFactor = 4;

    private readonly SemaphoreSlim gate = new(limits.MaximumRequestsPerHost);
    private readonly Lock guard = new();
    private bool hasAnswered;
    private int failures;
    private int timeouts;
    private int probes;
    private long? troubleSince;
    private TimeSpan slowest;
    private TimeSpan paused;
    private TimeSpan pause;
    private long? openSince;
    private TaskCompletionSource? probe;
    private FigureLost? loss;

    /// <summary>The reason why the host is given up, or null while it is not.</summary>
    public FigureLost? Loss
    {
        get
        {
            lock (guard)
            {
                return loss;
            }
        }
    }

    /// <summary>Whether the host has ever given a response other than an error.</summary>
    public bool HasAnswered
    {
        get
        {
            lock (guard)
            {
                return hasAnswered;
            }
        }
    }

    /// <summary>
    /// Maximum time to wait for a response, and for each further part of it. It halves with each timeout of the host, but stays a multiple
    /// of the time that the slowest answer took.
    /// </summary>
    public TimeSpan Patience
    {
        get
        {
            lock (guard)
            {
                if (limits.MaximumFailuresPerHost is null)
                {
                    return limits.FirstByteTimeout;
                }

                var halved = limits.FirstByteTimeout / (1 << Math.Min(timeouts, 16));
                var usual = slowest * PatienceFactor;
                var least = limits.SilenceTimeout < limits.FirstByteTimeout ? limits.SilenceTimeout : limits.FirstByteTimeout;
                return TimeSpan.FromTicks(
                    Math.Clamp(Math.Max(halved.Ticks, usual.Ticks), least.Ticks, limits.FirstByteTimeout.Ticks));
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => gate.Dispose();

    /// <summary>Waits until a request may be made, or the host is given up. Waiting requests are admitted in order of arrival.</summary>
    /// <param name="isRetry">
    /// True if the figure failed before. Its retry waits for the pause, but is no probe: it says too little about a host that has answered.
    /// </param>
    /// <param name="cancellation">Cancels the waiting.</param>
    /// <returns>True if the request is the probe of a half-open circuit.</returns>
    public async Task<bool> EnterAsync(bool isRetry, CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            while (true)
            {
                Task? other;
                bool isProbe;
                lock (guard)
                {
                    if (loss is not null || openSince is null)
                    {
                        return false;
                    }

                    other = probe?.Task;
                    isProbe = other is null && !(isRetry && hasAnswered);
                    probe = isProbe ? new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously) : probe;
                }

                if (other is null)
                {
                    await PauseAsync(isProbe, cancellation);
                    return isProbe;
                }

                await other.WaitAsync(cancellation);
            }
        }
        catch
        {
            gate.Release();
            throw;
        }
    }

    /// <summary>Ends a request without an outcome, or after its outcome was counted.</summary>
    public void Leave(bool isProbe)
    {
        if (isProbe)
        {
            EndProbe();
        }

        gate.Release();
    }

    /// <summary>Gives the host up: no further request is made.</summary>
    public void GiveUp(FigureLost reason)
    {
        lock (guard)
        {
            loss ??= reason;
        }
    }

    /// <summary>
    /// Counts an answer. It closes the circuit, unless the request was made before the circuit opened. The first answer of a host closes it
    /// in any case.
    /// </summary>
    public void CountAnswer(HostRequest request, TimeSpan took)
    {
        lock (guard)
        {
            var isFirst = !hasAnswered;
            hasAnswered = true;
            slowest = took > slowest ? took : slowest;
            failures = Math.Max(0, failures - 1);
            if (isFirst || request.IsProbe || (openSince is { } since && request.Began > since))
            {
                (failures, probes, openSince, troubleSince) = (0, 0, null, null);
            }
            else if (failures == 0)
            {
                troubleSince = null;
            }
        }
    }

    /// <summary>Counts a failure of the host. The circuit opens at the limit, and after a failed probe.</summary>
    public void CountFailure(HostRequest request, Failed failed)
    {
        lock (guard)
        {
            timeouts += failed.Loss.Reason == LossReason.TimedOut ? 1 : 0;
            troubleSince = troubleSince is { } earlier && earlier < request.Began ? earlier : request.Began;
            failures += request.IsRetry ? 0 : 1;
            probes += request.IsProbe ? 1 : 0;
            if (request.IsProbe && !hasAnswered && !failed.IsBusy && probes >= MaximumProbes(failed))
            {
                loss ??= failed.Loss;
            }
            else if (limits.MaximumFailuresPerHost is not null && (request.IsProbe || IsReasonToOpen(request, failed)))
            {
                Open(failed);
            }
        }
    }

    /// <summary>
    /// Maximum number of failed probes of a host that has never answered. A timeout has cost enough; a quick failure may be due to one bad
    /// figure.
    /// </summary>
    private static int MaximumProbes(Failed failed) => failed.Loss.Reason == LossReason.TimedOut ? 1 : 2;

    /// <summary>
    /// True if a failure opens the circuit. One is enough if the host has never answered: requests in flight may still close it.
    /// </summary>
    private bool IsReasonToOpen(HostRequest request, Failed failed) =>
        openSince is null && !request.IsRetry && (failed.IsBusy || !hasAnswered || failures >= limits.MaximumFailuresPerHost);

    private void Open(Failed failed)
    {
        var (now, unit) = (time.GetTimestamp(), limits.RetryDelay);
        var least = unit * (1 << Math.Min(probes, 16));
        var outage = hasAnswered ? TimeSpan.Zero : (unit * OutageInDelays) - time.GetElapsedTime(troubleSince ?? now, now);
        var asked = failed.RetryAfter ?? TimeSpan.Zero;
        pause = new[] { least, outage, asked }.Max();
        paused += pause;
        if (paused > limits.MaximumPausePerHost)
        {
            loss ??= failed.Loss;
        }

        openSince = now;
    }

    private async Task PauseAsync(bool isProbe, CancellationToken cancellation)
    {
        try
        {
            while (RestOfPause() is { } rest && rest > TimeSpan.Zero)
            {
                await Task.Delay(rest, time, cancellation);
            }
        }
        catch when (isProbe)
        {
            EndProbe();
            throw;
        }
    }

    private TimeSpan RestOfPause()
    {
        lock (guard)
        {
            return loss is null && openSince is { } since ? pause - time.GetElapsedTime(since) : TimeSpan.Zero;
        }
    }

    private void EndProbe()
    {
        lock (guard)
        {
            probe?.SetResult();
            probe = null;
        }
    }
}
