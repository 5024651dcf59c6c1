using TechBeats.Archive.Reading.Metadata;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Metadata;

public sealed class MonthNamesTests
{
    [Theory]
    [InlineData("October", 10)]
    [InlineData("août", 8)]
    [InlineData("červen", 6)]
    [InlineData("červenec", 7)]
    [InlineData("BŘEZEN", 3)]
    [InlineData("באוקטובר", 10)]
    [InlineData("srpnja", 7)]
    [InlineData("srpna", 8)]
    [InlineData("Medi", 9)]
    [InlineData("Media", null)]
    [InlineData("marraskuuta", 11)]
    [InlineData("Monday", null)]
    public void A_month_is_known_by_its_longest_beginning(string word, int? month) => Assert.Equal(month, MonthNames.Parse(word));
}
