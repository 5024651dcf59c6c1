using System.CommandLine;
using System.Text;
using TechBeats.Archive;
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

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("init", "Write a commented techbeats.yml, filled in from what the archive shows; an old one stays as it is.");
        var archive = new Argument<string>("ARCHIVE")
        {
            Description = "Folder of the archive; the current folder when not given",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var talk = new TalkOptions();
        command.Add(archive);
        talk.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var named = parsed.GetValue(archive) ?? ".";
            var path = Path.Combine(surroundings.PlaceOf(named), SettingsFile.UsualName);
            if (File.Exists(path))
            {
                throw AlreadyThere(surroundings.NameOf(path));
            }

            if (ArchivePlace.IsAddress(named) || FileTrees.Open(surroundings.PathOf(named)) is not { IsFolder: true } open)
            {
                throw new UnusableRequestException($"{named} is no folder, so no {SettingsFile.UsualName} can stand in it", "Write one by hand, as README.md has it, and name it with --config");
            }

            var said = talk.Of(parsed);
            var volume = said.Volume ?? Volume.Normal;
            var display = ProgressDisplay.For(surroundings.Error, surroundings.IsTerminal, volume);
            var request = OpenedBook.RequestOf(said, open.Files, surroundings);
            var contents = await display.ShowAsync(() => BuildPipeline.ReadAsync(request, display, cancellation));
            var split = await SplitOfAsync(request, contents.Book, cancellation);
            Write(path, surroundings.NameOf(path), SettingsTemplate.Of(contents, split, SiteSettings.Read(open.Files)));
            await surroundings.Output.WriteLineAsync(TerminalText.Clean(surroundings.NameOf(path)));
            return ExitCode.Made;
        });
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
            var same = await BuildPipeline.ReadAsync(request with { Split = SplitRule.At(level) }, new Progress<StageProgress>(), cancellation);
            if (same.Book.Issues.Select(issue => (issue.Source, issue.Key, issue.WordCount)).SequenceEqual(book.Issues.Select(issue => (issue.Source, issue.Key, issue.WordCount))))
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
