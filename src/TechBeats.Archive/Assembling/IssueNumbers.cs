using TechBeats.Archive.Reading;
using TechBeats.Sources.Files;
using TechBeats.Sources.Sites;

namespace TechBeats.Archive.Assembling;

/// <summary>
/// Takes numbers in file names for issue numbers where they are a series: most issues of the archive, or of a folder, have the same words
/// before their number, and the numbers differ. A lone <c>rule-40.md</c> has no number.
/// </summary>
internal static class IssueNumbers
{
    /// <summary>Minimum number of issues of a series in one folder of a larger archive.</summary>
    private const int MinimumInFolder = 3;

    /// <summary>Minimum share of the numbers that differ from the others of the series, from 0 to 1.</summary>
    private const double MinimumShare = 0.9;

    /// <summary>Gives issues without a number the number in their name if it belongs to a series.</summary>
    public static IReadOnlyList<ParsedIssue> Adopt(IReadOnlyList<ParsedIssue> issues)
    {
        var adopted = new HashSet<ParsedIssue>(ReferenceEqualityComparer.Instance);
        adopted.UnionWith(FindSeries(issues, 1));
        foreach (var folder in issues.GroupBy(issue => FolderOf(issue.Issue.Source), StringComparer.Ordinal))
        {
            adopted.UnionWith(FindSeries([.. folder], MinimumInFolder));
        }

        return
        [
            .. issues.Select(issue =>
                issue.Issue.Number is null && adopted.Contains(issue)
                    ? issue with { Issue = issue.Issue with { Number = issue.NumberInName!.Number } }
                    : issue
            ),
        ];
    }

    /// <summary>The issues of the series that most of the issues belong to; empty if there is none.</summary>
    private static IReadOnlyList<ParsedIssue> FindSeries(IReadOnlyList<ParsedIssue> issues, int minimum)
    {
        var series = issues
            .Where(issue => issue.NumberInName is not null)
            .GroupBy(issue => issue.NumberInName!.Series, StringComparer.Ordinal)
            .MaxBy(group => group.Count());
        if (series is null || series.Count() < minimum || series.Count() * 2 <= issues.Count)
        {
            return [];
        }

        // Translations of one issue share its number.
        var texts = series.Select(issue => (issue.NumberInName!.Number, PathLanguage.Split(issue.Issue.Source).Path)).Distinct().ToArray();
        return texts.DistinctBy(text => text.Number).Count() >= texts.Length * MinimumShare ? [.. series] : [];
    }

    /// <summary>The folder of a text, or the folder around a text's own folder (<c>issue-12/index.md</c>).</summary>
    private static string FolderOf(string path)
    {
        var plain = PathLanguage.Split(path).Path;
        var folder = ArchivePath.FolderOf(plain);
        return SiteLayout.PagePath(plain) == folder ? ArchivePath.FolderOf(folder) : folder;
    }
}
