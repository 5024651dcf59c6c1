using TechBeats.Unicode;
using Xunit;

namespace TechBeats.Tests.Unicode;

public sealed class UnicodeTextTests
{
    [Theory]
    [InlineData("plain text")]
    [InlineData("Größe, façade — naïve")]
    [InlineData("한국어 中文 日本語 العربية")]
    [InlineData("\U0001F469\U0001F3FD\u200D\U0001F4BB")]
    [InlineData("q\u0308")]
    public void Composed_text_is_the_same_instance(string text) => Assert.Same(text, UnicodeText.Compose(text));

    [Fact]
    public void A_lone_surrogate_stays() => Assert.Equal("é\uD83D\u0301", UnicodeText.Compose("e\u0301\uD83D\u0301"));

    [Theory]
    [InlineData("cafe\u0301", "café")]
    [InlineData("a\u0308\u0304", "\u01DF")]
    [InlineData("a\u0304\u0308", "\u0101\u0308")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("A\u030A\u0301!", "\u01FA!")]
    [InlineData("\u1112\u1161\u11ab", "한")]
    [InlineData("\u2126 \u212B", "Ω Å")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\U000110A5\U000110BA", "\U000110AB")]
    [InlineData("tail e\u0301 and e\u0302.", "tail é and ê.")]
    [InlineData("\u0301e\u0301", "\u0301é")]
    public void Text_composes(string text, string composed) => Assert.Equal(composed, UnicodeText.Compose(text));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("é", "e\u0301")]
    [InlineData("\u01DF", "a\u0308\u0304")]
    [InlineData("한글", "\u1112\u1161\u11ab\u1100\u1173\u11af")]
    [InlineData("\u1E69", "s\u0323\u0307")]
    public void Text_decomposes(string text, string decomposed) => Assert.Equal(decomposed, UnicodeText.Decompose(text));

    [Fact]
    public void A_long_row_of_marks_is_sorted_in_no_time()
    {
        var marks = string.Concat(Enumerable.Repeat("\u0301\u0323", 20_000));
        var expected = "a" + new string('\u0323', 20_000) + new string('\u0301', 20_000);

        Assert.Equal(expected, UnicodeText.Decompose("a" + marks));
    }

    [Theory]
    [InlineData("straße", null, "STRASSE")]
    [InlineData("ﬁn ŉ", null, "FIN ʼN")]
    [InlineData("élan ÿ µ", null, "ÉLAN Ÿ Μ")]
    [InlineData("дом \U00010428", null, "ДОМ \U00010400")]
    [InlineData("istanbul", "tr-TR", "İSTANBUL")]
    [InlineData("istanbul", "trv", "ISTANBUL")]
    [InlineData("ısı", "tr", "ISI")]
    public void Text_becomes_upper(string text, string? language, string upper) =>
        Assert.Equal(upper, Upper(text, language));

    [Fact]
    public void The_conformance_file_of_normalization_holds()
    {
        var cases = 0;
        foreach (var line in UnicodeDatabase.PackedLines("NormalizationTest.txt.bz2").Where(line => line[0] != '@'))
        {
            string[] c = [.. line.Split(';').Take(5).Select(UnicodeDatabase.Text)];
            Assert.True(c[1] == UnicodeText.Compose(c[0]) && c[1] == UnicodeText.Compose(c[1]) && c[1] == UnicodeText.Compose(c[2]), line);
            Assert.True(c[3] == UnicodeText.Compose(c[3]) && c[3] == UnicodeText.Compose(c[4]), line);
            Assert.True(
                c[2] == UnicodeText.Decompose(c[0]) && c[2] == UnicodeText.Decompose(c[1]) && c[2] == UnicodeText.Decompose(c[2]),
                line
            );
            Assert.True(c[4] == UnicodeText.Decompose(c[3]) && c[4] == UnicodeText.Decompose(c[4]), line);
            cases++;
        }

        Assert.True(cases > 18_000);
    }

    private static string Upper(string text, string? language)
    {
        Span<char> units = stackalloc char[3];
        var upper = "";
        for (var index = 0; index < text.Length;)
        {
            upper += units[..UnicodeText.WriteUpper(CodePoints.At(text, index, out var length), units, language)].ToString();
            index += length;
        }

        return upper;
    }
}
