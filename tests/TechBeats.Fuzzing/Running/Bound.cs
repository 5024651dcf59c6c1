using System.Diagnostics;

namespace TechBeats.Fuzzing.Running;

/// <summary>When a campaign ends: after a time or after a number of runs.</summary>
internal sealed record Bound(TimeSpan? Time, int? Runs)
{
    private readonly long began = Stopwatch.GetTimestamp();

    public static Bound OfSeconds(int seconds) => new(TimeSpan.FromSeconds(seconds), null);

    public static Bound OfRuns(int runs) => new(null, runs);

    /// <summary>Whether the campaign is over after so many runs.</summary>
    public bool IsReached(int runs) => runs >= Runs || Stopwatch.GetElapsedTime(began) >= Time;
}
