using TechBeats.Archive.Reading;
using TechBeats.Archive.Reading.Languages;
using TechBeats.Archive.Reading.Metadata;

namespace TechBeats.Archive.Assembling;

/// <summary>Infers the languages of issues from the site and from the other issues.</summary>
internal static class IssueLanguages
{
    /// <summary>Minimum number of neighbors needed to infer a language.</summary>
    private const int MinimumNeighbors = 3;

    /// <summary>Minimum share of the issues with a known language that must agree, from 0 to 1.</summary>
    private const double MinimumShare = 0.8;

    /// <summary>Gives issues of unknown language the language of their neighbors, unless the text excludes that language.</summary>
    /// <param name="issues">The issues as parsed.</param>
    /// <param name="site">BCP 47 tag of the site, or null if unknown.</param>
    public static IReadOnlyList<ParsedIssue> Infer(IReadOnlyList<ParsedIssue> issues, string? site)
    {
        site = site is not null && LanguageTag.IsWellFormed(site) ? site : null;
        var known = issues.Select(issue => issue.Issue.Language).OfType<string>().ToArray();
        var most = MostFrequent(known);
        var inferred =
            site is not null && (most is null || LanguageTag.Primary(most) == LanguageTag.Primary(site)) ? site
            : most is not null
            && known.Count(tag => LanguageTag.Primary(tag) == LanguageTag.Primary(most)) is >= MinimumNeighbors and var count
            && count >= known.Length * MinimumShare
                ? most
            : null;
        return inferred is null ? issues : [.. issues.Select(issue => WithLanguage(issue, inferred, site))];
    }

    /// <summary>The most frequent tag of the most frequent language, or null if there are no tags.</summary>
    public static string? MostFrequent(IEnumerable<string> tags) =>
        tags.GroupBy(LanguageTag.Primary, StringComparer.OrdinalIgnoreCase).MaxBy(group => group.Count())?
            .GroupBy(tag => tag, StringComparer.OrdinalIgnoreCase).MaxBy(group => group.Count())?.Key;

    private static ParsedIssue WithLanguage(ParsedIssue parsed, string inferred, string? site)
    {
        var issue = parsed.Issue;
        var language = issue.Language is { } tag ? IssueLanguage.Refine(tag, site)
            : LanguageDetector.Allows(TextSample.From(issue.Title, issue.Description, issue.Blocks), inferred) ? inferred
            : null;
        return language == issue.Language ? parsed : parsed with { Issue = issue with { Language = language } };
    }
}
