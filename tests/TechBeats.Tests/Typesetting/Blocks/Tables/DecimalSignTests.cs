using TechBeats.Typesetting.Blocks.Tables;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.Tables;

public sealed class DecimalSignTests
{
    [Theory]
    [InlineData('.', "1.5", "12")]
    [InlineData(',', "1,5", "12")]
    [InlineData(',', "1.234,5", "7.000")]
    [InlineData('.', "1,234.5", "7,000")]
    [InlineData('.', "0.125", "0.250")]
    [InlineData(null, "1.234", "2.500")]
    [InlineData(null, "1,234", "2,500")]
    [InlineData(null, "12", "7")]
    public void Numbers_prove_their_sign(char? sign, params string[] numbers) => Assert.Equal(sign, DecimalSign.Proven(numbers));

    [Theory]
    [InlineData('.', '.', "1.234", "2.500")]
    [InlineData(',', null, "1.234", "2.500")]
    [InlineData('.', null, "1,234", "2,500")]
    [InlineData(',', ',', "1,234", "2,500")]
    [InlineData('.', null, "1.234.567", "2.500")]
    [InlineData(',', '.', "1.5", "2")]
    public void Where_they_do_not_the_usual_sign_decides(char usual, char? sign, params string[] numbers) =>
        Assert.Equal(sign, DecimalSign.Decide(numbers, usual));

    [Theory]
    [InlineData(null, '.')]
    [InlineData("en-GB", '.')]
    [InlineData("de", ',')]
    [InlineData("fr-CA", ',')]
    [InlineData("ja", '.')]
    public void Languages_have_a_usual_sign(string? language, char sign) => Assert.Equal(sign, DecimalSign.Of(language));
}
