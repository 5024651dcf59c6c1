using System.CommandLine;
using System.Text;
using TechBeats.Archive;
using TechBeats.Archive.Assembling;
using TechBeats.Building;
using TechBeats.Model;
using TechBeats.Reporting;
using TechBeats.Settings;
using TechBeats.Sources;
using TechBeats.Sources.Sites;

namespace TechBeats.Commands;

/// <summary><c>techbeats init</c>: writes a commented file of settings, filled in from what the archive shows.</summary>
internal static class InitCommand
{
    /// <summary>Levels of headings at which files are divided by themselves.</summary>
    private const int DeepestSplit = 3;

    public static Command Create(Host host)
    {
        var command = new Command(
            "init",
            "Write a commented techbeats.yml, filled in from what the archive shows; an old one stays as it is."
        );
        var archive = new Argument<string>("ARCHIVE")
        {
            Description = "Folder of the archive; the current folder when not given",
            Arity = ArgumentArity.ZeroOrOne,
        };
        command.Add(archive);
        var settings = new CommandSettings(command).Add(SettingsTable.Jobs, SettingsTable.Quiet, SettingsTable.Verbose);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var named = parsed.GetValue(archive) ?? ".";
                var path = Path.Combine(host.PlaceOf(named), SettingsFile.UsualName);
                if (File.Exists(path))
                {
                    throw AlreadyThere(host.NameOf(path));
                }

                if (ArchivePlace.IsAddress(named) || FileTrees.Open(host.PathOf(named)) is not { IsFolder: true } open)
                {
                    throw new UnusableRequestException(
                        $"{named} is no folder, so no {SettingsFile.UsualName} can stand in it",
                        "Write one by hand, as README.md has it, and name it with --config"
                    );
                }

                var read = settings.Read(parsed, host);
                var verbosity = read.Verbosity ?? Verbosity.Normal;
                var display = ProgressDisplay.For(host.Error, host.IsTerminal, verbosity);
                var request = OpenedBook.RequestOf(read, open.Files, host);
                var contents = await display.ShowAsync(() => BuildPipeline.ReadAsync(request, display, cancellation));
                var split = await SplitOfAsync(request, contents.Book, cancellation);
                Write(path, host.NameOf(path), SettingsTemplate.Of(contents, split, SiteSettings.Read(open.Files)));
                await host.Output.WriteLineAsync(TerminalText.Clean(host.NameOf(path)));
                return ExitCode.Made;
            }
        );
        return command;
    }

    /// <summary>The rule that says in so many words how files were divided by themselves.</summary>
    private static async Task<SplitRule> SplitOfAsync(BuildRequest request, Book book, CancellationToken cancellation)
    {
        if (book.Issues.CountBy(issue => issue.Source, StringComparer.Ordinal).All(source => source.Value == 1))
        {
            return SplitRule.Auto;
        }

        for (var level = 1; level <= DeepestSplit; level++)
        {
            var same = await BuildPipeline.ReadAsync(
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
        try
        {
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            file.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (IOException) when (File.Exists(path))
        {
            throw AlreadyThere(name);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UnusableRequestException($"{name} can't be written: {failure.Message}", "Make the folder writable", failure);
        }
    }

    private static UnusableRequestException AlreadyThere(string name) =>
        new($"{name} is there already, and is not overwritten", "Change it by hand, or move it away first");
}
