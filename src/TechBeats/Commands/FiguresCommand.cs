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
    public static Command Create(Host host)
    {
        var command = new Command("figures", "Put every figure into the store, and make no book.");
        var settings = new CommandSettings(command);
        var archive = new ArchiveArguments(command, settings);
        settings.Add(FigureSource.Settings);
        var import = new Option<string?>("--import")
        {
            Description = "A folder of rescued files: taken as the figures whose address or name they bear",
            HelpName = "DIR",
        };
        var refresh = new Option<bool>("--refresh")
        {
            Description = "Ask again for all that is kept and all that was lost; what is kept stays when its host has it no more",
        };
        command.Add(import);
        command.Add(refresh);
        settings.Add(SettingsTable.Strict, "Exit code 1 when a figure is lost, or there is any other problem of severity warning or worse");
        settings.Add(SettingsTable.Report, SettingsTable.Jobs, SettingsTable.Quiet, SettingsTable.Verbose);

        command.SetAction(
            async (parsed, cancellation) =>
            {
                var began = Stopwatch.GetTimestamp();
                var opened = await archive.OpenAsync(parsed, settings.Read(parsed, host), host, cancellation);
                if (opened.Settings.GetValue(SettingsTable.Figures) is FigurePreset.None)
                {
                    opened = opened with { Settings = opened.Settings.With(SettingsTable.Figures, FigurePreset.Print) };
                }

                var request = opened.Request(host);
                request = request with
                {
                    Figures = request.Figures with
                    {
                        Import = parsed.GetValue(import) is { } rescued ? FolderOf(rescued.Length == 0 ? "" : host.PathOf(rescued)) : null,
                        IsRefreshing = parsed.GetValue(refresh),
                        IsThorough = true,
                    },
                };
                request = StorePlace.Find(opened.Settings.Get(SettingsTable.Store), request, opened.Archive, host).For(request, host);
                if (request.Figures.Store is not { } store)
                {
                    throw NoStore();
                }

                var verbosity = opened.Verbosity;
                var display = ProgressDisplay.For(host.Error, host.IsTerminal, verbosity);
                var result = await display.ShowAsync(() => BuildPipeline.GatherAsync(request, display, cancellation));
                var problems = result.Problems.Where(problem => problem.Slug.StartsWith("figure-", StringComparison.Ordinal)).ToArray();
                ProblemList.Write(host.Error, problems, verbosity);
                if (opened.Settings.Get(SettingsTable.Report) is { } path)
                {
                    FiguresReport.Of(result, problems).WriteTo(path);
                }

                FigureTable.Write(host.Output, result.Figures, result.Imports, verbosity);
                if (verbosity != Verbosity.Quiet)
                {
                    await host.Error.WriteLineAsync(FigureTable.Ending(host.NameOf(store), Stopwatch.GetElapsedTime(began)));
                }

                return request.IsStrict && problems.Any(problem => problem.Severity >= Severity.Warning)
                    ? ExitCode.ProblemsFound
                    : ExitCode.Made;
            }
        );
        return command;
    }

    private static FolderTree FolderOf(string path) => Directory.Exists(path)
        ? new FolderTree(path)
        : throw new UnusableRequestException($"There is no folder of rescued files: {path}", "Name the folder that holds them");

    private static UnusableRequestException NoStore() => new("There is no place for the figure store", "Name a folder with --store");
}
