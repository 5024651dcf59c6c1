using TechBeats.Archive.Reading;
using TechBeats.Model;

namespace TechBeats.Archive.Assembling;

/// <summary>The order in which problems are reported: file by file, then issue by issue and line by line.</summary>
internal static class ProblemOrder
{
    /// <summary>Problems of files that are no issues of the book, in the ordinal order of their paths.</summary>
    public static IEnumerable<Problem> ByFile(IReadOnlyList<Problem> problems) =>
        problems.OrderBy(problem => problem.Place?.File, StringComparer.Ordinal);

    /// <summary>Problems of the issues, in the order of the book; those of an issue in the order of their lines.</summary>
    /// <param name="issues">The issues.</param>
    /// <param name="figures">The problems of the figures of each issue.</param>
    public static IEnumerable<Problem> ByIssue(IReadOnlyList<ParsedIssue> issues, IReadOnlyList<IReadOnlyList<Problem>> figures)
    {
        var repetitions = Repetitions.Find(issues);
        return issues.SelectMany((issue, index) => issue.Problems
            .Concat(repetitions[index])
            .Concat(figures[index])
            .OrderBy(problem => problem.Place?.Line ?? 0));
    }
}
