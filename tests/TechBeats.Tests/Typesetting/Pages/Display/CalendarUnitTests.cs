using TechBeats.Typesetting.Pages.Display;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Display;

public sealed class CalendarUnitTests
{
    private static readonly DateOnly From = new(2020, 1, 1);

    [Theory]
    [InlineData(60, "Week 1")]
    [InlineData(53, "Week 1")]
    [InlineData(52, "Month 1")]
    [InlineData(11, "Quarter 1")]
    [InlineData(3, "Years 1")]
    public void The_smallest_unit_that_fits_a_year_is_taken(int maximum, string expected)
    {
        var unit = CalendarUnit.Fit(From, new DateOnly(2020, 12, 31), maximum);

        Assert.Equal(expected, $"{unit.Kind} {unit.Years}");
        Assert.InRange(unit.CountOf(From, new DateOnly(2020, 12, 31)), 1, maximum);
    }

    [Fact]
    public void Several_years_are_one_unit_where_single_years_are_too_many() =>
        Assert.Equal(new CalendarUnit(CalendarUnitKind.Years, 5), CalendarUnit.Fit(From, new DateOnly(2039, 1, 1), 4));

    [Fact]
    public void A_week_begins_on_Monday()
    {
        var week = new CalendarUnit(CalendarUnitKind.Week);

        Assert.Equal(week.IndexOf(new DateOnly(2023, 10, 9)), week.IndexOf(new DateOnly(2023, 10, 15)));
        Assert.Equal(week.IndexOf(new DateOnly(2023, 10, 9)), week.IndexOf(new DateOnly(2023, 10, 8)) + 1);
    }
}
