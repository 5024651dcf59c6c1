namespace TechBeats.Tests.Support;

/// <summary>A clock that stands still. Its timers run by the system's clock.</summary>
internal sealed class StoppedTime(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
