using System.Globalization;
using System.Text.RegularExpressions;
using TechBeats.Archive.Reading;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Archive.Reading.Passes;
using TechBeats.Sources.Files;
using TechBeats.Sources.Sites;

namespace TechBeats.Archive.Linking;

/// <summary>
/// A pattern of the paths of a site's pages. Jekyll's <c>permalink</c> (jekyllrb.com/docs/permalinks) has placeholders or is one of the
/// names <c>date</c>, <c>pretty</c>, <c>ordinal</c>, <c>weekdate</c> and <c>none</c>. Hugo has <c>permalinks</c> for each section
/// (gohugo.io/configuration/permalinks).
/// </summary>
/// <param name="Section">The content folder to which the pattern applies, or null for all.</param>
/// <param name="Pattern">The pattern as written in the site's settings.</param>
internal sealed partial record Permalink(string? Section, string Pattern)
{
    /// <summary>The path of an issue, or null if the pattern does not apply or a value is missing.</summary>
    public string? Fill(ParsedIssue parsed)
    {
        var pattern = Pattern switch
        {
            "date" => "/:categories/:year/:month/:day/:title.html",
            "pretty" => "/:categories/:year/:month/:day/:title/",
            "ordinal" => "/:categories/:year/:y_day/:title.html",
            "weekdate" => "/:categories/:year/W:week/:short_day/:title.html",
            "none" => "/:categories/:title.html",
            _ => Pattern,
        };
        var path = SiteLayout.WithoutTextRoot(parsed.Issue.Source);
        if (Section is not null && !path.StartsWith(Section + "/", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var isComplete = true;
        var filled = Placeholder().Replace(pattern, match =>
        {
            var value = Value(match.Groups["name"].Value, parsed);
            isComplete &= value is not null;
            return value ?? "";
        });
        return isComplete ? SiteLayout.PagePath(string.Join('/', filled.Split('/', StringSplitOptions.RemoveEmptyEntries))) : null;
    }

    private static string? Value(string name, ParsedIssue parsed)
    {
        var date = parsed.Issue.Date;
        var slug = parsed.Slug ?? FileNames.Parse(parsed.Issue.Source).Slug;
        return name.TrimStart(':') switch
        {
            "year" => date?.ToString("yyyy", CultureInfo.InvariantCulture),
            "short_year" => date?.ToString("yy", CultureInfo.InvariantCulture),
            "month" => date?.ToString("MM", CultureInfo.InvariantCulture),
            "i_month" => date?.Month.ToString(CultureInfo.InvariantCulture),
            "short_month" => date?.ToString("MMM", CultureInfo.InvariantCulture),
            "monthname" or "long_month" => date?.ToString("MMMM", CultureInfo.InvariantCulture),
            "day" => date?.ToString("dd", CultureInfo.InvariantCulture),
            "i_day" => date?.Day.ToString(CultureInfo.InvariantCulture),
            "y_day" => date?.DayOfYear.ToString("D3", CultureInfo.InvariantCulture),
            "yearday" => date?.DayOfYear.ToString(CultureInfo.InvariantCulture),
            "title" or "slug" or "filename" or "slugorfilename" or "contentbasename" or "slugorcontentbasename" or "name" or "basename" =>
                slug,
            "categories" or "slugified_categories" => CategoriesOf(parsed),
            "section" => SiteLayout.WithoutTextRoot(parsed.Issue.Source).Split('/') is [var first, _, ..] ? first : "",
            "sections" or "path" => ArchivePath.FolderOf(ArchivePath.FolderOf(SiteLayout.WithoutTextRoot(parsed.Issue.Source))),
            "output_ext" => "",
            "collection" => "posts",
            _ => null,
        };
    }

    /// <summary>Jekyll's categories: the folders above <c>_posts</c>, then the categories of the front matter.</summary>
    public static string CategoriesOf(ParsedIssue parsed) =>
        ArchivePath.Join(SiteLayout.AbovePosts(parsed.Issue.Source), string.Join('/', parsed.Categories.Select(Slug.ForGitHub)));

    [GeneratedRegex("""(?<name>:[a-z_]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
