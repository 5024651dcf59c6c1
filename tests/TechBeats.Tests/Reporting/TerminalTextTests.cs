using TechBeats.Reporting;
using Xunit;

namespace TechBeats.Tests.Reporting;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("plain words, Ünïcödé, 汉字, 👩\u200D🚀, مرحبا", "plain words, Ünïcödé, 汉字, 👩\u200D🚀, مرحبا")]
    [InlineData("\u001b[31mred\u001b[0m", "\\u001B[31mred\\u001B[0m")]
    [InlineData("a\nb\rc\td\0e\u007ff\u009bg", "a\\u000Ab\\u000Dc\\u0009d\\u0000e\\u007Ff\\u009Bg")]
    [InlineData("abc\u202Edef\u2066", "abc\\u202Edef\\u2066")]
    [InlineData("a\u2028b", "a\\u2028b")]
    public void Control_characters_are_escaped(string text, string expected) =>
        Assert.Equal(expected, TerminalText.Clean(text));

    [Fact]
    public void Half_of_a_pair_is_written_out() =>
        Assert.Equal("half \\uD83D of a pair", TerminalText.Clean("half " + '\uD83D' + " of a pair"));
}
