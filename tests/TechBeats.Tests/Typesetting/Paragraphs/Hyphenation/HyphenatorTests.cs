using TechBeats.Typesetting.Paragraphs.Hyphenation;
using Xunit;

namespace TechBeats.Tests.Typesetting.Paragraphs.Hyphenation;

public sealed class HyphenatorTests
{
    [Theory]
    [InlineData("en-US", "hy-phen-ation")]
    [InlineData("en", "al-go-rithm")]
    [InlineData("en", "type-set-ting")]
    [InlineData("en", "asyn-chro-nous")]
    [InlineData("en", "rep-re-sen-ta-tion")]
    [InlineData("en-GB", "hy-phen-a-tion")]
    [InlineData("en-au", "col-our")]
    [InlineData("de", "Sil-ben-tren-nung")]
    [InlineData("de-CH", "Do-nau-dampf-schiff-fahrt")]
    [InlineData("de-AT", "Über-set-zung")]
    [InlineData("fr", "ap-pren-tis-sage")]
    [InlineData("fr", "au-jour-d'hui")]
    [InlineData("fr", "au-jour-d’hui")]
    [InlineData("es-MX", "de-sa-rro-llo")]
    [InlineData("it", "ap-pren-di-men-to")]
    [InlineData("it", "del-l'ar-te")]
    [InlineData("pt-BR", "com-pu-ta-dor")]
    [InlineData("nl", "woord-af-bre-king")]
    [InlineData("pl", "pro-gra-mo-wa-nie")]
    [InlineData("sv", "av-stav-ning")]
    [InlineData("da", "ord-de-ling")]
    [InlineData("nb", "at-ten-de")]
    [InlineData("no", "Nielsen")]
    [InlineData("nn", "ord-de-ling")]
    [InlineData("fi", "oh-jel-moin-ti")]
    [InlineData("ru", "пе-ре-нос")]
    [InlineData("uk", "про-гра-му-ва-н-ня")]
    [InlineData("tr", "bil-gi-sa-yar")]
    [InlineData("el", "υπο-λο-γι-στής")]
    [InlineData("lt", "prog-ra-ma-vi-mas")]
    public void A_word_has_its_hyphens(string language, string hyphenated) =>
        Assert.Equal(hyphenated, Hyphenated(language, hyphenated.Replace("-", "")));

    [Theory]
    [InlineData("project")]
    [InlineData("present")]
    [InlineData("ta-ble")]
    [InlineData("reci-procity")]
    [InlineData("news-let-ter")]
    [InlineData("mi-cro-scope")]
    [InlineData("micro-ser-vices")]
    [InlineData("Java-Script")]
    [InlineData("OpenAI")]
    public void Words_of_the_lists_are_divided_as_listed(string hyphenated) =>
        Assert.Equal(hyphenated, Hyphenated("en", hyphenated.Replace("-", "")));

    [Theory]
    [InlineData("HYPHENATION", "HY-PHEN-ATION")]
    [InlineData("Hyphenation", "Hy-phen-ation")]
    [InlineData("PROJECT", "PROJECT")]
    public void Case_does_not_matter(string word, string hyphenated) => Assert.Equal(hyphenated, Hyphenated("en", word));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("idea")]
    [InlineData("into")]
    [InlineData("中文字中文字")]
    [InlineData("1234567890")]
    public void Short_and_foreign_words_stay_whole(string word) => Assert.Equal(word, Hyphenated("en", word));

    [Fact]
    public void No_hyphen_stands_beside_a_foreign_character()
    {
        var hyphenator = Hyphenator.For("en")!;
        var word = "algo\u0301rithm\U0001F600learning7machine";

        Assert.All(hyphenator.Hyphenate(word), place =>
            Assert.True(char.IsAsciiLetter(word[place - 1]) && char.IsAsciiLetter(word[place]))
        );
    }

    [Fact]
    public void An_endless_word_stays_whole() => Assert.Empty(Hyphenator.For("en")!.Hyphenate(new string('e', 1_000_000)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("zh-Hans")]
    [InlineData("xx")]
    [InlineData("cs")]
    [InlineData("-")]
    public void A_language_without_patterns_has_no_hyphenator(string? language) => Assert.Null(Hyphenator.For(language));

    [Fact]
    public void A_language_is_loaded_once() => Assert.Same(Hyphenator.For("en-US"), Hyphenator.For("EN"));

    private static string Hyphenated(string language, string word)
    {
        var places = Hyphenator.For(language)!.Hyphenate(word);
        return string.Concat(word.Select((letter, i) => (places.Contains(i) ? "-" : "") + letter));
    }
}
