using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Front;

/// <summary>The groups of issues in the contents: months, years, or none.</summary>
internal sealed class IssueGroups(IReadOnlyList<ContentsEntry> issues, ContentsStyle look, Wording words)
{
    private readonly List<DateOnly> dates = [.. issues.Where(issue => issue.Date is not null).Select(issue => issue.Date!.Value)];

    /// <summary>True if the contents are divided by year or month.</summary>
    public bool HasGroups => dates.Count > 0 && issues.Count(issue => !issue.IsPreface) > look.MaximumUngroupedIssues;

    /// <summary>True if a date needs its year: the issues are of several years, and no group names them.</summary>
    public bool DatesNeedYears => !HasGroups && dates.Select(date => date.Year).Distinct().Count() > 1;

    private bool IsByYear { get; } = IsGroupedByYear(issues, look);

    /// <summary>Returns the name of an issue's group, or null for none.</summary>
    public string? NameOf(ContentsEntry issue) =>
        !HasGroups || issue.IsPreface ? null
        : issue.Date is not { } date ? words.Undated
        : IsByYear ? $"{date.Year}"
        : words.Month(date);

    private static bool IsGroupedByYear(IReadOnlyList<ContentsEntry> issues, ContentsStyle look)
    {
        var months = issues
            .Where(issue => issue.Date is not null)
            .Select(issue => (issue.Date!.Value.Year, issue.Date.Value.Month))
            .ToList();
        return months.Count < look.MinimumIssuesPerMonth * months.Distinct().Count()
            || months.Select(month => month.Year).Distinct().Count() > look.MaximumYearsByMonth;
    }
}
