using System.Globalization;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Typesetting.Styles;
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
    [InlineData("5. března 2024", "2024-03-05")]
    [InlineData("středa 5. března 2024", "2024-03-05")]
    [InlineData("2024. március 5.", "2024-03-05")]
    [InlineData("2024 m. kovo 5 d.", "2024-03-05")]
    [InlineData("2024. gada 5. marts", "2024-03-05")]
    [InlineData("2024ko martxoaren 5a", "2024-03-05")]
    [InlineData("2024(e)ko martxoaren 5(a)", "2024-03-05")]
    [InlineData("5-a de marto 2024", "2024-03-05")]
    [InlineData("5 Meán Fómhair 2024", "2024-09-05")]
    [InlineData("5 d'abril de 2024", "2024-04-05")]
    [InlineData("۵ مارس ۲۰۲۴", "2024-03-05")]
    [InlineData("۲۰۲۴/۳/۵", "2024-03-05")]
    [InlineData("5 Media 2024", null)]
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

    /// <summary>Croatian <c>listopada</c> is read as the November of Polish and Czech.</summary>
    [Fact]
    public void A_date_in_the_words_of_a_book_is_read_back() =>
        Assert.Equal(
            ["11. listopada 2023."],
            from language in Wording.Languages
            from month in Enumerable.Range(1, 12)
            let date = new DateOnly(2023, month, 11)
            let text = Wording.For(language).Date(date)
            where DateReader.Read(text) != date
            select text
        );
}
