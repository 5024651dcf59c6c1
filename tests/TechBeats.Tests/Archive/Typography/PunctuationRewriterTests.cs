using TechBeats.Archive.Reading.Inlines;
using TechBeats.Archive.Typography;
using TechBeats.Model;
using TechBeats.Tests.Support;
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
    [InlineData("(\"one\") [\"two\"] \"one\"/\"two\" \"a\",\"b\"", "(“one”) [“two”] “one”/“two” “a”,“b”")]
    [InlineData("He said--\"No\"--and left---for good", "He said–“No”–and left—for good")]
    [InlineData("\"Wait...\" ... \"...and go\"", "“Wait…” … “…and go”")]
    [InlineData("1990--2000, Mon -- Fri, well....", "1990–2000, Mon – Fri, well….")]
    [InlineData("the \"_\" and the \"*\" sign", "the “_” and the “*” sign")]
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
    [InlineData("<div class=\"a b\" id='c'> and FLAGS='-W all' and title=\"It is")]
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
    [InlineData("\"a key=\"v\" here\"", "“a key=\"v\" here”")]
    [InlineData("a \"--charset\" option", "a “--charset” option")]
    [InlineData("\"complexity\"--it is", "“complexity”–it is")]
    [InlineData("Options --like this-- are dashes", "Options –like this– are dashes")]
    public void Options_keep_their_hyphens(string typed, string printed) => Assert.Equal(printed, Replace(typed, "en"));

    [Theory]
    [InlineData(
        "fr",
        "L'article \"Bonjour\" et \"c'est 'vrai', dit-il\"",
        "L’article «\u202FBonjour\u202F» et «\u202Fc’est “vrai”, dit-il\u202F»")]
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
    [InlineData("he", "ה\"אָמֵן\" האחרון, ה\"מ.ש.ל.\" שלו", "ה”אָמֵן” האחרון, ה”מ.ש.ל.” שלו")]
    [InlineData("ar", "قال \"مرحبا\" ثم", "قال ”مرحبا“ ثم")]
    [InlineData("fa", "گفت \"سلام\"", "گفت «سلام»")]
    [InlineData("ja", "彼は\"テスト\"と言った。「引用」はそのまま", "彼は“テスト”と言った。「引用」はそのまま")]
    [InlineData("zh", "他说\"你好\"然后'再见'了", "他说“你好”然后‘再见’了")]
    [InlineData("zh-TW", "他說\"你好\"", "他說“你好”")]
    [InlineData("ko", "'네이버'는 \"검색\"을", "‘네이버’는 “검색”을")]
    [InlineData(null, "\"Unknown\" isn't", "“Unknown” isn’t")]
    public void Signs_by_language(string? language, string typed, string printed) => Assert.Equal(printed, Replace(typed, language));

    [Fact]
    public void A_quotation_crosses_inlines()
    {
        Inline[] line =
        [
            new Text("\""),
            new Styled(InlineStyle.Emphasis, [new Text("One "), new Link(new WebTarget("https://example.org"), null, [new Text("'two'")])]),
            new Text("\" and "),
            new Code("\"x\""),
            new Text("'s "),
            new LineBreak(),
            new Text("\"end\""),
        ];
        Assert.Equal(
            "paragraph “*One [‘two’](https://example.org)*” and `\"x\"`’s ⏎“end”",
            IssueOutline.Of(Rewriter("en").Rewrite([new Paragraph(line)])).Trim());
    }

    [Fact]
    public void Addresses_that_are_the_words_of_a_link_stay()
    {
        IReadOnlyList<Block> blocks =
        [
            new Paragraph([new Link(new WebTarget("https://example.org/a--b"), null, [new Text("example.org/a--b...c'd")])]),
        ];
        Assert.Same(blocks, Rewriter("en").Rewrite(blocks));
    }

    [Fact]
    public void A_note_is_a_line_of_its_own()
    {
        var note = new Note(1, [new Paragraph([new Text("\"Note\"")])]);
        var line = new Paragraph([new Text("\"a"), new NoteMark(note), new Text(" b\""), new NoteMark(note)]);
        var rewritten = Assert.IsType<Paragraph>(Assert.Single(Rewriter("en").Rewrite([line])));
        Assert.Equal("“a b”", PlainText.From(rewritten.Inlines));
        var marks = rewritten.Inlines.OfType<NoteMark>().ToArray();
        Assert.Equal("“Note”", PlainText.FirstIn(marks[0].Note.Blocks));
        Assert.Same(marks[0].Note, marks[1].Note);
    }

    [Fact]
    public void Figures_and_embeds_have_signs_and_formulas_do_not()
    {
        var figure = new Figure("a.png", "It's \"a\"") { Title = "x -- y" };
        var formula = new Figure("b.png", "f'(x)") { Formula = new FormulaLook(1, null) };
        var rewritten = Rewriter("en").Rewrite(
            [new FigureBlock([figure]), new FigureBlock([formula]), new Embed(EmbedKind.Video, "It's", null)]);
        Assert.Equal("It’s “a”", ((FigureBlock)rewritten[0]).Figures[0].Alt);
        Assert.Equal("x – y", ((FigureBlock)rewritten[0]).Figures[0].Title);
        Assert.Equal("f'(x)", ((FigureBlock)rewritten[1]).Figures[0].Alt);
        Assert.Equal("It’s", ((Embed)rewritten[2]).Title);
    }

    [Fact]
    public void Marks_of_typed_signs_are_removed()
    {
        IReadOnlyList<Block> blocks = [new Paragraph([new Text($"{TypedSigns.Escaped}\"a\" {TypedSigns.InHtml}'b' c's")])];
        Assert.Equal("\"a” 'b’ c’s", PlainText.FirstIn(Rewriter("en").Rewrite(blocks)));
        var full = new PunctuationRewriter(Usual, keepsHtml: false, "en").Rewrite(blocks);
        Assert.Equal("\"a” ‘b’ c’s", PlainText.FirstIn(full));
        var typed = new PunctuationRewriter(PunctuationRules.AsTyped, keepsHtml: true, "en").Rewrite(blocks);
        Assert.Equal("\"a\" 'b' c's", PlainText.FirstIn(typed));
    }

    [Fact]
    public void Random_lines_change_only_their_signs()
    {
        string?[] languages = ["en", "fr", "de", "pl", "es", "ru", "he", "ja", "zh", "nl", "sv", null];
        string[] parts =
        [
            "\"", "'", "-", "--", "---", ".", "...", "<<", ">>", " ", "  ", "a", "Word", "it", "s", "n", "90", "5",
            "צה", "ב", "語", "й", "(", ")",
            "[", "]", ",", "!", "/", "=", "_", "*", "“", "”", "«", "»", "’", "—", "…", "\u00A0", "\u200F", "😀", "://", "www.", "e\u0301",
            TypedSigns.Escaped + "\"", TypedSigns.InHtml + "'", TypedSigns.Escaped + "--",
        ];
        var random = new Random(20231011);
        for (var round = 0; round < 20_000; round++)
        {
            var line = Line(random, parts, 3);
            var rewriter = Rewriter(languages[random.Next(languages.Length)], PunctuationRules.WithAngles);
            var once = rewriter.Rewrite([new Paragraph(line)]);
            var (typed, printed) = (PlainText.From(line), PlainText.FirstIn(once));
            Assert.Equal(Letters(typed), Letters(printed));
            Assert.False(printed.AsSpan().ContainsAny(TypedSigns.Escaped, TypedSigns.InHtml));
        }
    }

    [Fact]
    public void Random_lines_with_signs_of_print_stay()
    {
        string[] parts =
        [
            "“", "”", "‘", "’", "«", "»", "„", "‚", "「", "」", "—", "–", "…", "-", ".", " ",
            "Word", "90", "it’s", "语", "צה״ל", "(", ")", "=",
        ];
        var random = new Random(5);
        foreach (var language in (ReadOnlySpan<string>)["en", "fr", "de", "ru", "he", "ja"])
        {
            for (var round = 0; round < 500; round++)
            {
                var text = string.Join("\u2009", random.GetItems(parts, 12));
                IReadOnlyList<Block> blocks = [new Paragraph([new Text(text), new Styled(InlineStyle.Strong, [new Text(text)])])];
                Assert.Same(blocks, Rewriter(language, PunctuationRules.WithAngles).Rewrite(blocks));
            }
        }
    }

    [Theory(Timeout = TimeLimit.BoundedMilliseconds)]
    [InlineData("\"a ")]
    [InlineData("'a ")]
    [InlineData("(\"")]
    [InlineData("\"'")]
    [InlineData("a\"b")]
    [InlineData("=\"a")]
    [InlineData("--a ")]
    [InlineData("a--a")]
    [InlineData("a...")]
    [InlineData("ה\"ה")]
    [InlineData("語'語")]
    [InlineData("\"*_")]
    [InlineData("a://\"")]
    [InlineData("\u200F\"")]
    public async Task A_long_line_takes_linear_time(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 400_000));
        Assert.NotEmpty(await Task.Run(() => Replace(text, "he")));
    }

    private static Inline[] Line(Random random, string[] parts, int depth) =>
        [
            .. Enumerable.Range(0, random.Next(1, 9)).Select(_ => (Inline)(random.Next(depth > 0 ? 8 : 5) switch
            {
                < 4 => new Text(string.Concat(random.GetItems(parts, random.Next(1, 9)))),
                4 => random.Next(3) == 0 ? new LineBreak() : new Code("\"x\""),
                5 => new Styled(InlineStyle.Strong, Line(random, parts, depth - 1)),
                6 => new Link(new WebTarget("https://example.org"), null, Line(random, parts, depth - 1)),
                _ => new NoteMark(new Note(1, [new Paragraph(Line(random, parts, depth - 1))])),
            })),
        ];

    /// <summary>The characters that are no signs of quotations, dashes or ellipses, and no spaces beside them.</summary>
    private static string Letters(string text) =>
        string.Concat(text.Where(character =>
            !"\"'“”„‟‘’‚‛«»‹›<>-–—.…׳״ \n\u00A0\u202F".Contains(character, StringComparison.Ordinal)
            && character is not (TypedSigns.Escaped or TypedSigns.InHtml)));

    private static PunctuationRewriter Rewriter(string? language, PunctuationRules? rules = null) =>
        new(rules ?? Usual, keepsHtml: true, language);

    private static string Replace(string text, string? language) => new PunctuationRewriter(Usual, keepsHtml: true, language).Replace(text);
}
