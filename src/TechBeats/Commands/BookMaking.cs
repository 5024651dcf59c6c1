using System.Diagnostics;
using TechBeats.Building;
using TechBeats.Reporting;
using TechBeats.Settings;

namespace TechBeats.Commands;

/// <summary>What <c>build</c> and <c>demo</c> have in common: make the book, then tell of it.</summary>
internal static class BookMaking
{
    /// <summary>How a book is made, whatever archive it comes from.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
        [SettingsTable.Output, SettingsTable.Paper, SettingsTable.Figures, SettingsTable.Fonts, SettingsTable.Strict, SettingsTable.Report];

    /// <summary>Makes the book, prints its problems and what was made; returns the exit code.</summary>
    public static async Task<int> RunAsync(BuildRequest request, BookSettings settings, Host host, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        var verbosity = settings.Verbosity ?? Verbosity.Normal;
        var display = ProgressDisplay.For(host.Error, host.IsTerminal, verbosity);
        var result = await display.ShowAsync(() => BuildPipeline.RunAsync(request, display, cancellation));
        var path = result.Output is { } output ? host.NameOf(output) : null;

        ProblemList.Write(host.Error, result.Problems, verbosity);
        if (settings.Get(SettingsTable.Report) is { } report)
        {
            BuildReport.Of(result, path).WriteTo(report);
        }

        if (verbosity != Verbosity.Quiet)
        {
            Summary.Write(host.Error, result, path, Stopwatch.GetElapsedTime(began), verbosity);
        }

        if (path is null)
        {
            return ExitCode.ProblemsFound;
        }

        await host.Output.WriteLineAsync(TerminalText.Clean(path));
        return ExitCode.Made;
    }
}
