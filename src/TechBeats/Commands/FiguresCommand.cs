using System.CommandLine;
using System.Diagnostics;
using TechBeats.Building;
using TechBeats.Model;
using TechBeats.Reporting;
using TechBeats.Settings;
using TechBeats.Sources.Files;

namespace TechBeats.Commands;

/// <summary><c>techbeats figures</c>: puts every figure into the store, so that it outlives its CDN; makes no book.</summary>
internal static class FiguresCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("figures", "Put every figure into the store, and make no book.");
        var selection = new SelectionOptions();
        var source = new FigureSourceOptions();
        var import = new Option<string?>("--import") { Description = "A folder of rescued files: taken as the figures whose address or name they bear", HelpName = "DIR" };
        var refresh = new Option<bool>("--refresh") { Description = "Ask again for all that is kept and all that was lost; what is kept stays when its host has it no more" };
        var strict = new Option<bool>("--strict") { Description = "Exit code 1 when a figure is lost, or there is any other problem of severity warning or worse" };
        var report = new ReportOption();
        var talk = new TalkOptions();

        selection.AddTo(command);
        source.AddTo(command);
        command.Add(import);
        command.Add(refresh);
        command.Add(strict);
        report.AddTo(command);
        talk.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(refresh) && source.IsOffline(result))
            {
                result.AddError("--offline and --refresh can't both be meant");
            }
        });

        command.SetAction(async (parsed, cancellation) =>
        {
            var began = Stopwatch.GetTimestamp();
            var said = new BookSettings { IsStrict = parsed.Flag(strict), Report = report.Of(parsed, surroundings) }
                .Over(source.Of(parsed)).Over(selection.Of(parsed)).Over(talk.Of(parsed));
            var opened = await OpenedBook.OpenAsync(selection.ArchiveOf(parsed), selection.ConfigOf(parsed), said, surroundings, cancellation);
            var request = opened.Request(surroundings) with
            {
                Figures = opened.Settings.Figures is { } preset and not FigurePreset.None ? preset : FigurePreset.Print,
                Import = parsed.GetValue(import) is { } rescued ? FolderOf(rescued.Length == 0 ? "" : surroundings.PathOf(rescued)) : null,
                IsRefreshing = parsed.GetValue(refresh),
                IsThorough = true,
            };
            request = StorePlace.Of(opened.Settings.Store, request, opened.Archive, surroundings).For(request, surroundings);
            if (request.Store is null)
            {
                throw NoStore();
            }


            var volume = opened.Volume;
            var display = ProgressDisplay.For(surroundings.Error, surroundings.IsTerminal, volume);
            var result = await display.ShowAsync(() => BuildPipeline.GatherAsync(request, display, cancellation));
            var problems = result.Problems.Where(problem => problem.Slug.StartsWith("figure-", StringComparison.Ordinal)).ToArray();
            ProblemList.Write(surroundings.Error, problems, volume);
            if (opened.Settings.Report is { } path)
            {
                FiguresReport.Of(result, problems).WriteTo(path);
            }

            FigureTable.Write(surroundings.Output, result.Figures, result.Imports, volume);
            if (volume != Volume.Quiet)
            {
                await surroundings.Error.WriteLineAsync(FigureTable.Ending(surroundings.NameOf(request.Store), Stopwatch.GetElapsedTime(began)));
            }

            return request.IsStrict && problems.Any(problem => problem.Severity >= Severity.Warning) ? ExitCode.ProblemsFound : ExitCode.Made;
        });
        return command;
    }

    private static FolderTree FolderOf(string path) => Directory.Exists(path)
        ? new FolderTree(path)
        : throw new UnusableRequestException($"There is no folder of rescued files: {path}", "Name the folder that holds them");

    private static UnusableRequestException NoStore() => new("There is no place for the figure store", "Name a folder with --store");
}
