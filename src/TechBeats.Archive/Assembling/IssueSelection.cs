using TechBeats.Archive.Reading;
using TechBeats.Model;
using TechBeats.Sources;

namespace TechBeats.Archive.Assembling;

/// <summary>Selects issues by date, number and tag.</summary>
internal static class IssueSelection
{
    /// <summary>Maximum number of files reported if the archive has no issue.</summary>
    private const int MaximumReportedFiles = 50;

    /// <summary>Divides issues into selected issues and the others. Each other issue has a reason.</summary>
    public static (IReadOnlyList<ParsedIssue> Selected, IReadOnlyList<SkippedFile> Others) Apply(
        Selection selection,
        IReadOnlyList<ParsedIssue> issues
    )
    {
        var reasons = issues.Select(issue => FindReason(selection, issue.Issue)).ToArray();
        return (
            [.. issues.Where((_, index) => reasons[index] is null)],
            [
                .. issues
                    .Select((issue, index) => (issue.Issue.Source, Reason: reasons[index]))
                    .Where(pair => pair.Reason is not null)
                    .Select(pair => new SkippedFile(pair.Source, pair.Reason!)),
            ]
        );
    }

    /// <summary>Creates the exception for a selection without any issue.</summary>
    /// <param name="archive">Name of the archive for messages.</param>
    /// <param name="files">The files that were found.</param>
    /// <param name="read">The issues in these files.</param>
    public static UnusableRequestException CreateEmptyException(string archive, IssueFiles files, ReadIssues read) =>
        (files.Found.Count, read.Issues.Count) switch
        {
            (0, _) => new(
                $"The archive {archive} contains no issue",
                "An archive is a folder with posts below _posts, or with Markdown or HTML files"
            ),
            (_, 0) when read.Problems.Count > 0 && read.Problems.All(problem => problem.Severity == Severity.Error) => new(
                $"No issue of the archive {archive} can be read",
                null,
                [.. read.Problems.Take(MaximumReportedFiles)]
            ),
            (_, 0) => new(
                $"The archive {archive} contains no issue: its files are drafts or pages, or can't be read",
                "An archive is a folder with posts below _posts, or with Markdown or HTML files",
                [.. read.Problems.Take(MaximumReportedFiles)]
            ),
            _ => new(
                $"The selection matches none of the {read.Issues.Count} issues in {archive}",
                "Run techbeats list without a selection to see dates, numbers and tags"
            ),
        };

    private static string? FindReason(Selection selection, Issue issue)
    {
        if (selection.From is not null || selection.To is not null)
        {
            if (issue.Date is not { } date)
            {
                return "outside the selection: the issue has no date";
            }

            if (date < selection.From || date > selection.To)
            {
                return "outside the selection by its date";
            }
        }

        if (selection.Numbers.Count > 0 && !selection.Numbers.Any(range => issue.Number >= range.First && issue.Number <= range.Last))
        {
            return issue.Number is null ? "outside the selection: the issue has no number" : "outside the selection by its number";
        }

        return selection.Tags.Count > 0 && !selection.Tags.Intersect(issue.Tags, StringComparer.OrdinalIgnoreCase).Any()
            ? "outside the selection by its tags"
            : null;
    }
}
