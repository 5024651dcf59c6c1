using System.Diagnostics;
using TechBeats.Building;
using TechBeats.Reporting;
using TechBeats.Settings;

namespace TechBeats.Commands;

/// <summary>The common part of <c>build</c> and <c>demo</c>: builds the book and reports the result.</summary>
internal static class BookMaking
{
    /// <summary>The settings that are independent of the archive.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        SettingsTable.Output, SettingsTable.Theme, SettingsTable.Links, SettingsTable.Paper, SettingsTable.Glance,
        SettingsTable.Figures, SettingsTable.Typography, SettingsTable.Fonts, SettingsTable.AllowMissingGlyphs, SettingsTable.Strict,
        SettingsTable.Report,
    ];

    /// <summary>Builds the book, prints the problems and a summary, and returns the exit code.</summary>
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
            BuildReport.Create(result, path).WriteTo(report);
        }

        if (verbosity != Verbosity.Quiet)
        {
            Summary.Write(host.Error, result, path, Stopwatch.GetElapsedTime(began), verbosity);
        }

        if (path is null)
        {
            return result.LacksFont ? ExitCode.Unusable : ExitCode.ProblemsFound;
        }

        await host.Output.WriteLineAsync(TerminalText.Clean(path));
        return ExitCode.Success;
    }
}
