using TechBeats.Archive.Reading;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Sources.Files;
using TechBeats.Sources.Sites;

namespace TechBeats.Archive.Assembling;

/// <summary>Finds versions of one issue in several languages, and chooses the one to print.</summary>
internal static class Translations
{
    /// <summary>
    /// Minimum share of the most frequent language that the site's language must have among the issues, from 0 to 1. Many sites keep the
    /// language of their theme.
    /// </summary>
    private const double MinimumSiteShare = 0.5;

    /// <summary>The versions that are not printed, and the printed version of each.</summary>
    /// <param name="issues">Issues in the order of the book.</param>
    /// <param name="language">BCP 47 tag of the preferred language, or null for the language of the site or of most issues.</param>
    /// <param name="site">BCP 47 tag of the site, or null if unknown.</param>
    public static IReadOnlyDictionary<ParsedIssue, ParsedIssue> Find(IReadOnlyList<ParsedIssue> issues, string? language, string? site)
    {
        var main = MainLanguage(issues, site);
        var printed = new Dictionary<ParsedIssue, ParsedIssue>(ReferenceEqualityComparer.Instance);
        foreach (var versions in GroupVersions([.. issues.Where(issue => !issue.IsPart)]))
        {
            var taken = versions
                .OrderByDescending(version => LanguageTag.Match(TagOf(version), language))
                .ThenByDescending(version => LanguageTag.Match(TagOf(version), main))
                .ThenByDescending(IsUnmarked)
                .First();
            foreach (var version in versions.Where(version => !IsSame(TagOf(version), TagOf(taken))))
            {
                printed.Add(version, taken);
            }
        }

        return printed;
    }

    private static bool IsSame(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool IsUnmarked(ParsedIssue issue) =>
        PathLanguage.Split(issue.Issue.Source).Language is null && SuffixOf(issue) is null;

    /// <summary>The path without the language at the end of the file's name, if the text is in that language; else null.</summary>
    private static string? SuffixOf(ParsedIssue issue) =>
        PathLanguage.SplitSuffix(issue.Issue.Source) is (var path, { } tag)
        && issue.Issue.Language is { } language
        && IsSamePrimary(language, tag)
            ? path
            : null;

    /// <summary>The tag of a version. The path may name the region or script that the text does not show.</summary>
    private static string? TagOf(ParsedIssue issue) =>
        PathLanguage.Split(issue.Issue.Source).Language is { } tag
        && (issue.Issue.Language is not { } language || LanguageTag.Match(tag, language) > 0)
            ? tag
            : issue.Issue.Language;

    private static string? MainLanguage(IReadOnlyList<ParsedIssue> issues, string? site)
    {
        var tags = issues
            .Select(issue => (Tag: TagOf(issue), IsUnmarked: IsUnmarked(issue)))
            .Where(issue => issue.Tag is not null)
            .GroupBy(issue => LanguageTag.Primary(issue.Tag!), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => LanguageTag.Match(group.Key, site))
            .ThenByDescending(group => group.Count(issue => issue.IsUnmarked))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .ToArray();
        var chosen =
            Array.Find(tags, group => LanguageTag.Match(group.Key, site) > 0 && group.Count() >= tags[0].Count() * MinimumSiteShare)
            ?? tags.FirstOrDefault();
        return chosen?
            .CountBy(issue => issue.Tag!, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(pair => pair.Value)
            .ThenByDescending(pair => LanguageTag.Match(pair.Key, site))
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .First()
            .Key;
    }

    /// <summary>
    /// Groups of at least two issues that are versions of one: by a key that they share, by their paths without the language, by a slug
    /// beside a stated language, or by the addresses of their translations.
    /// </summary>
    private static IEnumerable<ParsedIssue[]> GroupVersions(ParsedIssue[] issues)
    {
        var groups = new int[issues.Length];
        var first = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < issues.Length; index++)
        {
            groups[index] = index;
            foreach (var name in NamesOf(issues[index]))
            {
                Join(index, first.TryGetValue(name, out var other) ? other : first[name] = index);
            }
        }

        foreach (var (one, other) in PairsBySuffix(issues))
        {
            Join(one, other);
        }

        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        if (Array.Exists(issues, issue => issue.Translations.Count > 0))
        {
            for (var index = 0; index < issues.Length; index++)
            {
                foreach (var place in PlacesOf(issues[index]))
                {
                    places.TryAdd(place, index);
                }
            }
        }

        for (var index = 0; index < issues.Length; index++)
        {
            foreach (var address in issues[index].Translations)
            {
                if (
                    places.TryGetValue(PlaceOf(address), out var other)
                    || places.TryGetValue(PlaceOf(Relative(address, issues[index].Issue.Source)), out other)
                )
                {
                    Join(index, other);
                }
            }
        }

        return Enumerable
            .Range(0, issues.Length)
            .GroupBy(Root)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.Select(index => issues[index]).ToArray());

        int Root(int index)
        {
            while (groups[index] != index)
            {
                index = groups[index] = groups[groups[index]];
            }

            return index;
        }

        void Join(int one, int other)
        {
            var (low, high) = (Math.Min(Root(one), Root(other)), Math.Max(Root(one), Root(other)));
            groups[high] = low;
        }
    }

