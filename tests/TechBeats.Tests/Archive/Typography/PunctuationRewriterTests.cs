using TechBeats.Archive.Reading.Inlines;
using TechBeats.Archive.Typography;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Typography;

public sealed class PunctuationRewriterTests
{
    private static readonly PunctuationRules Usual = PunctuationRules.Usual;

    [Theory]
    [InlineData("\"One,\" she said, \"and two.\"", "“One,” she said, “and two.”")]
    [InlineData("It's the editors' choice, isn't it?", "It’s the editors’ choice, isn’t it?")]
    [InlineData("\"He called it 'fine' twice.\"", "“He called it ‘fine’ twice.”")]
    [InlineData("\"'Fine' is a word\", and \"so is 'odd'\"", "“‘Fine’ is a word”, and “so is ‘odd’”")]
    [InlineData("the '90s, the class of '24, rock 'n' roll", "the ’90s, the class of ’24, rock ’n’ roll")]
    [InlineData("'tis 'cause of the '80s' sound", "’tis ’cause of the ’80s’ sound")]
    [InlineData("in the 1980's, Swift 5's rules", "in the 1980’s, Swift 5’s rules")]
    [InlineData("the '10' key and '2023'", "the ‘10’ key and ‘2023’")]
    [InlineData("He is 6'2\" tall; a 27\" screen", "He is 6'2\" tall; a 27\" screen")]
    [InlineData("\"a 27\" screen\" is \"version 5\"", "“a 27\" screen” is “version 5”")]
    [InlineData("an empty \"\" and '' and \"\"\"docs\"\"\"", "an empty \"\" and '' and \"\"\"docs\"\"\"")]
    [InlineData("(\"one\") [\"two\"] \"one\"/\"two\" \"a\",\"b\" key=\"value\"", "(“one”) [“two”] “one”/“two” “a”,“b” key=“value”")]
    [InlineData("He said--\"No\"--and left---for good", "He said–“No”–and left—for good")]
    [InlineData("\"Wait...\" ... \"...and go\"", "“Wait…” … “…and go”")]
    [InlineData("1990--2000, Mon -- Fri, well....", "1990–2000, Mon – Fri, well….")]
    [InlineData("the sign \"-\", the \".\" and the \",\"", "the sign “-”, the “.” and the “,”")]
    [InlineData("so \" Oh no!\" and \"oh yes \" and *\"hm\" _\"ok\"_", "so “ Oh no!” and “oh yes ” and *“hm” _“ok”_")]
    [InlineData("a \" alone and a ' alone", "a \" alone and a ' alone")]
    [InlineData("\"An open quotation goes on", "“An open quotation goes on")]
    [InlineData("and ends in the next paragraph.\"", "and ends in the next paragraph.”")]
    [InlineData("\"x\"'s and Inc.'s", "“x”’s and Inc.’s")]
    [InlineData("\"Why?\", \"how!\": \"(so)\"", "“Why?”, “how!”: “(so)”")]
    [InlineData("10'000 Franken", "10’000 Franken")]
    public void English_signs(string typed, string printed) => Assert.Equal(printed, Replace(typed, "en"));

    [Theory]
    [InlineData("git --help, (--quiet), 5 --no-verify, `--open")]
    [InlineData("for (; i>=0; i--) and 0---|-1--1-|")]
    [InlineData("the 'a lifetime of 'static")]
    [InlineData("a --> b <-- c <!-- d --> ---- +--+")]
    [InlineData("block__part--wide, ./..., /a/b--c/d, my--site.example.com")]
    [InlineData("https://example.org/a--b...c and www.example.org/its--x...y")]
    [InlineData("a, b, c ....... 12")]
    [InlineData("“Real” ‘quotes’ — and … dashes – stay’")]
    public void Signs_that_stay(string typed) => Assert.Equal(typed, Replace(typed, "en"));

