using System.Diagnostics;
using TechBeats.Building;
using TechBeats.Reporting;

namespace TechBeats.Commands;

/// <summary>What <c>build</c> and <c>demo</c> have in common: make the book, then tell of it.</summary>
internal static class BookMaking
{
    /// <summary>Makes the book, prints its problems and what was made; returns the exit code.</summary>
    public static async Task<int> RunAsync(BuildRequest request, string? report, Volume volume, Surroundings surroundings, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        var display = ProgressDisplay.For(surroundings.Error, surroundings.IsTerminal, volume);
        var result = await display.ShowAsync(() => BuildPipeline.RunAsync(request, display, cancellation));
        var path = result.Output is { } output ? surroundings.NameOf(output) : null;

        ProblemList.Write(surroundings.Error, result.Problems, volume);
        if (report is not null)
        {
            BuildReport.Of(result, path).WriteTo(report);
        }

        if (volume != Volume.Quiet)
        {
            Summary.Write(surroundings.Error, result, path, Stopwatch.GetElapsedTime(began), volume);
        }

        if (path is null)
        {
            return ExitCode.ProblemsFound;
        }

        await surroundings.Output.WriteLineAsync(TerminalText.Clean(path));
        return ExitCode.Made;
    }
}
