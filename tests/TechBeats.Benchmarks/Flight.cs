using System.Diagnostics;
using System.Globalization;

namespace TechBeats.Benchmarks;

/// <summary>How many requests were in flight for how long, from the first time that all could be until the last were on their way.</summary>
/// <param name="figures">Requests in all.</param>
/// <param name="atOnce">Requests that may be in flight.</param>
/// <param name="wanted">Requests that should be in flight all the time.</param>
internal sealed class Flight(int figures, int atOnce, int wanted)
{
    private readonly Lock gate = new();
    private readonly Dictionary<int, long> ticks = [];
    private long since;
    private long sparse;
    private long longestSparse;
    private int now;
    private int begun;

    /// <summary>Notes that so many requests are in flight now.</summary>
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

    /// <summary>The flight as words.</summary>
    public override string ToString()
    {
        lock (gate)
        {
            var total = Math.Max(1.0, ticks.Values.Sum());
            var average = ticks.Sum(level => level.Key * level.Value) / total;
            var full = ticks.Where(level => level.Key >= wanted).Sum(level => level.Value) / total;
            return string.Create(
                CultureInfo.InvariantCulture,
                $"in flight {average:0.0} of {atOnce} on average, {wanted} or more for {full:0.0%} of the time, fewer for {longestSparse * 1000.0 / Stopwatch.Frequency:0} ms at the longest"
            );
        }
    }
}
