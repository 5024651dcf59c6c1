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
    [InlineData("2023-02-30", null)]
    [InlineData("yesterday", null)]
    public void A_date_is_read_in_many_spellings(string text, string? date) =>
        Assert.Equal(date, DateReader.Read(text)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
