using TechBeats.Model;
using TechBeats.Typesetting.Pages.Front;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Front;

public sealed class BookPeriodTests
{
    [Fact]
    public void One_year_is_named_once() =>
        Assert.Equal(("2023", "23 August – 11 October 2023"), Of(new DateOnly(2023, 8, 23), new DateOnly(2023, 10, 11)));

    [Fact]
    public void Two_years_are_named_with_a_dash() =>
        Assert.Equal(("2022–2023", "30 December 2022 – 2 January 2023"), Of(new DateOnly(2022, 12, 30), new DateOnly(2023, 1, 2)));

    [Fact]
    public void One_day_is_one_date() =>
        Assert.Equal(("2023", "11 October 2023"), Of(new DateOnly(2023, 10, 11), new DateOnly(2023, 10, 11)));

    [Fact]
    public void An_undated_book_has_no_period() => Assert.Equal((null, null), Of((DateOnly?)null));

    private static (string? Years, string? Days) Of(params DateOnly?[] days)
    {
        var book = new Book
        {
            Title = "A book",
            Issues =
            [
                .. days.Select(
                    (day, i) =>
                        new Issue
                        {
                            Key = $"{i}",
                            Title = "One",
                            Source = "one.md",
                            Date = day,
                            Blocks = [],
                        }
                ),
            ],
        };
        return (BookPeriod.Years(book), BookPeriod.Days(book, Wording.English));
    }
}
