using TechBeats.Archive.Reading;
using TechBeats.Model;
using TechBeats.Sources.Sites;

namespace TechBeats.Archive.Assembling;

/// <summary>The metadata of the book. Values come from the request, then from the site's settings, then from the issues.</summary>
internal sealed record BookMetadata
{
    private const string FallbackTitle = "Collected issues";

    private BookMetadata()
    {
    }

    public required string Title { get; init; }

    public string? Subtitle { get; private init; }

    public string? Author { get; private init; }

    public string? Language { get; private init; }

    public string? SiteAddress { get; private init; }

    public string? License { get; private init; }

    /// <summary>Why the site's settings can't be read, or null if they can, or if the site has none.</summary>
    public Problem? Problem { get; private init; }

    /// <summary>Merges the metadata of the request, the site and the issues.</summary>
    /// <param name="given">The request's values. They take precedence.</param>
    /// <param name="site">The site's settings.</param>
    /// <param name="all">The issues of the book.</param>
    public static BookMetadata Merge(GivenMetadata given, SiteSettings site, IReadOnlyList<ParsedIssue> all)
    {
        ParsedIssue[] issues = [.. all.Where(issue => !issue.Issue.IsPreface)];
        return new BookMetadata
        {
            Title = given.Title
                ?? site.Title
                ?? CommonTitle.Find([.. issues.Select(issue => issue.Issue.Title)])
                ?? (issues is [var only] ? only.Issue.Title : FallbackTitle),
            Subtitle = given.Subtitle ?? site.Description,
            Author = given.Author ?? FindMajority(issues.Select(issue => issue.Issue.Author), issues.Length) ?? site.Author,
            Language = given.Language ?? LanguageOf(issues),
            SiteAddress = given.SiteAddress ?? site.Address,
            License = given.License ?? site.License ?? FindMajority(issues.Select(issue => issue.Issue.License), issues.Length),
            Problem = site.Problem,
        };
    }

    /// <summary>Returns this metadata with typographic signs in the lines that the request does not give.</summary>
    /// <param name="given">The request's values. They stay as typed.</param>
    /// <param name="apply">Returns a line with typographic signs.</param>
    public BookMetadata Apply(GivenMetadata given, Func<string?, string?> apply) => this with
    {
        Title = given.Title ?? apply(Title)!,
        Subtitle = given.Subtitle ?? apply(Subtitle),
    };

    /// <summary>The book with this metadata.</summary>
    public Book Bind(IReadOnlyList<Issue> issues) => new()
    {
        Title = Title,
        IsUntitled = Title == FallbackTitle,
        Subtitle = Subtitle,
        Author = Author,
        Language = Language,
        SiteAddress = SiteAddress,
        License = License,
        Issues = issues,
    };

    /// <summary>The most frequent language, or null if fewer than half of the issues have a language.</summary>
    private static string? LanguageOf(ParsedIssue[] issues)
    {
        var known = issues.Select(issue => issue.Issue.Language).OfType<string>().ToArray();
        return known.Length * 2 >= issues.Length ? IssueLanguages.MostFrequent(known) : null;
    }

    /// <summary>The most frequent value, or null if fewer than half of all issues have it.</summary>
    private static string? FindMajority(IEnumerable<string?> values, int all)
    {
        var most = values.OfType<string>().GroupBy(value => value, StringComparer.Ordinal).MaxBy(group => group.Count());
        return most is not null && most.Count() * 2 >= all ? most.Key : null;
    }
}
