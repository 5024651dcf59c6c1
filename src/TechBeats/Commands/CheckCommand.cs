using System.CommandLine;
using TechBeats.Archive;
using TechBeats.Building;
using TechBeats.Model;
using TechBeats.Reporting;

namespace TechBeats.Commands;

/// <summary><c>techbeats check</c>: reads and sets everything without the network, makes nothing, lists every problem.</summary>
internal static class CheckCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("check", "Read everything, make nothing, list every problem.");
        var selection = new SelectionOptions();
        var talk = new TalkOptions();
        selection.AddTo(command);
        talk.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var archive = await ArchivePlace.OpenAsync(surroundings.PlaceOf(selection.ArchiveOf(parsed)), isOffline: true, [], cancellation);
            var request = new BuildRequest
            {
                Files = archive.Files,
                Selection = selection.Of(parsed),
                Folder = surroundings.Folder,
                IsOffline = true,
                Store = StorePlace.Existing(archive.Folder),
                SystemFonts = SystemFontFolders.Of(surroundings),
                Jobs = talk.JobsOf(parsed),
            };
            var display = ProgressDisplay.For(surroundings.Error, surroundings.IsTerminal, talk.VolumeOf(parsed));
            var problems = await display.ShowAsync(() => BuildPipeline.CheckAsync(request, display, cancellation));

            // A figure that is only on the network is no fault of the archive: a build would fetch it.
            problems = [.. problems.Where(problem => problem.Slug != ProblemSlugs.FigureOffline)];
            ProblemList.Write(surroundings.Output, problems, Volume.Verbose);
            await surroundings.Output.WriteLineAsync(ProblemList.Counts(problems));
            return problems.Any(problem => problem.Severity >= Severity.Warning) ? ExitCode.ProblemsFound : ExitCode.Made;
        });
        return command;
    }
}
