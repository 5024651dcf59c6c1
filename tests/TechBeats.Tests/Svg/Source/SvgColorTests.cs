using TechBeats.Svg.Source;
using Xunit;

namespace TechBeats.Tests.Svg.Source;

public sealed class SvgColorTests
{
    [Theory]
    [InlineData("red", 255, 0, 0, 1)]
    [InlineData("RebeccaPurple", 0x66, 0x33, 0x99, 1)]
    [InlineData("#abc", 0xAA, 0xBB, 0xCC, 1)]
    [InlineData("#abc8", 0xAA, 0xBB, 0xCC, 136 / 255.0)]
    [InlineData("#A1B2C3", 0xA1, 0xB2, 0xC3, 1)]
    [InlineData("#a1b2c380", 0xA1, 0xB2, 0xC3, 128 / 255.0)]
    [InlineData("rgb(1, 2, 3)", 1, 2, 3, 1)]
    [InlineData("rgb(100% 0% 50% / 25%)", 255, 0, 128, 0.25)]
    [InlineData("rgba(1,2,3,.5)", 1, 2, 3, 0.5)]
    [InlineData("hsl(120, 100%, 25%)", 0, 128, 0, 1)]
    [InlineData("hsla(240deg 100% 50% / .5)", 0, 0, 255, 0.5)]
    [InlineData("transparent", 0, 0, 0, 0)]
    [InlineData("currentColor", 9, 8, 7, 1)]
    [InlineData("var(--ink, light-dark(#123456, white))", 0x12, 0x34, 0x56, 1)]
    public void A_color_is_read(string text, int red, int green, int blue, double opacity) =>
        Assert.Equal(new SvgColor((byte)red, (byte)green, (byte)blue, opacity), SvgColor.Read(text, new SvgColor(9, 8, 7)));

    [Theory]
    [InlineData("")]
    [InlineData("#12")]
    [InlineData("#12345g")]
    [InlineData("rgb(1,2)")]
    [InlineData("no-color")]
    [InlineData("var(--ink)")]
    [InlineData("var(,var(,var(,var(,var(,var(,red))))))")]
    public void A_malformed_color_is_null(string text) => Assert.Null(SvgColor.Read(text, SvgColor.Black));
}
