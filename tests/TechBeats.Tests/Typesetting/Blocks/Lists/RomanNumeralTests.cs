using TechBeats.Typesetting.Blocks.Lists;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.Lists;

public sealed class RomanNumeralTests
{
    [Theory]
    [InlineData(1, "i")]
    [InlineData(4, "iv")]
    [InlineData(9, "ix")]
    [InlineData(14, "xiv")]
    [InlineData(49, "xlix")]
    [InlineData(1994, "mcmxciv")]
    public void Numbers_are_written_in_small_letters(int number, string numeral) => Assert.Equal(numeral, RomanNumeral.Lower(number));

    [Fact]
    public void Zero_has_no_numeral() => Assert.Throws<ArgumentOutOfRangeException>(() => RomanNumeral.Lower(0));
}
