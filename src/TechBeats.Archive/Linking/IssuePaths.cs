using System.Globalization;
using TechBeats.Archive.Reading;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Archive.Reading.Passes;
using TechBeats.Sources.Files;
using TechBeats.Sources.Sites;

namespace TechBeats.Archive.Linking;

/// <summary>The paths from the site's root at which a site may serve an issue.</summary>
internal static class IssuePaths
{
    /// <summary>
    /// Minimum length, in characters, of a slug made from a title. Titles in other scripts than Latin leave almost nothing.
    /// </summary>
    private const int MinimumTitleLength = 6;

    /// <summary>The paths that the front matter, the permalink patterns and the file's path give.</summary>
    public static IEnumerable<string> FromMetadata(ParsedIssue parsed, IReadOnlyList<Permalink> patterns)
    {
        foreach (var address in parsed.Addresses.Where(address => !address.Contains("://", StringComparison.Ordinal)))
        {
            yield return SiteLayout.PagePath(address);
        }

        foreach (var path in patterns.Select(pattern => pattern.Fill(parsed)).OfType<string>())
        {
            yield return path;
        }

        var file = SiteLayout.PagePath(SiteLayout.WithoutTextRoot(parsed.Issue.Source));
        yield return file;
        var (plain, language) = PathLanguage.Split(SiteLayout.WithoutTextRoot(parsed.Issue.Source));
        if (language is not null)
        {
            yield return ArchivePath.Join(language.ToLowerInvariant(), SiteLayout.PagePath(plain));
        }

        if (parsed.Slug is { } slug)
        {
            if (language is null && parsed.StatesLanguage && parsed.Issue.Language is { } stated)
            {
                yield return $"{stated.ToLowerInvariant()}/{slug}";
            }

            yield return ArchivePath.Join(ArchivePath.FolderOf(SiteLayout.PagePath(plain)), slug);
            if (language is not null)
            {
                yield return ArchivePath.Join(
                    language.ToLowerInvariant(),
                    ArchivePath.Join(ArchivePath.FolderOf(SiteLayout.PagePath(plain)), slug)
                );
            }
        }
    }

    /// <summary>The paths that site generators make by default from date, slug, title and categories.</summary>
    public static IEnumerable<string> ByConvention(ParsedIssue parsed)
    {
        var plain = SiteLayout.PagePath(SiteLayout.WithoutTextRoot(PathLanguage.Split(parsed.Issue.Source).Path));
        var names = FileNames.Parse(parsed.Issue.Source);
        var title = Slug.ForKey(parsed.Issue.Title);
        string[] slugs =
        [
            .. new[] { parsed.Slug, names.Slug, title.Length >= MinimumTitleLength && title.Any(char.IsAsciiLetter) ? title : null }
                .OfType<string>()
                .Where(slug => slug.Length > 0)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        var categories = Permalink.CategoriesOf(parsed);
        foreach (var slug in slugs)
        {
            foreach (var date in new[] { names.Date, parsed.Issue.Date }.OfType<DateOnly>().Distinct())
            {
                var day = date.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture);
                string[] shorter = slug.Any(char.IsLetter) ? [$"{day[..7]}/{slug}", $"{day[..4]}/{slug}"] : [];
                foreach (var path in (string[])[$"{day}/{slug}", .. shorter, $"{day.Replace('/', '-')}-{slug}"])
                {
                    yield return path;
                    if (categories.Length > 0)
                    {
                        yield return $"{categories}/{path}";
                    }
                }
            }

            yield return slug;
            yield return ArchivePath.Join(categories, slug);
        }

        yield return ArchivePath.NameOf(plain);
    }
}
