using TechBeats.Archive.Reading;
using TechBeats.Model;

namespace TechBeats.Archive.Assembling;

/// <summary>Reports titles that occur more than once, and summaries copied from an older issue.</summary>
internal static class Repetitions
{
    /// <summary>
    /// Minimum number of issues that share a summary as their motto. A summary of fewer issues is a copy left by mistake.
    /// </summary>
    private const int MinimumMottoIssues = 3;

    /// <summary>The problems of each issue, in the order of the book.</summary>
    public static IReadOnlyList<IReadOnlyList<Problem>> Find(IReadOnlyList<ParsedIssue> issues)
    {
        var titles = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var summaries = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var counts = issues
            .Select(issue => SummaryOf(issue.Issue))
            .OfType<string>()
            .CountBy(summary => summary, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(StringComparer.OrdinalIgnoreCase);

        return
        [
            .. issues.Select(parsed =>
            {
                var issue = parsed.Issue;
                var problems = new List<Problem>();
                if (FindEarlier(titles, issue.Title, issue.Source) is { } titled)
                {
                    problems.Add(
                        new Problem(
                            ProblemSlugs.DuplicateTitle,
                            Severity.Warning,
                            new Place(issue.Source),
                            $"The issue has the same title as {titled}: {issue.Title}",
                            "Give each issue a title of its own"
                        )
                    );
                }

                if (
                    SummaryOf(issue) is { Length: > 0 } summary
                    && FindEarlier(summaries, summary, issue.Source) is { } summed
                    && counts[summary] < MinimumMottoIssues
                )
                {
                    problems.Add(
                        new Problem(
                            ProblemSlugs.DuplicateSummary,
                            Severity.Warning,
                            new Place(issue.Source),
                            $"The issue has the same summary as {summed}",
                            "Write a summary of this issue"
                        )
                    );
                }

                return problems;
            }),
        ];
    }

    private static string? SummaryOf(Issue issue) => (issue.Summary ?? issue.Description)?.Trim();

    /// <summary>The source of the first issue with this text, or null if this issue is the first.</summary>
    private static string? FindEarlier(Dictionary<string, string> sources, string text, string source) =>
        text.Trim() is { Length: > 0 } trimmed && !sources.TryAdd(trimmed, source) ? sources[trimmed] : null;
}
