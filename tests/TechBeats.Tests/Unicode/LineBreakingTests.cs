using TechBeats.Unicode;
using Xunit;

namespace TechBeats.Tests.Unicode;

public sealed class LineBreakingTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("one two", "one |two")]
    [InlineData("one  two", "one  |two")]
    [InlineData("a\nb", "a\n!b")]
    [InlineData("a\r\nb", "a\r\n!b")]
    [InlineData("well-known", "well-|known")]
    [InlineData("no\u00A0break", "no\u00A0break")]
    [InlineData("zero\u200Bwidth", "zero\u200B|width")]
    [InlineData("soft\u00ADhyphen", "soft\u00AD|hyphen")]
    [InlineData("word\u2060-\u2060joined", "word\u2060-\u2060joined")]
    [InlineData("a (b) c", "a |(b) |c")]
    [InlineData("“Quoted” text", "“Quoted” |text")]
    [InlineData("yes—no", "yes|—|no")]
    [InlineData("$1,234.50 (-12.5)% 3/4", "$1,234.50 |(-12.5)% |3/4")]
    [InlineData("e\u0301 e\u0301", "e\u0301 |e\u0301")]
    [InlineData("中文字", "中|文|字")]
    [InlineData("中文。字", "中|文。|字")]
    [InlineData("「中」", "「中」")]
    [InlineData("\U0001F600\U0001F600", "\U0001F600|\U0001F600")]
    [InlineData("\U0001F469\U0001F3FD\u200D\U0001F4BB ok", "\U0001F469\U0001F3FD\u200D\U0001F4BB |ok")]
    [InlineData("\U0001F1E9\U0001F1EA\U0001F1EB\U0001F1F7", "\U0001F1E9\U0001F1EA|\U0001F1EB\U0001F1F7")]
    [InlineData("https://example.org/a/b?c=d", "https://|example.org/|a/|b?|c=d")]
    public void Lines_may_end_at_the_marks(string text, string marked)
    {
        var breaks = LineBreaks.Find(text);
        var found = string.Concat(
            text.Select(
                (unit, i) =>
                    (
                        breaks[i] switch
                        {
                            LineBreakAction.Allowed => "|",
                            LineBreakAction.Mandatory => "!",
                            _ => "",
                        }
                    ) + unit
            )
        );

        Assert.Equal(marked, found);
        Assert.Equal(LineBreakAction.Mandatory, breaks[^1]);
    }

    [Fact]
    public void The_conformance_file_holds()
    {
        var cases = 0;
        foreach (var line in UnicodeDatabase.Lines("auxiliary/LineBreakTest.txt"))
        {
            (var text, var expected) = UnicodeDatabase.BreakCase(line);
            var breaks = LineBreaks.Find(text);
            var found = Enumerable.Range(0, breaks.Length).Where(i => breaks[i] != LineBreakAction.Prohibited);
            if (!expected.SequenceEqual(found))
            {
                Assert.Fail($"{line}: breaks at {string.Join(' ', found)}");
            }

            cases++;
        }

        Assert.True(cases > 7_000);
    }
}
