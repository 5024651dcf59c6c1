using TechBeats.Archive.Gathering;
using TechBeats.Archive.Parsing;
using TechBeats.Model;

namespace TechBeats.Archive;

/// <summary>The issues of an archive, read and parsed.</summary>
/// <param name="Issues">Those that are issues, in the order of their paths.</param>
/// <param name="Skipped">Files that turned out to be none.</param>
/// <param name="Problems">Why, and files that could not be read.</param>
internal sealed record ReadIssues(IReadOnlyList<ParsedIssue> Issues, IReadOnlyList<SkippedFile> Skipped, IReadOnlyList<Problem> Problems)
{
    /// <summary>No issue is longer than this, and no parser is shown more.</summary>
    private const long MostBytes = 16 * 1024 * 1024;

    /// <summary>Reads many files at a time; the result is in the order of the files.</summary>
    public static ReadIssues Of(ArchiveRequest request, IReadOnlyList<TreeFile> files, IProgress<ReadingProgress>? progress, CancellationToken cancellation)
    {
        var parsed = new ParsedIssue?[files.Count];
        var failures = new Problem?[files.Count];
        var done = 0;
        var gate = new Lock();
        progress?.Report(new ReadingProgress("read", 0, files.Count));
        Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = request.Jobs, CancellationToken = cancellation }, index =>
        {
            (parsed[index], failures[index]) = Read(request, files[index]);
            if (progress is not null)
            {
                lock (gate)
                {
                    progress.Report(new ReadingProgress("read", ++done, files.Count));
                }
            }
        });

        var skips = parsed.Select(issue => issue?.Skip).OfType<Problem>().ToArray();
        return new ReadIssues(
            [.. parsed.OfType<ParsedIssue>().Where(issue => issue.Skip is null)],
            [
                .. parsed.OfType<ParsedIssue>().Where(issue => issue.Skip is not null).Select(issue => new SkippedFile(issue.Issue.Source, issue.Skip!.Message)),
                .. failures.OfType<Problem>().Select(failure => new SkippedFile(failure.Place!.Value.File, failure.Message)),
            ],
            [.. skips, .. failures.OfType<Problem>()]);
    }

    private static (ParsedIssue? Issue, Problem? Failure) Read(ArchiveRequest request, TreeFile file)
    {
        if (file.Length > MostBytes)
        {
            return (null, new Problem(ProblemSlugs.TooLarge, Severity.Error, new Place(file.Path), $"The file has {file.Length / 1024 / 1024} MB, too many for an issue"));
        }

        try
        {
            return (IssueParser.Parse(new RawIssue(file.Path, request.Files.Read(file.Path, MostBytes)), request.Language), null);
        }
        catch (IOException)
        {
            return (null, Unreadable(file));
        }
        catch (UnauthorizedAccessException)
        {
            return (null, Unreadable(file));
        }
    }

    private static Problem Unreadable(TreeFile file) =>
        new(ProblemSlugs.UnreadableFile, Severity.Error, new Place(file.Path), "The file can't be read", "Check that it is yours to read");
}
