using System.Diagnostics;
using System.Globalization;

namespace TechBeats.Fuzzing.Running;

/// <summary>Every target in a process of its own, so that one that dies is told and ends no other.</summary>
internal static class AllTargets
{
    /// <summary>Targets that run at the same time.</summary>
    private static readonly int AtOnce = Math.Min(2, Environment.ProcessorCount);

    /// <summary>Runs every target.</summary>
    /// <param name="seconds">Time of each.</param>
    /// <returns>The exit code: 0 when nothing was found, 1 otherwise.</returns>
    public static int Run(int seconds)
    {
        var failed = 0;
        Parallel.ForEach(FuzzTargets.All, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, target =>
        {
            if (!IsSound(target, seconds))
            {
                Interlocked.Increment(ref failed);
            }
        });
        Console.WriteLine($"{FuzzTargets.All.Count - failed} of {FuzzTargets.All.Count} targets found nothing");
        return failed == 0 ? 0 : 1;
    }

    private static bool IsSound(IFuzzTarget target, int seconds)
    {
        string[] arguments = [target.Name, "--seconds", seconds.ToString(CultureInfo.InvariantCulture)];
        string[] program =
            Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
                ? [Path.Combine(AppContext.BaseDirectory, "TechBeats.Fuzzing.dll")]
                : [];
        using var process = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, [.. program, .. arguments]) { RedirectStandardOutput = true }
        )!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var died = process.ExitCode is 0 or 1
            ? ""
            : $"{target.Name}: the process died with {process.ExitCode}; the input: {Findings.CurrentOf(target.Name)}\n";
        Console.Write(said + died);
        return process.ExitCode == 0;
    }
}
