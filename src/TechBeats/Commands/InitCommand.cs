using System.CommandLine;
using System.Text;
using TechBeats.Archive;
using TechBeats.Archive.Assembling;
using TechBeats.Building;
using TechBeats.Model;
using TechBeats.Reporting;
using TechBeats.Settings;
using TechBeats.Sources;
using TechBeats.Sources.Files;
using TechBeats.Sources.Sites;

namespace TechBeats.Commands;

/// <summary><c>techbeats init</c>: writes a commented settings file with values from the archive.</summary>
internal static class InitCommand
{
    /// <summary>Maximum heading level of automatic splits.</summary>
    private const int MaximumSplitLevel = 3;

    public static Command Create(Host host)
    {
        var command = new Command(
            "init",
            "Write a commented techbeats.yml with values from the archive; an existing file is not overwritten."
        );
        var archive = ArchiveArguments.CreateArchive("Folder of the archive; default the current folder");
        command.Add(archive);
        var settings = new CommandSettings(command).Add(SettingsTable.Jobs, SettingsTable.Quiet, SettingsTable.Verbose);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var named = parsed.GetValue(archive) ?? ".";
                var path = Path.Combine(host.PlaceOf(named), SettingsFile.DefaultName);
                if (File.Exists(path))
                {
                    throw AlreadyExists(host.NameOf(path));
                }

                if (ArchivePlace.IsAddress(named) || FileTrees.Open(host.PathOf(named)) is not { IsFolder: true } open)
                {
                    throw new UnusableRequestException(
                        $"{named} is not a folder, so {SettingsFile.DefaultName} can't be written into it",
                        "Write one by hand as README.md describes, and pass it with --config"
                    );
                }

                var read = settings.Read(parsed, host);
                var verbosity = read.Verbosity ?? Verbosity.Normal;
                var display = ProgressDisplay.For(host.Error, host.IsTerminal, verbosity);
                var request = OpenedBook.RequestOf(read, open.Files, host);
                var contents = await display.ShowAsync(() => BuildPipeline.ReadWithoutFiguresAsync(request, display, cancellation));
                var split = await SplitOfAsync(request, contents.Book, cancellation);
                Write(path, host.NameOf(path), SettingsTemplate.Create(contents, split, SiteSettings.Read(open.Files)));
                await host.Output.WriteLineAsync(TerminalText.Clean(host.NameOf(path)));
                return ExitCode.Success;
            }
        );
        return command;
    }

    /// <summary>The explicit rule that splits files as the automatic rule did.</summary>
    private static async Task<SplitRule> SplitOfAsync(BuildRequest request, Book book, CancellationToken cancellation)
    {
        if (book.Issues.CountBy(issue => issue.Source, StringComparer.Ordinal).All(source => source.Value == 1))
        {
            return SplitRule.Auto;
        }

        for (var level = 1; level <= MaximumSplitLevel; level++)
        {
            var same = await BuildPipeline.ReadWithoutFiguresAsync(
                request with
                {
                    Archive = request.Archive with { Split = SplitRule.At(level) },
                },
                new Progress<StageProgress>(),
                cancellation
            );
            if (
                same
                    .Book.Issues.Select(issue => (issue.Source, issue.Key, issue.WordCount))
                    .SequenceEqual(book.Issues.Select(issue => (issue.Source, issue.Key, issue.WordCount)))
            )
            {
                return SplitRule.At(level);
            }
        }

        return SplitRule.Auto;
    }

    private static void Write(string path, string name, string text)
    {
        var isCreated = false;
        try
        {
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            isCreated = true;
            file.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (IOException) when (!isCreated && File.Exists(path))
        {
            throw AlreadyExists(name);
        }
        catch (Exception failure) when (FailedWrite.Is(failure))
        {
            if (isCreated)
            {
                File.Delete(path);
            }

            throw new UnusableRequestException(
                $"{name} can't be written: {FailedWrite.Describe(failure)}", "Make the folder writable", failure);
        }
    }

    private static UnusableRequestException AlreadyExists(string name) =>
        new($"{name} already exists and is not overwritten", "Edit it, or move it away first");
}
