using TechBeats.Typesetting.Pages.Front;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Front;

public sealed class IssueGroupsTests
{
    [Fact]
    public void A_dozen_issues_have_no_groups_and_name_their_year_if_there_are_several()
    {
        var (one, several) = (Groups(12, 7), Groups(12, 60));
        Assert.Null(one.NameOf(Issue(new DateOnly(2023, 1, 2))));
        Assert.Equal((false, true), (one.DatesNeedYears, several.DatesNeedYears));
    }

    [Theory]
    [InlineData(20, 7, "January 2023")]
    [InlineData(20, 30, "2023")]
    [InlineData(200, 7, "2023")]
    public void More_issues_are_grouped_by_month_or_by_year_if_months_are_poor_or_many(int count, int days, string expected)
    {
        var groups = Groups(count, days);
        Assert.Equal(expected, groups.NameOf(Issue(new DateOnly(2023, 1, 2))));
        Assert.False(groups.DatesNeedYears);
    }

    [Fact]
    public void An_issue_without_a_date_and_a_preface_stand_apart()
    {
        var groups = Groups(20, 7);
        Assert.Equal("Undated", groups.NameOf(Issue(null)));
        Assert.Null(groups.NameOf(Issue(null) with { IsPreface = true }));
    }

    private static IssueGroups Groups(int count, int days) => new(
        [.. Enumerable.Range(0, count).Select(i => Issue(new DateOnly(2023, 1, 2).AddDays(days * i)))],
        new ContentsStyle(),
        Wording.English);

    private static ContentsEntry Issue(DateOnly? date) => new("Issue", "one", 1, null, date, []);
}
