using System.Reflection;
using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Styles;

public sealed class WordingTests
{
    private static readonly DateOnly Day = new(2023, 10, 11);

    [Theory]
    [InlineData("en-GB", "11 October 2023")]
    [InlineData("de", "11. Oktober 2023")]
    [InlineData("es", "11 de octubre de 2023")]
    [InlineData("ko", "2023년 10월 11일")]
    [InlineData("zh-Hans", "2023年10月11日")]
    [InlineData("cs-CZ", "11. října 2023")]
    [InlineData("hu", "2023. október 11.")]
    [InlineData("no", "11. oktober 2023")]
    [InlineData("sr", "11. октобар 2023.")]
    [InlineData("sr-Latn-RS", "11. oktobar 2023.")]
    [InlineData("tr", "11 Ekim 2023")]
    [InlineData("fa-IR", "11 اکتبر 2023")]
    [InlineData("ca", "11 d’octubre de 2023")]
    [InlineData("lt", "2023 m. spalio 11 d.")]
    [InlineData("lv", "2023. gada 11. oktobris")]
    [InlineData("xx", "11 October 2023")]
    [InlineData(null, "11 October 2023")]
    public void Dates_are_written_as_the_language_writes_them(string? language, string expected) =>
        Assert.Equal(expected, Wording.For(language).Date(Day));

    [Theory]
    [InlineData("en", "11 Oct", "11 Oct 2023")]
    [InlineData("de", "11. Okt.", "11. Okt. 2023")]
    [InlineData("fr", "11 oct.", "11 oct. 2023")]
    [InlineData("ja", "10月11日", "2023年10月11日")]
    public void A_day_is_written_as_the_language_writes_it(string language, string day, string date) =>
        Assert.Equal((day, date), (Wording.For(language).Day(Day), Wording.For(language).ShortDate(Day)));

    [Theory]
    [InlineData("paper", true)]
    [InlineData("lire la suite", true)]
    [InlineData("attention", false)]
    public void Generic_texts_of_links_count_in_every_language(string letters, bool isGeneric) =>
        Assert.Equal(isGeneric, Wording.IsGenericLinkText(letters));

