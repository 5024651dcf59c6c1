using System.CommandLine;
using TechBeats.Building;
using TechBeats.Reporting;
using TechBeats.Settings;

namespace TechBeats.Commands;

/// <summary><c>techbeats list</c>: prints a table of the issues that a build includes, one of the
/// folders, and the skipped texts with reasons.</summary>
internal static class ListCommand
{
    public static Command Create(Host host)
    {
        var command = new Command("list", "List the issues that a build would include, and the skipped files with the reasons.");
        var settings = new CommandSettings(command);
        var archive = new ArchiveArguments(command, settings);
        settings.Add(SettingsTable.Jobs, SettingsTable.Quiet, SettingsTable.Verbose);
        command.SetAction(async (parsed, cancellation) =>
        {
            var opened = await archive.OpenAsync(parsed, settings.Read(parsed, host), host, cancellation);
            var display = ProgressDisplay.For(host.Error, host.IsTerminal, opened.Verbosity);
            var request = opened.Request(host);
            var contents = await display.ShowAsync(() => BuildPipeline.ReadWithoutFiguresAsync(request, display, cancellation));
            IssueTable.Write(host.Output, contents.Book);
            if (opened.Verbosity != Verbosity.Quiet)
            {
                FolderTable.Write(host.Output, contents.Book.Issues, contents.Skipped, opened.Verbosity);
                SkippedTable.Write(host.Error, contents.Skipped, opened.Verbosity);
            }

            return ExitCode.Success;
        });
        return command;
    }
}
