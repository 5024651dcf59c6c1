using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using TechBeats.Figures.Storing;

namespace TechBeats.Benchmarks;

/// <summary>The program, killed again and again while it fills its store: whatever the moment, the store must hold nothing but whole pictures and know where they came from.</summary>
internal static class Kills
{
    private const int FiguresARun = 10;
    private const int MostRunsAKill = 3;

    /// <summary>Kills the program so many times, looks at the store after each, lets it run to its end at last, and tells.</summary>
    /// <param name="program">Path of the published <c>techbeats</c>, or of its <c>.dll</c>.</param>
    /// <param name="times">How often it is killed; a run that was over before its moment doesn't count.</param>
    /// <returns>0 when the store never took harm.</returns>
    public static async Task<int> RunAsync(string program, int times)
    {
        var folder = Directory.CreateTempSubdirectory("techbeats-kills-").FullName;
        await using var host = await PictureHost.StartAsync(TimeSpan.FromMilliseconds(5));
        try
        {
            var (harm, hit, run) = (0, 0, 0);
            var longest = await TimeAsync(program, folder, host);
            Directory.Delete(Path.Combine(folder, "store"), recursive: true);
            while (hit < times && run < MostRunsAKill * times)
            {
                run++;
                File.WriteAllText(Path.Combine(folder, "issue.md"), host.Issue(run * FiguresARun));

                // Moments spread evenly over a run, in an order that has no pattern: multiples of the golden ratio.
                var moment = longest * (run * 0.6180339887 % 1);
                var began = Stopwatch.GetTimestamp();
                using var process = Start(program, folder, host);
                var isOver = process.WaitForExit(moment);
                hit += isOver ? 0 : 1;
                longest = isOver ? Stopwatch.GetElapsedTime(began) : longest * 1.02;
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync();
                harm += Look(Path.Combine(folder, "store"), $"after run {run}, killed at {moment.TotalMilliseconds:0} ms");
            }

            var kept = FigureIndex.Read(Path.Combine(folder, "store")).Entries.Count();
            await TimeAsync(program, folder, host);
            harm += Look(Path.Combine(folder, "store"), "at the end");
            var all = FigureIndex.Read(Path.Combine(folder, "store")).Entries.Count();
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{hit} kills in {run} runs of up to {longest.TotalMilliseconds:0} ms: {harm} times harm; {kept} figures kept by then, {all} of {run * FiguresARun} after a run to the end"
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

    /// <summary>Every file under a hash has that hash, every entry its original, and the index can be read.</summary>
    private static int Look(string store, string when)
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
