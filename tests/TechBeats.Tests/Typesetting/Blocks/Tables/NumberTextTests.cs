using TechBeats.Typesetting.Blocks.Tables;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.Tables;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("7", "7")]
    [InlineData("-1.5", "1.5")]
    [InlineData("−1.5", "1.5")]
    [InlineData("+12,5 %", "12,5")]
    [InlineData("$1,234.50", "1,234.50")]
    [InlineData("-$0.99", "0.99")]
    [InlineData("1.234,50 €", "1.234,50")]
    [InlineData("USD 12", "12")]
    [InlineData("1 234 567", "1 234 567")]
    [InlineData("1\u202F234,5", "1\u202F234,5")]
    [InlineData("1'234.5", "1'234.5")]
    [InlineData("12,34,567", "12,34,567")]
    [InlineData(".5", ".5")]
    [InlineData("~3.5x", "3.5")]
    [InlineData("175B", "175")]
    [InlineData("12 ms", "12")]
    [InlineData("3.2 GB/s", "3.2")]
    [InlineData("1.2e-3", "1.2")]
    [InlineData("3.2 ± 0.1", "3.2")]
    [InlineData("(1,234)", "1,234")]
    [InlineData("٨١٫٢٥", "٨١٫٢٥")]
    public void Numbers_have_digits(string text, string digits)
    {
        var number = NumberText.Parse(text);

        Assert.Equal(digits, number?.Digits);
        Assert.Equal(digits, text.Substring(number!.Value.Start, digits.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-01-05")]
    [InlineData("1.2.3")]
    [InlineData("3–5")]
    [InlineData("3/5")]
    [InlineData("12:30")]
    [InlineData("GPT-4")]
    [InlineData("3 of 5 models")]
    [InlineData("+1 (555) 123-4567")]
    public void Other_texts_are_no_numbers(string text) => Assert.Null(NumberText.Parse(text));

    [Theory]
    [InlineData("1,234.50", '.', 5)]
    [InlineData("1,234", '.', 5)]
    [InlineData("1.234.567", '.', 9)]
    [InlineData("1,5", ',', 1)]
    [InlineData("15", null, 2)]
    [InlineData("٨١٫٢٥", '.', 2)]
    public void The_integer_part_ends_at_the_decimal_sign(string digits, char? sign, int end) =>
        Assert.Equal(end, new NumberText(0, digits).IntegerEnd(sign));

    [Theory]
    [InlineData("—", true)]
    [InlineData("n/a", true)]
    [InlineData(" ", true)]
    [InlineData("free", false)]
    public void A_dash_stands_for_a_missing_number(string text, bool isMissing) => Assert.Equal(isMissing, NumberText.IsMissing(text));
}