    [Fact]
    public void Every_language_with_patterns_has_words() =>
        Assert.All(
            typeof(Wording).Assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith("hyphenation/", StringComparison.Ordinal))
                .Select(name => name.Split('/', '-', '.'))
                .Where(parts => parts[1] is "hyph" or "rules")
                .Select(parts => parts[2] == "sh" ? "sr" : parts[2]),
            language => Assert.True(language == "en" || Wording.For(language) != Wording.English, language)
        );

    [Fact]
    public void A_count_has_a_singular_and_a_plural() =>
        Assert.Equal(("1 issue", "6 issues"), (Wording.English.Issues(1), Wording.English.Issues(6)));

    [Theory]
    [InlineData("en", 999, "999")]
    [InlineData("en", 4912, "4,912")]
    [InlineData("en", 1_234_567, "1,234,567")]
    [InlineData("es", 4912, "4912")]
    [InlineData("es", 49_120, "49\u202F120")]
    [InlineData("de", 49_120, "49.120")]
    public void Thousands_are_separated_as_the_language_does(string language, int number, string expected) =>
        Assert.Equal(expected, Wording.For(language).Number(number));

    [Fact]
    public void Every_language_names_twelve_months_of_a_scale()
    {
        foreach (var words in Wording.Languages.Select(language => Wording.For(language)))
        {
            Assert.Equal((12, 12), (words.MonthLabels.Distinct().Count(), words.ShortMonthLabels.Distinct().Count()));
            Assert.EndsWith("000", words.GroupedNumber, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_reason_has_words_in_every_language()
    {
        foreach (var reason in Enum.GetValues<LossReason>())
        {
            foreach (var language in Wording.Languages)
            {
                Assert.NotEmpty(Wording.For(language).Reason(LossDetail.Parse(reason, "404") with { Date = Day }));
            }
        }
    }

    [Fact]
    public void Every_language_has_twelve_months_and_places_for_its_numbers()
    {
        foreach (var words in Wording.Languages.Select(language => Wording.For(language)))
        {
            Assert.Equal((12, 12), (words.Months.Count, words.ShortMonths.Count));
            Assert.All(words.GenericLinkTexts, text => Assert.Equal(LinkText.Letters(text), text));
            Assert.Contains("11", words.Day(Day), StringComparison.Ordinal);
            Assert.Contains("2023", words.Month(Day), StringComparison.Ordinal);
            Assert.Contains("7", words.Issues(7), StringComparison.Ordinal);
            Assert.Contains("7", words.Minutes(7), StringComparison.Ordinal);
            Assert.Contains("7", words.Figures(7), StringComparison.Ordinal);
            Assert.Contains("7", string.Format(words.IssueNumber, 7), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_language_has_every_word_and_no_other()
    {
        var names = typeof(Wording).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.Name != nameof(Wording.Language))
            .Select(property => property.Name)
            .Order()
            .ToList();
        foreach (var words in Wording.Languages.Select(language => Wording.For(language)))
        {
            Assert.Equal(names, words.Names.Order());
            foreach (
                var property in typeof(Wording)
                    .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Where(property => property.PropertyType == typeof(string))
            )
            {
                var (own, english) = ((string)property.GetValue(words)!, (string)property.GetValue(Wording.English)!);
                Assert.False(string.IsNullOrWhiteSpace(own), $"{words.Language}: {property.Name}");
                Assert.True(
                    english.Contains("{0}", StringComparison.Ordinal) == own.Contains("{0}", StringComparison.Ordinal),
                    $"{words.Language}: {property.Name}: {own}"
                );
            }
        }
    }

    [Fact]
    public void English_is_the_first_language() => Assert.Equal(("en", "en"), (Wording.Languages[0], Wording.English.Language));

    [Theory]
    [InlineData("Contents: Contents")]
    [InlineData("[en]\nContents")]
    [InlineData("[en]\n: Contents")]
    [InlineData("[en]\nContents: Contents\nContents: Inhalt")]
    public void A_line_that_is_no_word_of_a_language_is_an_error(string text) =>
        Assert.Throws<InvalidDataException>(() => WordFile.Parse(new StringReader(text)));

    [Theory]
    [InlineData(LossCause.NoSuchFile, "", "nenalezeno (takový soubor není)")]
    [InlineData(LossCause.OutsideArchive, "", "nenalezeno (neplatná adresa)")]
    [InlineData(LossCause.Damaged, "PNG", "nenalezeno (poškozený PNG)")]
    [InlineData(LossCause.ByteLimit, "20 MB", "nenalezeno (20 MB)")]
    [InlineData(LossCause.TooManyRedirects, null, "nenalezeno")]
    public void Why_a_figure_is_lost_is_said_in_the_language_of_the_book(LossCause cause, string? subject, string expected) =>
        Assert.Equal(expected, Wording.For("cs").Reason(new FigureLost(LossReason.NotFound, cause, subject)));

    [Theory]
    [InlineData("en", "October 2023")]
    [InlineData("cs", "říjen 2023")]
    [InlineData("ru", "октябрь 2023")]
    [InlineData("ca", "octubre de 2023")]
    [InlineData("hu", "2023. október")]
    [InlineData("ja", "2023年10月")]
    public void A_month_is_written_in_the_form_used_alone(string language, string expected) =>
        Assert.Equal(expected, Wording.For(language).Month(Day));

    [Fact]
    public void A_period_within_a_year_names_it_once() =>
        Assert.Equal(
            ("5 თებერვალი – 7 აგვისტო, 2024", "5. února – 7. srpna 2024"),
            (
                Wording.For("ka").Dates(new DateOnly(2024, 2, 5), new DateOnly(2024, 8, 7)),
                Wording.For("cs").Dates(new DateOnly(2024, 2, 5), new DateOnly(2024, 8, 7))
            )
        );

    [Fact]
    public void Why_a_figure_is_lost_names_the_day_and_the_code()
    {
        Assert.Equal("link expired 11 October 2023", Wording.English.Reason(new FigureLost(LossReason.Expired) { Date = Day }));
        Assert.Equal("not found (404)", Wording.English.Reason(new FigureLost(LossReason.NotFound) { Status = 404 }));
    }
}
