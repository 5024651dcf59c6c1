namespace TechBeats.Figures.Recovery;

/// <summary>Limits the requests in any minute (a sliding window).</summary>
internal sealed class RateLimiter(int maximumPerMinute, TimeProvider time)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Queue<DateTimeOffset> recent = new();

    /// <summary>Waits until a request may be made. Not safe for concurrent callers.</summary>
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

    /// <summary>Waits as long as the host asked.</summary>
    public Task BackOffAsync(TimeSpan wait, CancellationToken cancellation) => Task.Delay(wait, time, cancellation);
}
