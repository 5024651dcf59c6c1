using TechBeats.Archive.Reading;
using TechBeats.Archive.Reading.Addresses;
using TechBeats.Model;
using TechBeats.Sources.Sites;

namespace TechBeats.Archive.Assembling;

/// <summary>Removes issues that an archive contains more than once: under two names, at one address, or in several languages.</summary>
internal static class Deduplication
{
    /// <summary>Minimum number of words of texts to compare. Shorter texts are stubs, which resemble each other.</summary>
    private const int MinimumWords = 30;

    /// <summary>Divides issues into those to print and duplicates. Each duplicate has a problem.</summary>
    /// <param name="issues">Issues in the order of the book.</param>
    /// <param name="language">BCP 47 tag of the preferred language, or null for the most frequent one.</param>
    public static (IReadOnlyList<ParsedIssue> Taken, IReadOnlyList<Problem> Skips) Apply(
        IReadOnlyList<ParsedIssue> issues,
        string? language
    )
    {
        var reasons = new Dictionary<ParsedIssue, Problem>(ReferenceEqualityComparer.Instance);
        MarkTranslations(issues, language, reasons);
        MarkDuplicates([.. issues.Where(issue => !reasons.ContainsKey(issue))], reasons);
        return (
            [.. issues.Where(issue => !reasons.ContainsKey(issue))],
            [.. issues.Where(reasons.ContainsKey).Select(issue => reasons[issue])]
        );
    }

    private static void MarkTranslations(IReadOnlyList<ParsedIssue> issues, string? language, Dictionary<ParsedIssue, Problem> reasons)
    {
        var main = issues
            .Select(LanguageOf)
            .OfType<string>()
            .CountBy(tag => tag, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(pair => pair.Value)
            .Select(pair => pair.Key)
            .FirstOrDefault();
        var wanted = language?.Split('-')[0] ?? main;
        foreach (
            var group in issues
                .Where(issue => !issue.IsPart)
                .GroupBy(issue => issue.TranslationKey ?? PathLanguage.Split(issue.Issue.Source).Path, StringComparer.Ordinal)
        )
        {
            var versions = group.ToArray();
            if (versions.Length < 2 || versions.Select(LanguageOf).Distinct(StringComparer.OrdinalIgnoreCase).Count() != versions.Length)
            {
                continue;
            }

            var taken = Array.Find(versions, version => IsIn(version, wanted))
                ?? Array.Find(versions, version => IsIn(version, main))
                ?? versions[0];
            foreach (var version in versions.Where(version => !ReferenceEquals(version, taken)))
            {
                reasons[version] = Skip(
                    ProblemSlugs.SkippedTranslation,
                    version,
                    $"The file is a translation of {taken.Issue.Source}, in another language ({version.Issue.Language ?? "not named"})"
                );
            }
        }

        static bool IsIn(ParsedIssue issue, string? tag) =>
            tag is not null && string.Equals(LanguageOf(issue), tag, StringComparison.OrdinalIgnoreCase);
    }

    private static string? LanguageOf(ParsedIssue issue) => issue.Issue.Language?.Split('-')[0];

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
