namespace TechBeats.Figures.Fetching;

/// <summary>The time that one figure may take with all its tries and redirects: it runs while a host is asked, and stands while the figure waits for its turn or is kept.</summary>
internal sealed class FigureClock : IDisposable
{
    private readonly TimeProvider time;
    private readonly CancellationTokenSource end;
    private readonly CancellationTokenSource either;
    private TimeSpan left;
    private long began;

    /// <summary>A clock that stands.</summary>
    /// <param name="whole">All of its time.</param>
    /// <param name="time">Measures it.</param>
    /// <param name="cancellation">Ends the work whatever time is left.</param>
    public FigureClock(TimeSpan whole, TimeProvider time, CancellationToken cancellation)
    {
        this.time = time;
        left = whole;
        end = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, end.Token);
    }

    /// <summary>What is left of its time, while it stands.</summary>
    public TimeSpan Left => left;

    /// <inheritdoc/>
    public void Dispose()
    {
        either.Dispose();
        end.Dispose();
    }

    /// <summary>Works in what time is left.</summary>
    /// <exception cref="OperationCanceledException">Cancelled, or the time is over.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work)
    {
        Start();
        try
        {
            return await work(either.Token);
        }
        finally
        {
            Stop();
        }
    }

    /// <summary>Works while the clock, which runs, stands.</summary>
    public async Task<T> StandAsync<T>(Func<Task<T>> work)
    {
        Stop();
        try
        {
            return await work();
        }
        finally
        {
            Start();
        }
    }

    private void Start()
    {
        began = time.GetTimestamp();
        end.CancelAfter(left > TimeSpan.Zero ? left : TimeSpan.Zero);
    }

    private void Stop()
    {
        end.CancelAfter(Timeout.InfiniteTimeSpan);
        left -= time.GetElapsedTime(began);
    }
}
