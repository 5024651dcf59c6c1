namespace TechBeats.Figures.Fetching;

/// <summary>The time that a host has for the next part of its response.</summary>
internal sealed class Patience : IDisposable
{
    private readonly TimeSpan maximum;
    private readonly CancellationTokenSource expiry;
    private readonly CancellationTokenSource either;

    /// <param name="maximum">Maximum time for each part.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellation">Cancels <see cref="Token"/> regardless of the remaining time.</param>
    public Patience(TimeSpan maximum, TimeProvider time, CancellationToken cancellation)
    {
        this.maximum = maximum;
        expiry = new CancellationTokenSource(maximum, time);
        either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, expiry.Token);
    }

    /// <summary>Canceled when the time is up.</summary>
    public CancellationToken Token => either.Token;

    /// <summary>Starts the time for the next part.</summary>
    public void Renew() => expiry.CancelAfter(maximum);

    /// <summary>Stops the time until it is renewed.</summary>
    public void Suspend() => expiry.CancelAfter(Timeout.InfiniteTimeSpan);

    /// <inheritdoc/>
    public void Dispose()
    {
        either.Dispose();
        expiry.Dispose();
    }
}
