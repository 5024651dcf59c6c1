namespace TechBeats.Tests.Figures;

/// <summary>A clock that stands at a given time; waiting takes as long as ever.</summary>
internal sealed class StoppedTime(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}

/// <summary>A clock on which nobody waits: it jumps to the end of every wait, and remembers when it was looked at.</summary>
internal sealed class HurriedTime : TimeProvider
{
    private readonly Lock gate = new();
    private DateTimeOffset now = new(2024, 5, 6, 12, 0, 0, TimeSpan.Zero);

    /// <summary>All the waiting that nobody did.</summary>
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
