using TechBeats.Archive.Reading;
using TechBeats.Archive.Reading.Passes;

namespace TechBeats.Archive.Assembling;

/// <summary>Figures that the headers of several issues name alike: the site's own sign for its posts, and not what an issue is about.</summary>
internal static class RepeatedOpenings
{
    /// <summary>So many issues with the same opening figure are no accident.</summary>
    private const int Fewest = 3;

    /// <summary>The issues without such figures.</summary>
    public static IReadOnlyList<ParsedIssue> Without(IReadOnlyList<ParsedIssue> issues)
    {
        var repeated = issues.Where(issue => issue.OpeningFigure is not null)
            .GroupBy(issue => issue.OpeningFigure!, StringComparer.Ordinal)
            .Where(group => group.Count() >= Fewest)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        return repeated.Count == 0 ? issues : [.. issues.Select(issue => issue.OpeningFigure is { } address && repeated.Contains(address) ? WithoutOpening(issue) : issue)];
    }

    private static ParsedIssue WithoutOpening(ParsedIssue issue) =>
        issue with { Issue = issue.Issue with { Blocks = [.. issue.Issue.Blocks.Skip(1)] }, OpeningFigure = null };
}
