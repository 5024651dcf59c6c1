using System.Text;
using TechBeats.Archive.Reading;
using TechBeats.Archive.Reading.Repairs;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Repairs;

/// <summary>Files in encodings older than UTF-8, and how their encoding is found.</summary>
public sealed class LegacyDecoderTests
{
    public static TheoryData<int, string> Texts => new()
    {
        { 1252, "Les élèves de l’école ont déjà préparé la fête, où Noël sera célébré à Besançon." },
        { 1252, "Die Größe der Bäume überrascht: schöne Äpfel für fünf Straßen." },
        { 1252, "Það er gott að búa á Íslandi þó að veðrið sé oft slæmt og kalt á vetrum." },
        { 1252, "På en ø i Østersøen bor der også små børn, og åen løber gennem byen." },
        { 1250, "Příliš žluťoučký kůň úpěl ďábelské ódy, a proto se řeka ještě včera ztratila za měřením." },
        { 1250, "Zażółć gęślą jaźń: wczoraj wieczorem szliśmy wzdłuż długiej ścieżki do małego domu." },
        { 1254, "Türkçe yazılmış bir haber bülteni: ışık, şeker, ağaç ve kışın soğuk günleri anlatılıyor." },
        { 1251, "Сегодня мы расскажем о новостях языка и о том, как изменились инструменты." },
        { 20866, "Сегодня мы расскажем о новостях языка и о том, как изменились инструменты." },
        { 1253, "Σήμερα θα μιλήσουμε για τα νέα της γλώσσας και για τα εργαλεία που άλλαξαν." },
        { 1255, "היום נספר על החדשות של השפה ועל הכלים שהשתנו בשנה האחרונה." },
        { 1256, "اليوم نتحدث عن أخبار اللغة وعن الأدوات التي تغيرت في السنة الماضية." },
        { 932, "今日は言語のニュースと、変わった道具についてお話しします。" },
        { 51932, "今日は言語のニュースと、変わった道具についてお話しします。" },
        { 949, "오늘은 언어의 소식과 달라진 도구에 대해 이야기합니다." },
        { 54936, "今天我们来谈谈这个语言的新闻，以及最近改变的工具和方法。" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_told_by_its_bytes(int page, string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetBytes("# News\n\n" + text);

        var issue = IssueReading.Of(bytes);

        Assert.Equal(text, ModelWalk.Words(issue.Issue.Blocks));
        Assert.Contains(issue.Problems, problem => problem is { Slug: ProblemSlugs.UndecodableText, Place.Line: 3 });
    }

    [Fact]
    public void The_declared_encoding_comes_first()
    {
        var bytes = CodePagesEncodingProvider
            .Instance.GetEncoding(1257)!
            .GetBytes("<html><head><meta charset=\"windows-1257\"></head><body><p>Ąžuolas šąla</p></body></html>");
        Assert.Equal("Ąžuolas šąla", ModelWalk.Words(IssueReading.Of(bytes, "2023-10-11-a.html").Issue.Blocks));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UTF_16_needs_no_mark(bool bigEndian)
    {
        var bytes = new UnicodeEncoding(bigEndian, byteOrderMark: false).GetBytes("Plain words and café.\n\nMore of them.");
        Assert.Equal("Plain words and café.\nMore of them.", ModelWalk.Words(IssueReading.Of(bytes).Issue.Blocks));
    }

    [Fact]
    public void A_few_bad_bytes_cost_only_themselves()
    {
        byte[] bytes =
        [
            .. Encoding.UTF8.GetBytes("Größe, Übung, Straße, Äpfel\n\ncaf"),
            0xE9,
            .. Encoding.UTF8.GetBytes(" und schöne Grüße"),
        ];

        var issue = IssueReading.Of(bytes);

        Assert.Equal("Größe, Übung, Straße, Äpfel\ncafé und schöne Grüße", ModelWalk.Words(issue.Issue.Blocks));
        Assert.Contains(issue.Problems, problem => problem is { Slug: ProblemSlugs.UndecodableText, Place.Line: 3 });
    }

    [Fact]
    public void Nearly_every_letter_is_read_whole()
    {
        var missed = LegacySamples
            .All()
            .Where(sample => sample.IsWhole && !IsRead(sample))
            .Select(sample => $"{sample.Language} in {sample.CodePage}")
            .ToList();
        Assert.True(missed.Count <= 1, string.Join(", ", missed));
    }

    [Fact]
    public void Most_single_sentences_are_read()
    {
        var sentences = LegacySamples.All().Where(sample => !sample.IsWhole).ToList();
        Assert.InRange((double)sentences.Count(IsRead) / sentences.Count, 0.8, 1);
    }

    [Theory]
    [InlineData(
        1257,
        "Vakar „išleidome“ naują programos versiją – ir ji veikia gerokai greičiau už ankstesnę. Dėkojame visiems, kurie siuntė mums "
            + "laiškus.",
        "Windows-1257, by the frequency of the letters, "
    )]
    [InlineData(
        28592,
        "Wczoraj wydaliśmy nową wersję programu, która działa dużo szybciej niż poprzednia. Dziękujemy wszystkim, którzy przysyłali nam "
            + "listy.",
        "ISO-8859-2, by the frequency of the letters, "
    )]
    [InlineData(1251, "Вчера мы выпустили новую версию программы.", "Windows-1251, as the bytes prove")]
    [InlineData(
        1252,
        "“One” and “two” – it’s “three” and “four” and nothing else that’s beyond “ASCII”.",
        "Windows-1252, because nothing proves another encoding"
    )]
    [InlineData(1252, "All of it is plain English, but for one café.", "Windows-1252, because nothing proves another encoding")]
    [InlineData(50220, "昨日、新しい版を公開しました。", "ISO-2022-JP, as its escape sequences prove")]
    public void The_problem_says_which_encoding_and_on_which_grounds(int page, string text, string expected)
    {
        var log = new ProblemLog("a.md");

        Assert.Equal(text, TextDecoder.Decode(LegacySamples.Bytes(page, text), log));
        Assert.Contains($"read as {expected}", Assert.Single(log.InOrder()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_bad_byte_does_not_turn_the_one_dash_of_a_text()
    {
        var log = new ProblemLog("a.md");
        byte[] bytes = [.. Encoding.UTF8.GetBytes("A dash – here and caf"), 0xE9, .. Encoding.UTF8.GetBytes(" there")];

        Assert.Equal("A dash – here and café there", TextDecoder.Decode(bytes, log));
        Assert.Contains("1 byte is not valid UTF-8", Assert.Single(log.InOrder()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A th\u00C3\u00A9, then caf\u00E9 and \u0093quotes\u0094 of \u00FCber", "A thé, then café and “quotes” of über")]
    [InlineData(
        "Soir\u00E9e d\u0092hiver, voil\u00C3\u00A0, c\u0092est d\u00E9j\u00E0 la f\u00EAte",
        "Soirée d’hiver, voilà, c’est déjà la fête"
    )]
    public void A_letter_in_UTF_8_is_read_among_single_bytes(string bytes, string text) =>
        Assert.Equal(text, TextDecoder.Decode(Encoding.Latin1.GetBytes(bytes), new ProblemLog("a.md")));

    [Fact]
    public void Escape_sequences_of_a_terminal_are_left_alone()
    {
        var log = new ProblemLog("a.md");

        Assert.Equal("\u001B$B and \u001B[31m", TextDecoder.Decode("\u001B$B and \u001B[31m"u8, log));
        Assert.Empty(log.InOrder());
    }

    [Theory(Timeout = TimeLimit.BoundedMilliseconds)]
    [InlineData(1251)]
    [InlineData(1252)]
    [InlineData(932)]
    [InlineData(0)]
    public void Ten_megabytes_take_bounded_time(int page)
    {
        var seed = new Random(5);
        var part = new byte[4099];
        seed.NextBytes(part);
        part =
            page == 0
                ? part
                : LegacySamples.Bytes(page, LegacySamples.All().First(sample => sample.CodePage == page && sample.IsWhole).Text + "\n");
        byte[] bytes = [.. Enumerable.Range(0, 10_000_000).Select(index => part[index % part.Length])];

        var text = TextDecoder.Decode(bytes, new ProblemLog("a.md"));

        Assert.Equal(text, TextDecoder.Decode(bytes, new ProblemLog("a.md")));
    }

    private static bool IsRead((string Language, int CodePage, string Text, bool IsWhole) sample) =>
        TextDecoder.Decode(LegacySamples.Bytes(sample.CodePage, sample.Text), new ProblemLog("a.md")) == sample.Text;
}
