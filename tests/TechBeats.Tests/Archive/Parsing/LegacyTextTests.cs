using System.Text;
using TechBeats.Archive.Parsing;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Parsing;

/// <summary>Files that were saved in the encodings from before UTF-8, and what can be told of them.</summary>
public sealed class LegacyTextTests
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
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetBytes("# News\n\n" + text);

        ParsedIssue issue = Reading.Of(bytes);

        Assert.Equal(text, ModelWalk.Words(issue.Issue.Blocks));
        Assert.Contains(issue.Problems, problem => problem is { Slug: ProblemSlugs.UndecodableText, Place.Line: 3 });
    }

    [Fact]
    public void What_a_text_declares_comes_first()
    {
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(1257)!.GetBytes("<html><head><meta charset=\"windows-1257\"></head><body><p>Ąžuolas šąla</p></body></html>");
        Assert.Equal("Ąžuolas šąla", ModelWalk.Words(Reading.Of(bytes, "2023-10-11-a.html").Issue.Blocks));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UTF_16_needs_no_mark(bool bigEndian)
    {
        byte[] bytes = new UnicodeEncoding(bigEndian, byteOrderMark: false).GetBytes("Plain words and café.\n\nMore of them.");
        Assert.Equal("Plain words and café.\nMore of them.", ModelWalk.Words(Reading.Of(bytes).Issue.Blocks));
    }

    [Fact]
    public void A_few_bad_bytes_cost_only_themselves()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Größe, Übung, Straße, Äpfel\n\ncaf"), 0xE9, .. Encoding.UTF8.GetBytes(" und schöne Grüße")];

        ParsedIssue issue = Reading.Of(bytes);

        Assert.Equal("Größe, Übung, Straße, Äpfel\ncafé und schöne Grüße", ModelWalk.Words(issue.Issue.Blocks));
        Assert.Contains(issue.Problems, problem => problem is { Slug: ProblemSlugs.UndecodableText, Place.Line: 3 });
    }
}
