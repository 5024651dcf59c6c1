using System.Globalization;
using TechBeats.Archive.Reading.Parts;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Parts;

public sealed class HeadingDayTests
{
    [Theory]
    [InlineData("2023-10-11", 2023, 10, 11)]
    [InlineData("Week 3 (October 9 - 15), 2023", 2023, 10, 15)]
    [InlineData("Oct. 2nd", null, 10, 2)]
    [InlineData("3rd of May 2021", 2021, 5, 3)]
    [InlineData("News of 2021", 2021, null, null)]
    [InlineData("Version 12020", null, null, null)]
    [InlineData("Tools", null, null, null)]
    public void A_heading_may_say_a_day(string words, int? year, int? month, int? day)
    {
        Assert.Equal(new HeadingDay(year, month, day), HeadingDay.Parse(words));
        Assert.Equal(year is not null || month is not null, HeadingDay.Parse(words).IsGiven);
    }

    [Fact]
    public void A_day_that_no_month_has_is_null() => Assert.Null(new HeadingDay(2023, 2, 29).ToDate(null));

    [Theory]
    [InlineData("2023-12-20|Dec 27|Jan 3|Jan 10", "2023-12-20 2023-12-27 2024-01-03 2024-01-10")]
    [InlineData("2024-01-10|Jan 3|Dec 27|Dec 20", "2024-01-10 2024-01-03 2023-12-27 2023-12-20")]
    [InlineData("Dec 27|2024-01-03", "- 2024-01-03")]
    public void The_order_of_a_list_gives_missing_years(string headings, string days)
    {
        var dates = HeadingDay.InferDates([.. headings.Split('|').Select(HeadingDay.Parse)]);

        Assert.Equal(days, string.Join(' ', dates.Select(date => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-")));
    }
}
