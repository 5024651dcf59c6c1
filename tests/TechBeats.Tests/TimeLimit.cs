namespace TechBeats.Tests;

/// <summary>The time limit of a test that waits, fetches or starts processes. It is far above the time of the slowest test on a busy machine.</summary>
internal static class TimeLimit
{
    public const int Milliseconds = 180_000;
}
