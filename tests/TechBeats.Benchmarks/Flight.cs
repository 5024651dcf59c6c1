using System.Diagnostics;
using System.Globalization;

namespace TechBeats.Benchmarks;

/// <summary>
/// Measures how many requests are in flight. The measure begins when the maximum is first reached, and ends when too few requests are
/// left to reach it.
/// </summary>
/// <param name="figures">Number of all requests.</param>
/// <param name="atOnce">Maximum number of requests in flight.</param>
/// <param name="wanted">Number of requests that should be in flight all the time.</param>
internal sealed class Flight(int figures, int atOnce, int wanted)
{
    private readonly Lock gate = new();
    private readonly Dictionary<int, long> ticks = [];
    private long since;
    private long sparse;
    private long longestSparse;
    private int now;
    private int begun;

    /// <summary>Records the present number of requests in flight.</summary>
    public void Note(int inFlight)
    {
        lock (gate)
        {
            var time = Stopwatch.GetTimestamp();
            begun += inFlight > now ? 1 : 0;
            if (since > 0 && begun <= figures - atOnce)
            {
                ticks[now] = ticks.GetValueOrDefault(now) + (time - since);
                sparse = now < wanted ? sparse + time - since : 0;
                longestSparse = Math.Max(longestSparse, sparse);
            }

            since = since > 0 || inFlight >= atOnce ? time : 0;
            now = inFlight;
        }
    }

    /// <summary>The average, the share of time with enough requests, and the longest time with too few.</summary>
    public override string ToString()
    {
        lock (gate)
        {
            var total = Math.Max(1.0, ticks.Values.Sum());
            var average = ticks.Sum(level => level.Key * level.Value) / total;
            var full = ticks.Where(level => level.Key >= wanted).Sum(level => level.Value) / total;
            return string.Create(
                CultureInfo.InvariantCulture,
                $"in flight {average:0.0} of {atOnce} on average, {wanted} or more for {full:0.0%} of the time, fewer for "
                    + $"{longestSparse * 1000.0 / Stopwatch.Frequency:0} ms at the longest"
            );
        }
    }
}
