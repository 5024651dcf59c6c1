using TechBeats.Archive.Reading;
using TechBeats.Model;

namespace TechBeats.Archive.Assembling;

internal static class IssueCorrections
{
    /// <summary>Returns the corrected issues, the excluded issues, and a problem for each correction that matches no issue.</summary>
    public static (IReadOnlyList<ParsedIssue> Issues, IReadOnlyList<ParsedIssue> Excluded, IReadOnlyList<Problem> Unmatched) Apply(
        IReadOnlyList<IssueCorrection> corrections,
        IReadOnlyList<ParsedIssue> issues
    )
    {
        if (corrections.Count == 0)
        {
            return (issues, [], []);
        }

        var byName = new Dictionary<string, IssueCorrection>(StringComparer.OrdinalIgnoreCase);
        foreach (var correction in corrections)
        {
            byName.TryAdd(NormalizeName(correction.Name), correction);
        }

        var matched = new HashSet<IssueCorrection>(ReferenceEqualityComparer.Instance);
        var corrected = new List<ParsedIssue>();
        var excluded = new List<ParsedIssue>();
        foreach (var parsed in issues)
        {
            var own = FindCorrection(parsed.Issue, byName);
            if (own is not null)
            {
                matched.Add(own);
            }

            if (own is { IsExcluded: true })
            {
                excluded.Add(parsed);
            }
            else
            {
                corrected.Add(own is null ? parsed : ApplyCorrection(parsed, own));
            }
        }

        return (corrected, excluded, [.. corrections.Where(correction => !matched.Contains(correction)).Select(CreateUnmatchedProblem)]);
    }

    private static Problem CreateUnmatchedProblem(IssueCorrection correction) =>
        new(
            ProblemSlugs.UnmatchedSetting,
            Severity.Warning,
            correction.Place,
            $"The archive has no issue {correction.Name}",
            "Name the issue by its path, as the list command shows it"
        );

    private static IssueCorrection? FindCorrection(Issue issue, Dictionary<string, IssueCorrection> byName) =>
        byName.GetValueOrDefault(issue.Key)
        ?? byName.GetValueOrDefault(issue.Source)
        ?? byName.GetValueOrDefault(issue.Source[(issue.Source.LastIndexOf('/') + 1)..]);

    private static string NormalizeName(string name)
    {
        var plain = name.Replace('\\', '/');
        return plain.StartsWith("./", StringComparison.Ordinal) ? plain[2..] : plain;
    }

    private static ParsedIssue ApplyCorrection(ParsedIssue parsed, IssueCorrection correction)
    {
        var issue = parsed.Issue;
        return parsed with
        {
            Issue = issue with
            {
                Title = correction.Title ?? issue.Title,
                Author = correction.Author ?? issue.Author,
                Date = correction.Date ?? issue.Date,
                Number = correction.Number ?? issue.Number,
                Language = correction.Language ?? issue.Language,
            },
            Problems = correction.Date is null
                ? parsed.Problems
                : [.. parsed.Problems.Where(problem => problem.Slug is not (ProblemSlugs.MissingDate or ProblemSlugs.BadDate))],
        };
    }
}
