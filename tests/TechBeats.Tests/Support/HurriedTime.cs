namespace TechBeats.Tests.Support;

/// <summary>A clock that jumps to the end of every wait, so that no wait takes time.</summary>
internal sealed class HurriedTime : TimeProvider
{
    private readonly Lock gate = new();
    private DateTimeOffset now = new(2024, 5, 6, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Sum of all waits.</summary>
    public TimeSpan Waited { get; private set; }

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.Zero)
        {
            lock (gate)
            {
                now += dueTime;
                Waited += dueTime;
            }
        }

        return System.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : TimeSpan.Zero, period);
    }
}
