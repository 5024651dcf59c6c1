using TechBeats.Archive.Reading;
using TechBeats.Archive.Reading.Addresses;
using TechBeats.Model;

namespace TechBeats.Archive.Assembling;

/// <summary>Removes issues that an archive contains more than once: under two names, at one address, or in several languages.</summary>
internal static class Deduplication
{
    /// <summary>Minimum number of words of texts to compare. Shorter texts are stubs, which resemble each other.</summary>
    private const int MinimumWords = 30;

    /// <summary>Divides issues into those to print and duplicates. Each duplicate has a problem.</summary>
    /// <param name="issues">Issues in the order of the book.</param>
    /// <param name="language">BCP 47 tag of the preferred language, or null for the most frequent one.</param>
    /// <param name="site">BCP 47 tag of the site, or null if unknown.</param>
    public static DistinctIssues Apply(IReadOnlyList<ParsedIssue> issues, string? language, string? site = null)
    {
        var reasons = new Dictionary<ParsedIssue, Problem>(ReferenceEqualityComparer.Instance);
        var translations = Translations.Find(issues, language, site);
        foreach ((var version, var taken) in translations)
        {
            reasons[version] = Skip(
                ProblemSlugs.SkippedTranslation,
                version,
                $"The file is a translation of {taken.Issue.Source}, in another language ({version.Issue.Language ?? "not named"})"
            );
        }

        MarkDuplicates([.. issues.Where(issue => !reasons.ContainsKey(issue))], reasons);
        return new DistinctIssues(
            [.. issues.Where(issue => !reasons.ContainsKey(issue))],
            [.. issues.Where(reasons.ContainsKey).Select(issue => reasons[issue])],
            translations.ToDictionary(pair => pair.Key.Issue.Source, pair => pair.Value.Issue.Source, StringComparer.Ordinal)
        );
    }

    private static void MarkDuplicates(IReadOnlyList<ParsedIssue> issues, Dictionary<ParsedIssue, Problem> reasons)
    {
        var byAddress = new Dictionary<string, ParsedIssue>(StringComparer.Ordinal);
        foreach (var issue in issues)
        {
            var address = issue.Addresses.Select(WebPath.Normalize).FirstOrDefault(name => name is not null);
            if (address is not null && !byAddress.TryAdd(address, issue))
            {
                reasons[issue] = Skip(
                    ProblemSlugs.SkippedDuplicate,
                    issue,
                    $"The issue has the same address as {byAddress[address].Issue.Source}"
                );
            }
        }

        foreach (
            var group in issues
                .Where(issue => issue.Issue.WordCount >= MinimumWords && !reasons.ContainsKey(issue))
                .GroupBy(issue => issue.Issue.WordCount)
                .Where(group => group.Skip(1).Any())
        )
        {
            var byText = new Dictionary<string, ParsedIssue>(StringComparer.Ordinal);
            foreach (var issue in group)
            {
                var text = IssueText.From(issue.Issue.Blocks);
                if (!byText.TryAdd(text, issue))
                {
                    reasons[issue] = Skip(
                        ProblemSlugs.SkippedDuplicate,
                        issue,
                        $"The issue has the same text as {byText[text].Issue.Source}"
                    );
                }
            }
        }
    }

    private static Problem Skip(string slug, ParsedIssue issue, string message) =>
        new(slug, Severity.Info, new Place(issue.Issue.Source), message);
}
