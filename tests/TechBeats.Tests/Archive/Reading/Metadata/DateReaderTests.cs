using System.Globalization;
using TechBeats.Archive.Reading.Metadata;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Metadata;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("2023-10-11", "2023-10-11")]
    [InlineData("2023-10-11T23:59:00+09:00", "2023-10-11")]
    [InlineData("20231011", "2023-10-11")]
    [InlineData("11.10.2023", "2023-10-11")]
    [InlineData("Wed, October 11th, 2023", "2023-10-11")]
    [InlineData("11 octobre 2023", "2023-10-11")]
    [InlineData("11 de outubro de 2023", "2023-10-11")]
    [InlineData("2023年10月11日", "2023-10-11")]
    [InlineData("October 2023", "2023-10-01")]
    [InlineData("2023-10", "2023-10-01")]
    [InlineData("1696982400", "2023-10-11")]
    [InlineData("20231011T1048", "2023-10-11")]
    [InlineData("20231011104841", "2023-10-11")]
    [InlineData("2023_10_11", "2023-10-11")]
    [InlineData("2023. 10. 11.", "2023-10-11")]
    [InlineData("31-10-2023", "2023-10-31")]
    [InlineData("11 октября 2023 г.", "2023-10-11")]
    [InlineData("11 października 2023", "2023-10-11")]
    [InlineData("2023년 10월 11일", "2023-10-11")]
    [InlineData("Wed, 11 Oct 23 08:00 EST", "2023-10-11")]
    [InlineData("Friday, 11-Oct-96 08:00:59 GMT", "1996-10-11")]
    [InlineData("2024-W03", "2024-01-15")]
    [InlineData("2024W01-3", "2024-01-03")]
    [InlineData("2021-W53", null)]
    [InlineData("2024-W3", null)]
    [InlineData("11 Oct 23", null)]
    [InlineData("10/11/2023", null)]
    [InlineData("2023111", null)]
    [InlineData("20231011996199", null)]
    [InlineData("2023-02-30", null)]
    [InlineData("yesterday", null)]
    public void A_date_is_read_in_many_spellings(string text, string? date) =>
        Assert.Equal(date, DateReader.Read(text)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
