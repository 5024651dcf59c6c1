namespace TechBeats.Figures.Fetching;

/// <summary>
/// The deadline of one fetch with its retries and redirects. It runs during requests and pauses while the fetch waits for a slot, since a
/// long queue is not the host's fault.
/// </summary>
internal sealed class PausableDeadline : IDisposable
{
    private readonly TimeProvider time;
    private readonly CancellationTokenSource expiry;
    private readonly CancellationTokenSource either;
    private long started;

    /// <summary>Creates a deadline that is paused.</summary>
    /// <param name="maximum">Maximum running time.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellation">Cancels <see cref="Token"/> regardless of the remaining time.</param>
    public PausableDeadline(TimeSpan maximum, TimeProvider time, CancellationToken cancellation)
    {
        this.time = time;
        Remaining = maximum;
        expiry = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, expiry.Token);
    }

    /// <summary>The remaining time at the last pause.</summary>
    public TimeSpan Remaining { get; private set; }

    /// <summary>Canceled at the deadline or with the fetch.</summary>
    public CancellationToken Token => either.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        either.Dispose();
        expiry.Dispose();
    }

    /// <summary>Runs the time until the scope is disposed.</summary>
    public RunningScope Run()
    {
        Start();
        return new RunningScope(this);
    }

    /// <summary>Pauses the running time until the scope is disposed.</summary>
    public PausedScope Pause()
    {
        Stop();
        return new PausedScope(this);
    }

    private void Start()
    {
        started = time.GetTimestamp();
        expiry.CancelAfter(Remaining > TimeSpan.Zero ? Remaining : TimeSpan.Zero);
    }

    private void Stop()
    {
        expiry.CancelAfter(Timeout.InfiniteTimeSpan);
        Remaining -= time.GetElapsedTime(started);
    }

    internal readonly struct RunningScope(PausableDeadline deadline) : IDisposable
    {
        public void Dispose() => deadline.Stop();
    }

    internal readonly struct PausedScope(PausableDeadline deadline) : IDisposable
    {
        public void Dispose() => deadline.Start();
    }
}
