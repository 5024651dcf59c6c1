using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lists;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.Lists;

public sealed class CountedNumberTests
{
    [Theory]
    [InlineData(7, Numbering.Decimal, "7")]
    [InlineData(-3, Numbering.LowerLetter, "-3")]
    [InlineData(1, Numbering.LowerLetter, "a")]
    [InlineData(26, Numbering.LowerLetter, "z")]
    [InlineData(27, Numbering.UpperLetter, "AA")]
    [InlineData(703, Numbering.LowerLetter, "aaa")]
    [InlineData(1994, Numbering.UpperRoman, "MCMXCIV")]
    [InlineData(4, Numbering.LowerRoman, "iv")]
    [InlineData(4000, Numbering.LowerRoman, "4000")]
    [InlineData(0, Numbering.LowerRoman, "0")]
    [InlineData(24, Numbering.LowerGreek, "ω")]
    [InlineData(25, Numbering.LowerGreek, "αα")]
    [InlineData(0, Numbering.LowerGreek, "0")]
    [InlineData(7, Numbering.DecimalLeadingZero, "07")]
    [InlineData(-7, Numbering.DecimalLeadingZero, "-07")]
    [InlineData(107, Numbering.DecimalLeadingZero, "107")]
    [InlineData(int.MinValue, Numbering.DecimalLeadingZero, "-2147483648")]
    public void Numbers_are_written_as_their_list_counts(int number, Numbering numbering, string expected) =>
        Assert.Equal(expected, CountedNumber.Format(number, numbering));
}
