using TechBeats.Archive.Reading;
using TechBeats.Archive.Reading.Parts;
using TechBeats.Archive.Reading.Templates;
using TechBeats.Model;
using TechBeats.Sources;
using TechBeats.Sources.Files;

namespace TechBeats.Archive.Assembling;

/// <summary>The issues of an archive, read and parsed.</summary>
/// <param name="Issues">The issues, in the order of their paths.</param>
/// <param name="Skipped">Files whose content is not an issue.</param>
/// <param name="Problems">The reasons for skipping, and the files that can't be read.</param>
internal sealed record ReadIssues(IReadOnlyList<ParsedIssue> Issues, IReadOnlyList<SkippedFile> Skipped, IReadOnlyList<Problem> Problems)
{
    /// <summary>Maximum length of a file, in bytes. Longer files are reported and skipped.</summary>
    private const long MaximumBytes = 16 * 1024 * 1024;

    /// <summary>Maximum number of files in an archive whose files are split automatically.</summary>
    private const int MaximumFilesToSplit = 2;

    /// <summary>Reads files in parallel. The result is in the order of the files.</summary>
    /// <param name="tree">The archive.</param>
    /// <param name="files">The files of issues.</param>
    /// <param name="options">How to read the files.</param>
    /// <param name="progress">Receives a report for every file, or null for no reports.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static ReadIssues Read(
        IFileTree tree,
        IReadOnlyList<TreeFile> files,
        ReadingOptions options,
        IProgress<ReadingProgress>? progress,
        CancellationToken cancellation
    )
    {
        var parsed = new IReadOnlyList<ParsedIssue>[files.Count];
        var splitting =
            options.Split is { Level: { } level } ? new Splitting(level)
            : !options.Split.IsNever && files.Count <= MaximumFilesToSplit ? new Splitting(null)
            : null;
        var failures = new Problem?[files.Count];
        var site = new SiteTemplates(tree);
        var done = 0;
        var gate = new Lock();
        progress?.Report(new ReadingProgress("read", 0, files.Count));
        Parallel.For(
            0,
            files.Count,
            new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = cancellation },
            index =>
            {
                (parsed[index], failures[index]) = Read(tree, files[index], options.Language, splitting, site);
                if (progress is not null)
                {
                    lock (gate)
                    {
                        progress.Report(new ReadingProgress("read", ++done, files.Count));
                    }
                }
            }
        );

        var all = parsed.SelectMany(issues => issues).ToArray();
        var skipped = all.Where(issue => issue.Skip is not null).ToArray();
        return new ReadIssues(
            BoilerplateFigures.Remove(MoveProblems([.. all.Where(issue => issue.Skip is null)], skipped)),
            [
                .. skipped.Select(issue => new SkippedFile(issue.Issue.Source, issue.Skip!.Message)),
                .. failures.OfType<Problem>().Select(failure => new SkippedFile(failure.Place!.Value.File, failure.Message)),
            ],
            [.. skipped.Select(issue => issue.Skip!), .. failures.OfType<Problem>()]);
    }

    /// <summary>Returns these issues, with unknown languages inferred from the site and the other issues.</summary>
    /// <param name="language">BCP 47 tag of the site, or null if unknown.</param>
    public ReadIssues InferLanguages(string? language) => this with { Issues = IssueLanguages.Infer(Issues, language) };

    /// <summary>Returns these issues, with the numbers of series in file names.</summary>
    public ReadIssues AdoptNumbers() => this with { Issues = IssueNumbers.Adopt(Issues) };

    /// <summary>Moves the problems of a file from its first part to the next one if the first part is skipped.</summary>
    private static IReadOnlyList<ParsedIssue> MoveProblems(IReadOnlyList<ParsedIssue> issues, IReadOnlyList<ParsedIssue> skipped)
    {
        var left = skipped
            .Where(part => part.IsPart && part.Problems.Count > 0)
            .ToDictionary(part => part.Issue.Source, part => part.Problems, StringComparer.Ordinal);
        return left.Count == 0
            ? issues
            :
            [
                .. issues.Select(issue =>
                    left.Remove(issue.Issue.Source, out var problems) ? issue with { Problems = [.. problems, .. issue.Problems] } : issue
                ),
            ];
    }

    private static (IReadOnlyList<ParsedIssue> Issues, Problem? Failure) Read(
        IFileTree tree,
        TreeFile file,
        string? language,
        Splitting? splitting,
        SiteTemplates site
    )
    {
        if (file.Length > MaximumBytes)
        {
            return (
                [],
                new Problem(
                    ProblemSlugs.TooLarge,
                    Severity.Error,
                    new Place(file.Path),
                    $"The file has {file.Length / 1024 / 1024} MB, too much for an issue"
                )
            );
        }

        try
        {
            return (IssueParser.Read(new RawIssue(file.Path, tree.Read(file.Path, MaximumBytes)), language, splitting, site), null);
        }
        catch (IOException)
        {
            return ([], CreateUnreadableProblem(file));
        }
        catch (UnauthorizedAccessException)
        {
            return ([], CreateUnreadableProblem(file));
        }
    }

    private static Problem CreateUnreadableProblem(TreeFile file) =>
        new(ProblemSlugs.UnreadableFile, Severity.Error, new Place(file.Path), "The file can't be read", "Check the file's permissions");
}
