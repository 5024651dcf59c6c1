using System.CommandLine;
using System.Diagnostics;
using TechBeats.Building;
using TechBeats.Model;
using TechBeats.Reporting;
using TechBeats.Settings;
using TechBeats.Sources.Files;

namespace TechBeats.Commands;

/// <summary><c>techbeats figures</c>: fetches every figure into the store, so that it outlives its address; writes no book.</summary>
internal static class FiguresCommand
{
    public static Command Create(Host host)
    {
        var command = new Command("figures", "Fetch every figure into the store, and make no book.");
        var settings = new CommandSettings(command);
        var archive = new ArchiveArguments(command, settings);
        settings.Add(FigureSettings.Settings);
        var import = new Option<string?>("--import")
        {
            Description = "Folder of rescued files to import; a file matches a figure by hash, address or name",
            HelpName = "DIR",
        };
        var refresh = new Option<bool>("--refresh")
        {
            Description = "Fetch stored and lost figures again; a stored figure is not removed when its host no longer has it",
        };
        command.Add(import);
        command.Add(refresh);
        settings.Add(SettingsTable.Strict, "Exit with code 1 if a figure is lost or another problem is a warning or an error");
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
                request = StoreLocation.Find(opened.Settings.Get(SettingsTable.Store), request, opened.Archive, host).For(request, host);
                if (request.Figures.Store is not { } store)
                {
                    throw NoStore();
                }

                var verbosity = opened.Verbosity;
                var display = ProgressDisplay.For(host.Error, host.IsTerminal, verbosity);
                var result = await display.ShowAsync(() => BuildPipeline.ReadWithFiguresAsync(request, display, cancellation));
                var problems = result.Problems.Where(problem => problem.Slug.StartsWith("figure-", StringComparison.Ordinal)).ToArray();
                ProblemList.Write(host.Error, problems, verbosity);
                if (opened.Settings.Get(SettingsTable.Report) is { } path)
                {
                    FiguresReport.Create(result, problems).WriteTo(path);
                }

                FigureTable.Write(host.Output, result.Figures, result.Imports, verbosity);
                if (verbosity != Verbosity.Quiet)
                {
                    await host.Error.WriteLineAsync(FigureTable.Ending(host.NameOf(store), Stopwatch.GetElapsedTime(began)));
                }

                return request.IsStrict && problems.Any(problem => problem.Severity >= Severity.Warning)
                    ? ExitCode.ProblemsFound
                    : ExitCode.Success;
            }
        );
        return command;
    }

    private static FolderTree FolderOf(string path) => Directory.Exists(path)
        ? new FolderTree(path)
        : throw new UnusableRequestException($"There is no folder of rescued files: {path}", "Choose the folder with the rescued files");

    private static UnusableRequestException NoStore() =>
        new("There is no writable folder for the figure store", "Choose a folder with --store");
}
