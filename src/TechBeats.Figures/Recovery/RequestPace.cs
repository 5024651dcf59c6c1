namespace TechBeats.Figures.Recovery;

/// <summary>Lets through one request after the other, and no more than so many in any minute.</summary>
internal sealed class RequestPace(int mostInAMinute, TimeProvider time)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Queue<DateTimeOffset> latest = new();

    /// <summary>Waits until a request may be made. Not for several threads at once.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        if (latest.Count >= mostInAMinute)
        {
            var wait = latest.Dequeue() + Minute - time.GetUtcNow();
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, time, cancellation);
            }
        }

        latest.Enqueue(time.GetUtcNow());
    }

    /// <summary>Waits because the host asked for it.</summary>
    public Task BackOffAsync(TimeSpan wait, CancellationToken cancellation) => Task.Delay(wait, time, cancellation);
}
