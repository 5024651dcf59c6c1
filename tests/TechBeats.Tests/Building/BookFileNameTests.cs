using TechBeats.Building;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Building;

public sealed class BookFileNameTests
{
    [Theory]
    [InlineData("Tech Beats", "2023-08-23", "2023-10-11", "Tech-Beats-2023.pdf")]
    [InlineData("Tech Beats", "2021-01-01", "2023-10-11", "Tech-Beats-2021-2023.pdf")]
    [InlineData("Tech Beats", null, null, "Tech-Beats.pdf")]
    [InlineData("../../etc/passwd\0", null, null, "etc-passwd.pdf")]
    [InlineData("C:\\<>|?*", null, null, "C.pdf")]
    [InlineData("Ça & là: n° 5 — «été»", "2023-08-23", "2023-08-23", "Ça-là-n-5-été-2023.pdf")]
    [InlineData("مجلة 12", null, null, "مجلة-12.pdf")]
    [InlineData("…", "2023-08-23", "2023-08-23", "digest-2023.pdf")]
    public void It_is_the_title_and_the_period_cleaned_for_every_file_system(string title, string? from, string? to, string expected) =>
        Assert.Equal(expected, BookFileName.Create(BookOf(title, from, to)));

    [Fact]
    public void A_long_title_is_cut_where_a_file_system_would_refuse_it() =>
        Assert.True(System.Text.Encoding.UTF8.GetByteCount(BookFileName.Create(BookOf(new string('汉', 400), null, null))) <= 180);

    private static Book BookOf(string title, params string?[] dates) =>
        new()
        {
            Title = title,
            Issues =
            [
                .. dates.Select(date => new Issue
                {
                    Key = "a",
                    Title = "A",
                    Source = "a.md",
                    Blocks = [],
                    Date = date is null ? null : DateOnly.Parse(date),
                }),
            ],
        };
}