    [Theory]
    [InlineData("\"cargo build --release\"", "“cargo build --release”")]
    [InlineData("a \"--charset\" option", "a “--charset” option")]
    [InlineData("\"complexity\"--it is", "“complexity”–it is")]
    [InlineData("Options --like this-- are dashes", "Options –like this– are dashes")]
    public void Options_keep_their_hyphens(string typed, string printed) => Assert.Equal(printed, Replace(typed, "en"));

    [Theory]
    [InlineData("fr", "L'article \"Bonjour\" et \"c'est 'vrai', dit-il\"", "L’article «\u202FBonjour\u202F» et «\u202Fc’est “vrai”, dit-il\u202F»")]
    [InlineData("fr", "Aujourd'hui, 'seul', qu'il", "Aujourd’hui, ‘seul’, qu’il")]
    [InlineData("fr", "« l'échelle » reste", "« l’échelle » reste")]
    [InlineData("fr-CH", "\"Bonjour\"", "«Bonjour»")]
    [InlineData("de", "\"Er sagt 'ja' dazu\", so geht's, 'ne Frage", "„Er sagt ‚ja‘ dazu“, so geht’s, ’ne Frage")]
    [InlineData("de", "„Schon“ gut", "„Schon“ gut")]
    [InlineData("de-CH", "\"Grüezi\"", "«Grüezi»")]
    [InlineData("pl", "\"Cytat 'w środku' tutaj\"", "„Cytat «w środku» tutaj”")]
    [InlineData("es", "\"Hola, 'mundo' cruel\" --dijo-- ...", "“Hola, ‘mundo’ cruel” –dijo– …")]
    [InlineData("pt-PT", "\"Olá, 'mundo' cruel\" e 'só'", "«Olá, “mundo” cruel» e ‘só’")]
    [InlineData("ru", "ООО \"Ромашка\" и \"ООО \"Лилия\"\"", "ООО «Ромашка» и «ООО „Лилия“»")]
    [InlineData("ru", "\"\"Лилия\" цветёт\"", "«„Лилия“ цветёт»")]
    [InlineData("uk", "об'єкт \"так\"", "об’єкт «так»")]
    [InlineData("cs", "\"Ano\", 'ne'", "„Ano“, ‚ne‘")]
    [InlineData("da", "\"Hej\"", "“Hej”")]
    [InlineData("sv", "\"Hej\" och 'hej'", "”Hej” och ’hej’")]
    [InlineData("nl", "\"Goed\", 's avonds, 'zo'", "“Goed”, ’s avonds, ‘zo’")]
    [InlineData("he", "צה\"ל אמר \"שלום\", ג'ירפה", "צה״ל אמר ”שלום”, ג׳ירפה")]
    [InlineData("he", "ב\"הארץ\", ל\"Sad Puppies\", ב\"חזרה לעתיד 2\"", "ב”הארץ”, ל”Sad Puppies”, ב”חזרה לעתיד 2”")]
    [InlineData("he", "מנכ\"לית ש\"ס, יו\"ר, ב\"מד\"ב לייט\"", "מנכ״לית ש״ס, יו״ר, ב”מד״ב לייט”")]
    [InlineData("ar", "قال \"مرحبا\" ثم", "قال ”مرحبا“ ثم")]
    [InlineData("fa", "گفت \"سلام\"", "گفت «سلام»")]
    [InlineData("ja", "彼は\"テスト\"と言った。「引用」はそのまま", "彼は“テスト”と言った。「引用」はそのまま")]
    [InlineData("zh", "他说\"你好\"然后'再见'了", "他说“你好”然后‘再见’了")]
    [InlineData("zh-TW", "他說\"你好\"", "他說“你好”")]
    [InlineData("ko", "'네이버'는 \"검색\"을", "‘네이버’는 “검색”을")]
    [InlineData(null, "\"Unknown\" isn't", "“Unknown” isn’t")]
    public void Signs_by_language(string? language, string typed, string printed) => Assert.Equal(printed, Replace(typed, language));

    private static string Replace(string text, string? language) => new PunctuationRewriter(Usual, keepsHtml: true, language).Replace(text);
}
