using TechBeats.Archive.Reading;
using TechBeats.Model;

namespace TechBeats.Archive.Assembling;

/// <summary>Orders problems for the report: file by file, then issue by issue and line by line.</summary>
internal static class ProblemOrder
{
    /// <summary>Problems of files that are not issues of the book, in the ordinal order of their paths.</summary>
    public static IEnumerable<Problem> ByFile(IReadOnlyList<Problem> problems) =>
        problems.OrderBy(problem => problem.Place?.File, StringComparer.Ordinal);

    /// <summary>Problems of the issues, in the order of the book. The problems of one issue are in the order of their lines.</summary>
    /// <param name="issues">The issues.</param>
    /// <param name="figures">The problems of each issue's figures.</param>
    public static IEnumerable<Problem> ByIssue(IReadOnlyList<ParsedIssue> issues, IReadOnlyList<IReadOnlyList<Problem>> figures)
    {
        var repetitions = Repetitions.Find(issues);
        return issues.SelectMany((issue, index) => issue.Problems
            .Concat(repetitions[index])
            .Concat(figures[index])
            .OrderBy(problem => problem.Place?.Line ?? 0));
    }
}
