using System.CommandLine;
using TechBeats.Building;
using TechBeats.Reporting;

namespace TechBeats.Commands;

/// <summary><c>techbeats list</c>: a table of the issues that a build would take, and why other texts are none.</summary>
internal static class ListCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("list", "List the issues that a build would take, and what is left out and why.");
        var selection = new SelectionOptions();
        var talk = new TalkOptions();
        selection.AddTo(command);
        talk.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var said = selection.Of(parsed).Over(talk.Of(parsed));
            var opened = await OpenedBook.OpenAsync(selection.ArchiveOf(parsed), selection.ConfigOf(parsed), said, surroundings, cancellation);
            var display = ProgressDisplay.For(surroundings.Error, surroundings.IsTerminal, opened.Volume);
            var archive = await display.ShowAsync(() => BuildPipeline.ReadAsync(opened.Request(surroundings), display, cancellation));
            IssueTable.Write(surroundings.Output, archive.Book);
            if (opened.Volume != Volume.Quiet)
            {
                SkippedTable.Write(surroundings.Error, archive.Skipped, opened.Volume);
            }

            return ExitCode.Made;
        });
        return command;
    }
}
