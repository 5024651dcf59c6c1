using TechBeats.Archive.Reading;

namespace TechBeats.Archive.Assembling;

/// <summary>Removes an opening figure that the front matter of several issues shares. Such a figure is the site's logo.</summary>
internal static class BoilerplateFigures
{
    /// <summary>Minimum number of issues with the same opening figure.</summary>
    private const int MinimumIssues = 3;

    /// <summary>Returns the issues without shared opening figures.</summary>
    public static IReadOnlyList<ParsedIssue> Remove(IReadOnlyList<ParsedIssue> issues)
    {
        var repeated = issues.Where(issue => issue.OpeningFigure is not null)
            .GroupBy(issue => issue.OpeningFigure!, StringComparer.Ordinal)
            .Where(group => group.Count() >= MinimumIssues)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        return repeated.Count == 0
            ? issues
            : [.. issues.Select(issue => issue.OpeningFigure is { } address && repeated.Contains(address) ? WithoutOpening(issue) : issue)];
    }

    private static ParsedIssue WithoutOpening(ParsedIssue issue) =>
        issue with { Issue = issue.Issue with { Blocks = [.. issue.Issue.Blocks.Skip(1)] }, OpeningFigure = null };
}
