using TechBeats.Model;
using TechBeats.Typesetting.Pages.Back;
using TechBeats.Typesetting.Pages.Display;

namespace TechBeats.Typesetting.Pages;

/// <summary>Counts what a book holds.</summary>
internal static class BookCounter
{
    /// <summary>Counts the content of typeset issues.</summary>
    public static BookCounts Count(IReadOnlyList<IssueSummary> issues) => new(
        issues.Count(issue => !issue.Issue.IsPreface),
        issues.Sum(issue => issue.WordCount),
        issues.Sum(issue => issue.Links.Count),
        FigureCount(issues),
        issues.SelectMany(issue => issue.LostFigures).Select(lost => lost.Address).Distinct(StringComparer.Ordinal).Count())
    {
        Timeline =
        [
            .. issues.Where(issue => !issue.Issue.IsPreface).Select(issue => 
                new TimelinePoint(issue.Issue.Date, issue.WordCount, issue.Issue.Number)),
        ],
    };

    private static int FigureCount(IReadOnlyList<IssueSummary> issues) =>
        issues
            .SelectMany(issue => issue.Issue.Figures.Values)
            .OfType<FigureFound>()
            .Select(figure => figure.Picture.Hash)
            .Distinct()
            .Count();
}
