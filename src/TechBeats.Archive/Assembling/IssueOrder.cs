using TechBeats.Archive.Reading;

namespace TechBeats.Archive.Assembling;

/// <summary>Sorts issues: prefaces first, then by date, by number and by path. Missing values sort last.</summary>
internal static class IssueOrder
{
    public static IReadOnlyList<ParsedIssue> Sort(IReadOnlyList<ParsedIssue> issues) =>
    [
        .. issues
            .OrderByDescending(issue => issue.Issue.IsPreface)
            .ThenBy(issue => issue.Issue.Date ?? DateOnly.MaxValue)
            .ThenBy(issue => issue.Issue.Number ?? int.MaxValue)
            .ThenBy(issue => issue.Issue.Source, StringComparer.Ordinal),
    ];
}
