using TechBeats.Archive.Reading;
using TechBeats.Archive.Reading.Languages;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Model;

namespace TechBeats.Archive.Assembling;

/// <summary>Languages of issues as far as only the archive tells them: by what its site says, and by the other issues.</summary>
internal static class IssueLanguages
{
    /// <summary>Fewer issues of a language tell nothing of another issue.</summary>
    private const int FewestNeighbours = 3;

    /// <summary>Share of the issues that must have a language for a doubtful one to be taken for the same.</summary>
    private const double LeastShare = 0.8;

    /// <summary>Gives issues whose text left a doubt the language around them, where nothing in the text speaks against it.</summary>
    /// <param name="issues">Issues as they were read.</param>
    /// <param name="site">BCP 47 tag of the site; null when it says nothing.</param>
    public static IReadOnlyList<ParsedIssue> Fill(IReadOnlyList<ParsedIssue> issues, string? site)
    {
        site = site is not null && LanguageTag.IsWellFormed(site) ? site : null;
        var known = issues.Select(issue => issue.Issue.Language).OfType<string>().ToArray();
        var most = MostFrequent(known);
        var around = site is not null && (most is null || LanguageTag.Primary(most) == LanguageTag.Primary(site)) ? site
            : most is not null && known.Count(tag => LanguageTag.Primary(tag) == LanguageTag.Primary(most)) is >= FewestNeighbours and var count && count >= known.Length * LeastShare ? most
            : null;
        return around is null ? issues : [.. issues.Select(issue => With(issue, around, site))];
    }

    /// <summary>The tag that most have: of the language that most have, its most frequent form; null of none.</summary>
    public static string? MostFrequent(IEnumerable<string> tags) =>
        tags.GroupBy(LanguageTag.Primary, StringComparer.OrdinalIgnoreCase).MaxBy(group => group.Count())?
            .GroupBy(tag => tag, StringComparer.OrdinalIgnoreCase).MaxBy(group => group.Count())?.Key;

    private static ParsedIssue With(ParsedIssue parsed, string around, string? site)
    {
        var issue = parsed.Issue;
        var language = issue.Language is { } tag ? IssueLanguage.Refined(tag, site)
            : LanguageGuess.Allows(TextSample.Of(issue.Title, issue.Description, issue.Blocks), around) ? around
            : null;
        return language == issue.Language ? parsed : parsed with { Issue = issue with { Language = language } };
    }
}
