using TechBeats.Archive.Assembling;
using TechBeats.Archive.Reading;
using TechBeats.Figures;
using TechBeats.Model;
using TechBeats.Sources;
using TechBeats.Sources.Files;

namespace TechBeats.Archive;

/// <summary>Everything that could not be taken as it stands, in one order: the archive's own problems, then issue by issue, line by line.</summary>
internal static class ArchiveProblems
{
    public static IReadOnlyList<Problem> Merge(IFileTree tree, BookFacts facts, IssueFiles files, ReadIssues read, IReadOnlyList<Problem> noticed, IReadOnlyList<ParsedIssue> issues, GatheredFigures figures)
    {
        var repetitions = Repetitions.Of(issues);
        return
        [
            .. tree.Problems,
            .. figures.StoreProblems,
            .. facts.Problem is { } problem ? [problem] : Array.Empty<Problem>(),
            .. files.Problems.Concat(read.Problems).Concat(noticed).OrderBy(problem => problem.Place?.File, StringComparer.Ordinal),
            .. issues.SelectMany((issue, index) => issue.Problems
                .Concat(repetitions[index])
                .Concat(figures.Problems[index])
                .OrderBy(problem => problem.Place?.Line ?? 0)),
        ];
    }
}