    /// <summary>
    /// Pairs of issues whose names differ by a language at their end (<c>post_de.md</c> beside <c>post.md</c> or <c>post_en.md</c>), and
    /// whose texts are in two languages.
    /// </summary>
    private static IEnumerable<(int One, int Other)> PairsBySuffix(ParsedIssue[] issues)
    {
        var suffixed = issues.Select(SuffixOf).ToArray();
        if (Array.TrueForAll(suffixed, path => path is null))
        {
            yield break;
        }

        var byPath = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < issues.Length; index++)
        {
            byPath.TryAdd(issues[index].Issue.Source, index);
        }

        for (var index = 0; index < issues.Length; index++)
        {
            if (suffixed[index] is { } path)
            {
                if (!byPath.TryGetValue(path, out var other))
                {
                    byPath[path] = index;
                }
                else if (issues[other].Issue.Language is { } language && !IsSamePrimary(language, issues[index].Issue.Language!))
                {
                    yield return (index, other);
                }
            }
        }
    }

    private static bool IsSamePrimary(string one, string other) => LanguageTag.Primary(one) == LanguageTag.Primary(other);

    private static IEnumerable<string> NamesOf(ParsedIssue issue)
    {
        yield return "path " + PathLanguage.Split(issue.Issue.Source).Path;
        if (issue.TranslationKey is { } key)
        {
            yield return "key " + key;
        }

        if (issue.Slug is { } slug && issue.StatesLanguage)
        {
            yield return "slug " + slug;
        }
    }

    private static IEnumerable<string> PlacesOf(ParsedIssue issue)
    {
        var page = SiteLayout.PagePath(SiteLayout.WithoutTextRoot(issue.Issue.Source));
        var (plain, language) = PathLanguage.Split(SiteLayout.WithoutTextRoot(issue.Issue.Source));
        return issue
            .Addresses.Select(PlaceOf)
            .Append(page)
            .Append(issue.Issue.Source)
            .Concat(language is null ? [] : [ArchivePath.Join(language, SiteLayout.PagePath(plain))])
            .Concat(issue.Slug is { } slug ? [slug, ArchivePath.Join(ArchivePath.FolderOf(page), slug)] : []);
    }

    /// <summary>The path that an address names from the folder of an issue, or the address itself.</summary>
    private static string Relative(string address, string source)
    {
        var page = new Uri($"https://example.com/{Uri.EscapeDataString(source).Replace("%2F", "/", StringComparison.Ordinal)}");
        return !address.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(page, address, out var uri)
            ? Uri.UnescapeDataString(uri.AbsolutePath)
            : address;
    }

    /// <summary>The path of an address without its host, slashes at the ends and extension.</summary>
    private static string PlaceOf(string address) =>
        SiteLayout.PagePath(
            Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsolutePath : address
        );
}
