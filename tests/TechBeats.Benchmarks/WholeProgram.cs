using System.Diagnostics;
using System.Globalization;

namespace TechBeats.Benchmarks;

/// <summary>
/// Runs the published program as a user runs it, and measures wall time, processor time and peak memory of the whole process.
/// </summary>
internal static class WholeProgram
{
    /// <summary>
    /// Runs the program once to fill its store and then <paramref name="runs"/> times. Prints the least and the median of each measure.
    /// </summary>
    /// <param name="program">Path of the published <c>techbeats</c>.</param>
    /// <param name="archive">The archive to build, without the network; null for <c>demo</c>.</param>
    /// <param name="runs">Number of measured runs, at least 1.</param>
    public static int Run(string program, string? archive, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("techbeats-bench-");
        try
        {
            string[] command = archive is null
                ? ["demo"]
                : ["build", Path.GetFullPath(archive), "--offline", "--store", Path.Combine(folder.FullName, "store")];
            string[] args = [.. command, "--quiet", "-o", Path.Combine(folder.FullName, "book.pdf")];
            var cold = Measure(program, args);
            Console.WriteLine($"first run      {Line(cold)}");
            var all = Enumerable.Range(0, runs).Select(_ => Measure(program, args)).ToList();
            var least = new Cost(all.Min(cost => cost.Wall), all.Min(cost => cost.Processor), all.Min(cost => cost.PeakBytes));
            var median = new Cost(Median(all, cost => cost.Wall), Median(all, cost => cost.Processor), Median(all, cost => cost.PeakBytes));
            Console.WriteLine($"least of {runs, -5} {Line(least)}");
            Console.WriteLine($"median of {runs, -4} {Line(median)}");
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Cost Measure(string program, string[] args)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true };
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        var (processor, peak) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(5))
        {
            (processor, peak) = Sampled(process, processor, peak);
        }

        var wall = Stopwatch.GetElapsedTime(began);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {error.Result}{output.Result}");
        }

        return new Cost(wall.TotalSeconds, processor.TotalSeconds, peak);
    }

    /// <summary>The usage of the process so far. Returns the earlier values when it has just ended, since Unix then forgets them.</summary>
    private static (TimeSpan Processor, long Peak) Sampled(Process process, TimeSpan processor, long peak)
    {
        process.Refresh();
        try
        {
            return (process.TotalProcessorTime, Math.Max(peak, process.PeakWorkingSet64));
        }
        catch (InvalidOperationException)
        {
            return (processor, peak);
        }
    }

    private static double Median(List<Cost> costs, Func<Cost, double> measure) => costs.Select(measure).Order().ElementAt(costs.Count / 2);

    private static string Line(Cost cost) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"wall {cost.Wall, 6:0.00} s   cpu {cost.Processor, 6:0.00} s   peak {cost.PeakBytes / 1e6, 6:0} MB"
        );

    /// <summary>Wall and processor seconds and peak memory of one run.</summary>
    private readonly record struct Cost(double Wall, double Processor, double PeakBytes);
}
