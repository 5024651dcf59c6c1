using TechBeats.Archive.Reading;

namespace TechBeats.Archive.Assembling;

/// <summary>The order of a book: what stands before the issues, then by date, then by number, then by path; what has no date follows what has one, what has no number what has one.</summary>
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
