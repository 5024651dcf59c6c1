using System.CommandLine;
using TechBeats.Building;
using TechBeats.Model;
using TechBeats.Reporting;
using TechBeats.Settings;

namespace TechBeats.Commands;

/// <summary><c>techbeats check</c>: reads and typesets everything without the network, writes no book, and lists all problems.</summary>
internal static class CheckCommand
{
    public static Command Create(Host host)
    {
        var command = new Command(
            "check",
            "Read everything without the network, make no book, and list the problems; exit code 1 on a warning or an error."
        );
        var settings = new CommandSettings(command);
        var archive = new ArchiveArguments(command, settings);
        settings.Add(SettingsTable.Report, SettingsTable.Jobs, SettingsTable.Quiet, SettingsTable.Verbose);
        command.SetAction(async (parsed, cancellation) =>
        {
            var read = settings.Read(parsed, host).With(SettingsTable.Offline, true);
            var opened = await archive.OpenAsync(parsed, read, host, cancellation);
            var request = StoreLocation.Existing(opened.Archive).For(opened.Request(host), host);
            var display = ProgressDisplay.For(host.Error, host.IsTerminal, opened.Verbosity);
            var result = await display.ShowAsync(() => BuildPipeline.CheckAsync(request, display, cancellation));

            // A figure that is only on the web is no fault of the archive, since a build fetches it.
            result = result with { Problems = [.. result.Problems.Where(problem => problem.Slug != ProblemSlugs.FigureOffline)] };
            if (opened.Settings.Get(SettingsTable.Report) is { } path)
            {
                BuildReport.Create(result, null).WriteTo(path);
            }

            CheckList.Write(host.Output, result.Problems, opened.Verbosity);
            return result.Problems.Any(problem => problem.Severity >= Severity.Warning) ? ExitCode.ProblemsFound : ExitCode.Success;
        });
        return command;
    }
}
