using TechBeats.Typesetting.Paragraphs.Hyphenation;
using TechBeats.Typesetting.Styles;
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
    [InlineData("cs", "pro-gra-mo-vá-ní")]
    [InlineData("cs", "před-lo-žit")]
    [InlineData("cs", "čtvr-tek")]
    [InlineData("cs", "uži-va-tel")]
    [InlineData("cs", "soft-ware")]
    [InlineData("ro", "pro-gra-ma-re")]
    [InlineData("ro", "des-păr-ți-re")]
    [InlineData("ro", "as-tăzi")]
    [InlineData("ro", "co-paci")]
    [InlineData("ro", "fe-me-ia")]
    [InlineData("id", "kom-pu-ter")]
    [InlineData("id", "tang-gal")]
    [InlineData("id", "in-stru-men")]
    [InlineData("id", "bang-sa")]
    [InlineData("id", "orang")]
    [InlineData("mk", "про-гра-ми-ра-ње")]
    [InlineData("mk", "сес-тра")]
    [InlineData("mk", "друш-тво")]
    [InlineData("mk", "ср-це-то")]
    [InlineData("hu", "szá-mí-tó-gép")]
    [InlineData("hu", "el-vá-lasz-tás")]
    [InlineData("hu", "tech-no-ló-gia")]
    [InlineData("bg", "ком-пю-тър")]
    [InlineData("bg", "пре-на-ся-не")]
    [InlineData("bg", "тех-но-ло-гия")]
    [InlineData("hr", "pro-gra-mi-ra-nje")]
    [InlineData("hr", "ra-ču-na-lo")]
    [InlineData("hr", "teh-no-lo-gi-ja")]
    [InlineData("sr", "про-гра-ми-ра-ње")]
    [InlineData("sr", "ра-чу-нар")]
    [InlineData("sr", "се-стра")]
    [InlineData("sr-Latn", "pro-gra-mi-ra-nje")]
    [InlineData("sr-Latn", "ra-ču-nar")]
    [InlineData("sr-Latn", "se-stra")]
    [InlineData("be", "ін-фа-р-ма-цыя")]
    [InlineData("be", "ма-лю-нак")]
    [InlineData("be", "вы-пуск")]
    [InlineData("lv", "prog-ram-mē-ša-na")]
    [InlineData("lv", "da-tors")]
    [InlineData("lv", "teh-no-lo-ģi-ja")]
    [InlineData("is", "for-rit-un")]
    [InlineData("is", "tölv-un-ar-fræði")]
    [InlineData("is", "ís-lenska")]
    [InlineData("af", "pro-gram-me-ring")]
    [InlineData("af", "re-ke-naar")]
    [InlineData("af", "woord-af-bre-king")]
    [InlineData("gl", "pro-gra-ma-ción")]
    [InlineData("gl", "tec-no-lo-xía")]
    [InlineData("gl", "pa-xi-na")]
    [InlineData("eu", "pro-gra-ma-zioa")]
    [InlineData("eu", "tek-no-lo-gia")]
    [InlineData("eu", "in-for-ma-zioa")]
    [InlineData("ga", "ríomh-air-eacht")]
    [InlineData("ga", "leabh-ar-lann")]
    [InlineData("ga", "clár-eag-rán")]
    [InlineData("cy", "cyf-rif-iadur")]
    [InlineData("cy", "techn-oleg")]
    [InlineData("cy", "llyfr-gell")]
    [InlineData("eo", "vort-di-v-ido")]
    [InlineData("eo", "tek-no-lo-gio")]
    [InlineData("eo", "ku-ra-ĝa")]
    [InlineData("la", "pro-gram-ma")]
    [InlineData("la", "com-pu-ta-trum")]
    [InlineData("la", "di-vi-sio")]
    [InlineData("ka", "პროგ-რა-მი-რე-ბა")]
    [InlineData("ka", "ტექ-ნო-ლო-გია")]
    [InlineData("ka", "სა-ქარ-თვე-ლო")]
    [InlineData("hy", "ծրագրա-վո-րում")]
    [InlineData("hy", "հա-մա-կարգիչ")]
    [InlineData("hy", "Հա-յաստան")]
    [InlineData("sq", "prog-ra-mi-mi")]
    [InlineData("sq", "shqip-ta-re")]
    [InlineData("sk", "prog-ra-mo-va-nie")]
    [InlineData("sk", "po-čí-tač")]
    [InlineData("sk", "slo-ven-ský")]
    [InlineData("sl", "pro-gra-mi-ra-nje")]
    [InlineData("sl", "ra-ču-nal-nik")]
    [InlineData("sl", "slo-ven-šči-na")]
    [InlineData("et", "prog-ram-mee-ri-mine")]
    [InlineData("et", "ar-vuti")]
    [InlineData("et", "teh-no-loo-gia")]
    [InlineData("ca", "pro-gra-ma-ció")]
    [InlineData("ca", "or-di-na-dor")]
    [InlineData("ca", "tec-no-lo-gia")]
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
    [InlineData("-")]
    public void A_language_without_patterns_has_no_hyphenator(string? language) => Assert.Null(Hyphenator.For(language));

    [Fact]
    public void Every_language_of_the_words_that_hyphenates_has_patterns() =>
        Assert.Equal(
            ["ar", "fa", "he", "ja", "ko", "zh"],
            Wording.Languages.Where(language => PatternCatalog.FindFiles(language) is null).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void A_language_is_loaded_once() => Assert.Same(Hyphenator.For("en-US"), Hyphenator.For("EN"));

    private static string Hyphenated(string language, string word)
    {
        var places = Hyphenator.For(language)!.Hyphenate(word);
        return string.Concat(word.Select((letter, i) => (places.Contains(i) ? "-" : "") + letter));
    }
}
