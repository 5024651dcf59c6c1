using TechBeats.Typesetting.Pages.Front;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Front;

public sealed class ShortTitlesTests
{
    [Theory]
    [InlineData("R Weekly 2023-W45 QRCode, fable", "W45 QRCode, fable")]
    [InlineData("R Weekly – Special", "Special")]
    [InlineData("R Weekly 2022-W01 Late", "2022-W01 Late")]
    [InlineData("R Weekly 2023-45", "R Weekly 2023-45")]
    [InlineData("R Weeklyness", "R Weeklyness")]
    [InlineData("Other", "Other")]
    public void The_beginning_of_most_titles_and_the_year_are_left_out(string title, string expected)
    {
        var issues = Enumerable.Range(1, 13).Select(i => Issue($"R Weekly 2023-W{i} Topic {i}")).Append(Issue(title)).ToList();
        Assert.Equal(expected, ShortTitles.Find(issues, new ContentsStyle()).Of(issues[^1]));
    }

    [Fact]
    public void A_few_issues_keep_their_titles()
    {
        var issues = Enumerable.Range(1, 12).Select(i => Issue($"R Weekly {i} Topic")).ToList();
        Assert.Equal("R Weekly 1 Topic", ShortTitles.Find(issues, new ContentsStyle()).Of(issues[0]));
    }

    private static ContentsEntry Issue(string title) => new(title, "one", 1, null, new DateOnly(2023, 5, 1), []);
}
