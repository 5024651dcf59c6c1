using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using TechBeats.Figures.Storing;

namespace TechBeats.Benchmarks;

/// <summary>
/// Kills the program again and again while it fills its store. After every kill the store must hold whole pictures alone, and the
/// index must name an original for each of its entries.
/// </summary>
internal static class Kills
{
    private const int FiguresARun = 10;
    private const int MaximumRunsPerKill = 3;

    /// <summary>Kills the program, checks the store after each kill, then runs it to its end and prints a summary.</summary>
    /// <param name="program">Path of the published <c>techbeats</c>, or of its <c>.dll</c>.</param>
    /// <param name="times">Number of kills. A run that ends before its moment does not count.</param>
    /// <returns>0 when the store was never damaged, else 1.</returns>
    public static async Task<int> RunAsync(string program, int times)
    {
        var folder = Directory.CreateTempSubdirectory("techbeats-kills-").FullName;
        await using var host = await PictureHost.StartAsync(TimeSpan.FromMilliseconds(5));
        try
        {
            var (harm, hit, run) = (0, 0, 0);
            var longest = await TimeAsync(program, folder, host);
            Directory.Delete(Path.Combine(folder, "store"), recursive: true);
            while (hit < times && run < MaximumRunsPerKill * times)
            {
                run++;
                File.WriteAllText(Path.Combine(folder, "issue.md"), host.Issue(run * FiguresARun));

                // Multiples of the golden ratio spread the moments evenly over a run, in an order without a pattern.
                var moment = longest * (run * 0.6180339887 % 1);
                var began = Stopwatch.GetTimestamp();
                using var process = Start(program, folder, host);
                var isOver = process.WaitForExit(moment);
                hit += isOver ? 0 : 1;
                longest = isOver ? Stopwatch.GetElapsedTime(began) : longest * 1.02;
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync();
                harm += Check(Path.Combine(folder, "store"), $"after run {run}, killed at {moment.TotalMilliseconds:0} ms");
            }

            var kept = FigureIndex.Read(Path.Combine(folder, "store")).Entries.Count();
            await TimeAsync(program, folder, host);
            harm += Check(Path.Combine(folder, "store"), "at the end");
            var all = FigureIndex.Read(Path.Combine(folder, "store")).Entries.Count();
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{hit} kills in {run} runs of up to {longest.TotalMilliseconds:0} ms: the store was damaged {harm} times; "
                        + $"{kept} figures stored by the killed runs, {all} of {run * FiguresARun} after a whole run"
                )
            );
            return harm == 0 && hit == times && all == run * FiguresARun ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Process Start(string program, string folder, PictureHost host)
    {
        string[] command =
        [
            "figures",
            Path.Combine(folder),
            "--store",
            Path.Combine(folder, "store"),
            "--allow-host",
            host.Host,
            "--quiet",
        ];
        var start = program.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
            ? new ProcessStartInfo("dotnet", [program, .. command])
            : new ProcessStartInfo(program, command);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task<TimeSpan> TimeAsync(string program, string folder, PictureHost host)
    {
        if (!File.Exists(Path.Combine(folder, "issue.md")))
        {
            File.WriteAllText(Path.Combine(folder, "issue.md"), host.Issue(FiguresARun));
        }

        var began = Stopwatch.GetTimestamp();
        using var process = Start(program, folder, host);
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(began)
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
    }

    /// <summary>Prints what is wrong with a store.</summary>
    /// <returns>1 when anything is wrong, else 0.</returns>
    private static int Check(string store, string when)
    {
        var index = FigureIndex.Read(store);
        var originals = Path.Combine(store, "originals");
        string[] wrong =
        [
            .. index.Problems.Select(problem => problem.Message),
            .. (Directory.Exists(originals) ? Directory.EnumerateFiles(originals, "*", SearchOption.AllDirectories) : [])
                .Where(path => Path.GetFileName(path) != Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))))
                .Select(path => $"{path} is damaged"),
            .. index
                .Entries.Where(entry => !File.Exists(Path.Combine(originals, entry.Sha256[..2], entry.Sha256)))
                .Select(entry => $"{entry.Address} has no original"),
        ];
        foreach (var line in wrong)
        {
            Console.WriteLine($"{when}: {line}");
        }

        return wrong.Length > 0 ? 1 : 0;
    }
}
