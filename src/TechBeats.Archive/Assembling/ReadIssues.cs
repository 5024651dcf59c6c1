using TechBeats.Archive.Reading;
using TechBeats.Archive.Reading.Parts;
using TechBeats.Model;
using TechBeats.Sources;
using TechBeats.Sources.Files;

namespace TechBeats.Archive.Assembling;

/// <summary>The issues of an archive, read and parsed.</summary>
/// <param name="Issues">Those that are issues, in the order of their paths.</param>
/// <param name="Skipped">Files that turned out to be none.</param>
/// <param name="Problems">Why, and files that could not be read.</param>
internal sealed record ReadIssues(IReadOnlyList<ParsedIssue> Issues, IReadOnlyList<SkippedFile> Skipped, IReadOnlyList<Problem> Problems)
{
    /// <summary>No issue is longer than this, and no parser is shown more.</summary>
    private const long MostBytes = 16 * 1024 * 1024;

    /// <summary>In an archive of more files each is an issue, whatever its headings look like.</summary>
    private const int MostFilesToSplit = 2;

    /// <summary>Reads several files at the same time. The result is in the order of the files.</summary>
    /// <param name="tree">The archive.</param>
    /// <param name="files">The files of issues.</param>
    /// <param name="options">How to read them.</param>
    /// <param name="progress">Hears of every file; null for nobody.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static ReadIssues Read(IFileTree tree, IReadOnlyList<TreeFile> files, ReadingOptions options, IProgress<ReadingProgress>? progress, CancellationToken cancellation)
    {
        var parsed = new IReadOnlyList<ParsedIssue>[files.Count];
        var splitting = options.Split is { Level: { } level } ? new Splitting(level) : !options.Split.IsNever && files.Count <= MostFilesToSplit ? new Splitting(null) : null;
        var failures = new Problem?[files.Count];
        var done = 0;
        var gate = new Lock();
        progress?.Report(new ReadingProgress("read", 0, files.Count));
        Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = cancellation }, index =>
        {
            (parsed[index], failures[index]) = Read(tree, files[index], options.Language, splitting);
            if (progress is not null)
            {
                lock (gate)
                {
                    progress.Report(new ReadingProgress("read", ++done, files.Count));
                }
            }
        });

        var all = parsed.SelectMany(issues => issues).ToArray();
        var skipped = all.Where(issue => issue.Skip is not null).ToArray();
        return new ReadIssues(
            RepeatedOpenings.Without(HandOn([.. all.Where(issue => issue.Skip is null)], skipped)),
            [
                .. skipped.Select(issue => new SkippedFile(issue.Issue.Source, issue.Skip!.Message)),
                .. failures.OfType<Problem>().Select(failure => new SkippedFile(failure.Place!.Value.File, failure.Message)),
            ],
            [.. skipped.Select(issue => issue.Skip!), .. failures.OfType<Problem>()]);
    }

    /// <summary>The same, doubtful languages filled in by what the site and the other issues say.</summary>
    /// <param name="language">BCP 47 tag of the site; null when it says nothing.</param>
    public ReadIssues In(string? language) => this with { Issues = IssueLanguages.Fill(Issues, language) };

    /// <summary>The problems of a file stand at its first part: when that is none of the issues, the next has them.</summary>
    private static IReadOnlyList<ParsedIssue> HandOn(IReadOnlyList<ParsedIssue> issues, IReadOnlyList<ParsedIssue> skipped)
    {
        var left = skipped.Where(part => part.IsPart && part.Problems.Count > 0).ToDictionary(part => part.Issue.Source, part => part.Problems, StringComparer.Ordinal);
        return left.Count == 0 ? issues : [.. issues.Select(issue => left.Remove(issue.Issue.Source, out var problems) ? issue with { Problems = [.. problems, .. issue.Problems] } : issue)];
    }

    private static (IReadOnlyList<ParsedIssue> Issues, Problem? Failure) Read(IFileTree tree, TreeFile file, string? language, Splitting? splitting)
    {
        if (file.Length > MostBytes)
        {
            return ([], new Problem(ProblemSlugs.TooLarge, Severity.Error, new Place(file.Path), $"The file has {file.Length / 1024 / 1024} MB, too many for an issue"));
        }

        try
        {
            return (IssueParser.Read(new RawIssue(file.Path, tree.Read(file.Path, MostBytes)), language, splitting), null);
        }
        catch (IOException)
        {
            return ([], Unreadable(file));
        }
        catch (UnauthorizedAccessException)
        {
            return ([], Unreadable(file));
        }
    }

    private static Problem Unreadable(TreeFile file) =>
        new(ProblemSlugs.UnreadableFile, Severity.Error, new Place(file.Path), "The file can't be read", "Check that it is yours to read");
}
