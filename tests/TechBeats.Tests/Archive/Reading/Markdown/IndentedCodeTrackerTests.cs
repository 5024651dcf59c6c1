using TechBeats.Archive.Reading.Markdown;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Markdown;

public sealed class IndentedCodeTrackerTests
{
    [Theory]
    [InlineData("    code|\tcode", "cc")]
    [InlineData("text|    text", "--")]
    [InlineData("text||    code||    code|text", "--ccc-")]
    [InlineData("- item||    text", "---")]
    [InlineData("1. item||    text||text||    code", "------c")]
    [InlineData("!!! note|    text", "--")]
    [InlineData("   text", "-")]
    public void Lines_of_code_are_told_from_the_lines_of_items(string lines, string expected)
    {
        var code = new IndentedCodeTracker();

        Assert.Equal(expected, string.Concat(lines.Split('|').Select(line => code.Advance(line) ? 'c' : '-')));
    }
}
