using System.CommandLine;
using TechBeats.Building;
using TechBeats.Model;
using TechBeats.Reporting;
using TechBeats.Settings;

namespace TechBeats.Commands;

/// <summary><c>techbeats check</c>: reads and sets everything without the network, makes nothing, lists every problem.</summary>
internal static class CheckCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("check", "Read everything, make nothing, list the problems; exit code 1 on a warning or worse.");
        var selection = new SelectionOptions();
        var report = new ReportOption();
        var talk = new TalkOptions();
        selection.AddTo(command);
        report.AddTo(command);
        talk.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var said = new BookSettings { IsOffline = true, Report = report.Of(parsed, surroundings) }.Over(selection.Of(parsed)).Over(talk.Of(parsed));
            var opened = await OpenedBook.OpenAsync(selection.ArchiveOf(parsed), selection.ConfigOf(parsed), said, surroundings, cancellation);
            var request = StorePlace.Existing(opened.Archive).For(opened.Request(surroundings) with { IsOffline = true }, surroundings);
            var display = ProgressDisplay.For(surroundings.Error, surroundings.IsTerminal, opened.Volume);
            var result = await display.ShowAsync(() => BuildPipeline.CheckAsync(request, display, cancellation));

            // A figure that is only on the network is no fault of the archive: a build would fetch it.
            result = result with { Problems = [.. result.Problems.Where(problem => problem.Slug != ProblemSlugs.FigureOffline)] };
            if (opened.Settings.Report is { } path)
            {
                BuildReport.Of(result, null).WriteTo(path);
            }

            CheckList.Write(surroundings.Output, result.Problems, opened.Volume);
            return result.Problems.Any(problem => problem.Severity >= Severity.Warning) ? ExitCode.ProblemsFound : ExitCode.Made;
        });
        return command;
    }
}
