using TechBeats.Unicode;
using Xunit;

namespace TechBeats.Tests.Unicode;

public sealed class GraphemeClustersTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("abc", "a|b|c")]
    [InlineData("e\u0301a", "e\u0301|a")]
    [InlineData("\r\n\n", "\r\n|\n")]
    [InlineData("a\r\u0301", "a|\r|\u0301")]
    [InlineData("\U0001F1E9\U0001F1EA\U0001F1EB\U0001F1F7", "\U0001F1E9\U0001F1EA|\U0001F1EB\U0001F1F7")]
    [InlineData("\U0001F1E9\U0001F1EA\U0001F1EB", "\U0001F1E9\U0001F1EA|\U0001F1EB")]
    [InlineData("\U0001F469\U0001F3FD\u200D\U0001F4BBx", "\U0001F469\U0001F3FD\u200D\U0001F4BB|x")]
    [InlineData("\U0001F469\U0001F4BB", "\U0001F469|\U0001F4BB")]
    [InlineData("a\u200D\U0001F4BB", "a\u200D|\U0001F4BB")]
    [InlineData("1\uFE0F\u20E32", "1\uFE0F\u20E3|2")]
    [InlineData("\u1112\u1161\u11ab\u1100", "\u1112\u1161\u11ab|\u1100")]
    [InlineData("\u0BA8\u0BBF\u0B95", "\u0BA8\u0BBF|\u0B95")]
    [InlineData("\u0600\u0661", "\u0600\u0661")]
    public void Text_falls_into_clusters(string text, string clusters) =>
        Assert.Equal(clusters, string.Join('|', Split(text)));

    [Fact]
    public void A_lone_surrogate_is_a_character() => Assert.Equal(["\uD800\u0301", "a", "\uDC00"], Split("\uD800\u0301a\uDC00"));

    [Fact]
    public void The_conformance_file_holds()
    {
        var cases = 0;
        foreach (var line in UnicodeDatabase.Lines("auxiliary/GraphemeBreakTest.txt"))
        {
            (var text, var breaks) = UnicodeDatabase.BreakCase(line);
            List<int> found = [0];
            while (found[^1] < text.Length)
            {
                found.Add(GraphemeClusters.Next(text, found[^1]));
            }

            Assert.True(breaks.SequenceEqual(found), line);
            cases++;
        }

        Assert.True(cases > 600);
    }

    private static List<string> Split(string text)
    {
        List<string> clusters = [];
        for (var start = 0; start < text.Length;)
        {
            var end = GraphemeClusters.Next(text, start);
            clusters.Add(text[start..end]);
            start = end;
        }

        return clusters;
    }
}
