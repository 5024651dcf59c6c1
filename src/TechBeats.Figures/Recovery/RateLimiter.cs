namespace TechBeats.Figures.Recovery;

/// <summary>Limits the requests per minute by a sliding window.</summary>
internal sealed class RateLimiter(int maximumPerMinute, TimeProvider time)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Queue<DateTimeOffset> recent = new();

    /// <summary>Waits until a request is allowed. Not thread-safe.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        if (recent.Count >= maximumPerMinute)
        {
            var wait = recent.Dequeue() + Minute - time.GetUtcNow();
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, time, cancellation);
            }
        }

        recent.Enqueue(time.GetUtcNow());
    }

    /// <summary>Waits for the delay that the host asked for.</summary>
    public Task BackOffAsync(TimeSpan wait, CancellationToken cancellation) => Task.Delay(wait, time, cancellation);
}
