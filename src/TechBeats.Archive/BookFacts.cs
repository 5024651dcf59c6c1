using System.Text.RegularExpressions;
using TechBeats.Archive.Gathering;
using TechBeats.Archive.Parsing;
using TechBeats.Model;

namespace TechBeats.Archive;

/// <summary>What is known of the book as a whole: from the request, else the site's settings, else what its issues have in common.</summary>
internal sealed partial record BookFacts(string Title, string? Subtitle, string? Author, string? Language, string? SiteAddress, string? Licence, Problem? Problem)
{
    private const string LastTitle = "Collected issues";

    /// <summary>Stems that number issues and name no newsletter.</summary>
    private static readonly HashSet<string> EmptyStems = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "issue", "issues", "no", "number", "newsletter", "week", "edition", "episode", "volume", "vol", "part", "post",
    };

    public static BookFacts Of(ArchiveRequest request, IReadOnlyList<ParsedIssue> issues)
    {
        var site = SiteSettings.Read(request.Files);
        return new BookFacts(
            request.Title ?? site.Title ?? CommonStem([.. issues.Select(issue => issue.Issue.Title)]) ?? LastTitle,
            site.Description,
            request.Author ?? MostCommon(issues.Select(issue => issue.Issue.Author), issues.Count) ?? site.Author,
            MostCommon(issues.Select(issue => issue.Issue.Language), issues.Count) ?? request.Language,
            site.Address,
            site.Licence,
            site.Problem);
    }

    /// <summary>The book of these facts.</summary>
    public Book Bind(IReadOnlyList<Issue> issues) => new()
    {
        Title = Title,
        Subtitle = Subtitle,
        Author = Author,
        Language = Language,
        SiteAddress = SiteAddress,
        Licence = Licence,
        Issues = issues,
    };

    /// <summary>What more than half of the titles are called before their number or date; the only title itself when there is one.</summary>
    internal static string? CommonStem(IReadOnlyList<string> titles)
    {
        var stems = titles.Select(Stem).Where(stem => !EmptyStems.Contains(stem)).ToArray();
        var common = stems
            .GroupBy(stem => stem, StringComparer.OrdinalIgnoreCase)
            .MaxBy(group => group.Count());
        return common is not null && common.Count() * 2 > titles.Count
            ? common.CountBy(stem => stem, StringComparer.Ordinal).MaxBy(pair => pair.Value).Key
            : null;
    }

    /// <summary>What most of those who say something say; null when it is said by less than half of all.</summary>
    private static string? MostCommon(IEnumerable<string?> values, int all)
    {
        var most = values.OfType<string>().GroupBy(value => value, StringComparer.Ordinal).MaxBy(group => group.Count());
        return most is not null && most.Count() * 2 >= all ? most.Key : null;
    }

    private static string Stem(string title) => Tail().Replace(title.Trim(), "").Trim();

    /// <summary>A number, a date or a month at the end, with what joins it to the words before.</summary>
    [GeneratedRegex(
        @"[\s,:;|/.#№(\[_–—-]*(?:\b(?:issue|no\.?|nr\.?|number|week|vol(?:ume)?\.?|edition|episode)\s*)?[\s#№(\[_–—-]*(?:\d{4}-\d{1,2}(?:-\d{1,2})?|\d{1,6}(?:st|nd|rd|th)?|(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s+\d{1,2},?)?\s+\d{4})[)\]\s.]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tail();
}
