using TechBeats.Svg.Source;
using Xunit;

namespace TechBeats.Tests.Svg.Source;

public sealed class SvgLengthTests
{
    [Theory]
    [InlineData("10", 10)]
    [InlineData("10px", 10)]
    [InlineData("1in", 96)]
    [InlineData("72pt", 96)]
    [InlineData("2.54cm", 96)]
    [InlineData("25.4mm", 96)]
    [InlineData("2em", 40)]
    [InlineData("50%", 100)]
    [InlineData("-1.5e1", -15)]
    public void A_length_is_read_in_pixels(string text, double expected) => Assert.Equal(expected, SvgLength.Read(text, 200, 20)!.Value, 6);

    [Theory]
    [InlineData("auto")]
    [InlineData("")]
    [InlineData("px")]
    public void A_malformed_length_is_null(string text) => Assert.Null(SvgLength.Read(text, 200, 20));
}
