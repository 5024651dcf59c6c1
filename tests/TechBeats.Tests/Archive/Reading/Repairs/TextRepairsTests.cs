using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TechBeats.Archive.Reading.Repairs;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Repairs;

public sealed class TextRepairsTests
{
    // The same cases in every run: a gate that fails one day in a hundred teaches nothing.
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithReplay(1981, 1119);

    private static readonly Encoding MacRoman = CodePagesEncodingProvider.Instance.GetEncoding(10000)!;

    [Theory]
    [InlineData("EF BB BF 61", "a")]
    [InlineData("FF FE 61 00 E9 00", "aé")]
    [InlineData("FE FF 00 61 00 E9", "aé")]
    [InlineData("FF FE 00 00 61 00 00 00", "a")]
    [InlineData("61 0D 0A 62 0D 63 0A 64", "a\nb\nc\nd")]
    public void Encodings_that_say_their_name_are_read(string bytes, string expected)
    {
        (var text, var problems) = Repair(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal)));
        Assert.Equal(expected, text);
        Assert.Empty(problems);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_windows_1252_and_reported_at_the_first_bad_line()
    {
        (var text, var problems) = Repair([.. "one\ntwo "u8, 0x93, 0xE9, 0x94, 0x81]);
        Assert.Equal("one\ntwo “é”", text);
        Assert.Equal((ProblemSlugs.UndecodableText, 2), (problems[0].Slug, problems[0].Place!.Value.Line));
    }

    [Fact]
    public void Half_a_character_of_utf16_shows()
    {
        (var text, var problems) = Repair([0xFF, 0xFE, 0x61, 0x00, 0x3D, 0xD8]);
        Assert.Equal("a\uFFFD", text);
        Assert.Equal(ProblemSlugs.UndecodableText, Assert.Single(problems).Slug);
    }

    [Theory]
    [InlineData("It’s 🔥 — Ω, ™ and ü: “naïve” 🐸")]
    [InlineData("日本語とРусский")]
    public void Text_that_went_through_mac_roman_comes_back(string whole)
    {
        // .NET's code page has U+2126 for byte BD where Apple's table has U+03A9: both must come back.
        var damaged = MacRoman.GetString(Encoding.UTF8.GetBytes(whole));
        foreach (var spelling in (string[])[damaged, damaged.Replace('\u2126', '\u03A9')])
        {
            (var text, var problems) = Repair(Encoding.UTF8.GetBytes(spelling));
            Assert.Equal(whole, text);
            Assert.Equal(ProblemSlugs.MojibakeRepaired, Assert.Single(problems).Slug);
        }
    }

    [Fact]
    public void One_character_that_fits_no_table_keeps_the_whole_text_as_it_is()
    {
        var text = "cafÃ© und 日";
        Assert.Equal(text, Repair(Encoding.UTF8.GetBytes(text)).Text);
    }

    [Fact]
    public void Control_characters_go_or_become_what_they_were_meant_for()
    {
        (var text, var problems) = Repair(Encoding.UTF8.GetBytes("a\u0001b\n\u0092c\fd\uFEFFe\u2028f\u007F\u0085g\0 日"));
        Assert.Equal("ab\n’c de f…g 日", text);
        Assert.Equal((ProblemSlugs.ControlCharacters, 1), (Assert.Single(problems).Slug, problems[0].Place!.Value.Line));
    }

    [Fact]
    public void Repairing_twice_is_repairing_once()
    {
        Check.One(Repeatable, Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
        {
            var once = Repair(bytes).Text;
            return Repair(Encoding.UTF8.GetBytes(once)).Text == once;
        }));
    }

    [Fact]
    public void No_repair_adds_or_removes_a_line()
    {
        Check.One(Repeatable, Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            var wellFormed = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text ?? ""));
            var lines = wellFormed.Replace("\r\n", "\n", StringComparison.Ordinal).Count(character => character is '\r' or '\n');
            return Repair(Encoding.UTF8.GetBytes(wellFormed)).Text.Count(character => character == '\n') == lines;
        }));
    }

    private static (string Text, IReadOnlyList<Problem> Problems) Repair(byte[] bytes)
    {
        var log = new ProblemLog("issue.md");
        return (TextRepairs.Apply(bytes, log), log.InOrder());
    }
}
