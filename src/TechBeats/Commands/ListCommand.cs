using System.CommandLine;
using TechBeats.Archive;
using TechBeats.Building;
using TechBeats.Reporting;

namespace TechBeats.Commands;

/// <summary><c>techbeats list</c>: a table of the issues that a build would take.</summary>
internal static class ListCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("list", "List the issues that a build would take.");
        var selection = new SelectionOptions();
        var talk = new TalkOptions();
        selection.AddTo(command);
        talk.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var request = new BuildRequest
            {
                Files = (await ArchivePlace.OpenAsync(surroundings.PlaceOf(selection.ArchiveOf(parsed)), isOffline: false, [], cancellation)).Files,
                Selection = selection.Of(parsed),
                Folder = surroundings.Folder,
                Jobs = talk.JobsOf(parsed),
            };
            var display = ProgressDisplay.For(surroundings.Error, surroundings.IsTerminal, talk.VolumeOf(parsed));
            var archive = await display.ShowAsync(() => BuildPipeline.ReadAsync(request, display, cancellation));
            IssueTable.Write(surroundings.Output, archive.Book);
            if (talk.VolumeOf(parsed) == Volume.Verbose)
            {
                foreach (var skipped in archive.Skipped)
                {
                    await surroundings.Error.WriteLineAsync(TerminalText.Clean($"{skipped.Path}: {skipped.Reason}"));
                }
            }

            return ExitCode.Made;
        });
        return command;
    }
}
