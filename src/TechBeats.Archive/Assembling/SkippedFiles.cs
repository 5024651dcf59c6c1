using TechBeats.Archive.Reading;
using TechBeats.Model;
using TechBeats.Sources;

namespace TechBeats.Archive.Assembling;

/// <summary>The files that are not issues of the book, with the reason of each.</summary>
internal static class SkippedFiles
{
    /// <summary>Issues that the request excludes.</summary>
    public static IEnumerable<SkippedFile> Excluded(IReadOnlyList<ParsedIssue> issues) =>
        issues.Select(issue => new SkippedFile(issue.Issue.Source, "excluded"));

    /// <summary>Skipped files whose reason is their problem.</summary>
    public static IEnumerable<SkippedFile> FromProblems(IReadOnlyList<Problem> problems) =>
        problems.Select(problem => new SkippedFile(problem.Place!.Value.File, problem.Message));

    /// <summary>The files in the ordinal order of their paths.</summary>
    public static IReadOnlyList<SkippedFile> InOrder(IEnumerable<SkippedFile> files) =>
        [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
}
