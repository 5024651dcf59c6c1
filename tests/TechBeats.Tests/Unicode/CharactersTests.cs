using System.Globalization;
using TechBeats.Unicode;
using Xunit;

namespace TechBeats.Tests.Unicode;

public sealed class CharactersTests
{
    [Theory]
    [InlineData('a', Script.Latin)]
    [InlineData('1', Script.Common)]
    [InlineData('\u0301', Script.Inherited)]
    [InlineData('я', Script.Cyrillic)]
    [InlineData('ω', Script.Greek)]
    [InlineData('ש', Script.Hebrew)]
    [InlineData('ع', Script.Arabic)]
    [InlineData('中', Script.Han)]
    [InlineData('か', Script.Hiragana)]
    [InlineData('한', Script.Hangul)]
    [InlineData(0x1F600, Script.Common)]
    [InlineData(0x20000, Script.Han)]
    [InlineData(0xE000, Script.Unknown)]
    [InlineData(0x10FFFF, Script.Unknown)]
    public void A_character_has_a_script(int codePoint, Script script) => Assert.Equal(script, Scripts.ScriptOf(codePoint));

    [Theory]
    [InlineData(0x060C, Script.Arabic, true)]
    [InlineData(0x060C, Script.Latin, false)]
    [InlineData('1', Script.Latin, false)]
    [InlineData(0x30FC, Script.Katakana, true)]
    [InlineData(0x30FC, Script.Latin, false)]
    public void Extensions_name_the_scripts_that_share_a_character(int codePoint, Script script, bool isNamed) =>
        Assert.Equal(isNamed, Scripts.ExtensionsOf(codePoint).Contains(script));

    [Fact]
    public void A_script_has_a_code()
    {
        Assert.Equal("Latn", Scripts.CodeOf(Script.Latin));
        Assert.Equal("Zyyy", Scripts.CodeOf(Script.Common));
        Assert.Equal("Zanb", Scripts.CodeOf(Script.ZanabazarSquare));
    }

    [Theory]
    [InlineData('A', UnicodeCategory.UppercaseLetter)]
    [InlineData('\u00AD', UnicodeCategory.Format)]
    [InlineData('€', UnicodeCategory.CurrencySymbol)]
    [InlineData('«', UnicodeCategory.InitialQuotePunctuation)]
    [InlineData(0xD800, UnicodeCategory.Surrogate)]
    [InlineData(0x378, UnicodeCategory.OtherNotAssigned)]
    [InlineData(0x1F600, UnicodeCategory.OtherSymbol)]
    public void A_character_has_a_category(int codePoint, UnicodeCategory category) =>
        Assert.Equal(category, Characters.CategoryOf(codePoint));

    [Fact]
    public void A_character_has_a_width()
    {
        Assert.Equal(EastAsianWidth.Narrow, Characters.EastAsianWidthOf('a'));
        Assert.Equal(EastAsianWidth.Wide, Characters.EastAsianWidthOf('中'));
        Assert.Equal(EastAsianWidth.Fullwidth, Characters.EastAsianWidthOf('Ａ'));
        Assert.Equal(EastAsianWidth.Ambiguous, Characters.EastAsianWidthOf('§'));
    }

    [Theory]
    [InlineData('ب', JoiningType.DualJoining)]
    [InlineData('ا', JoiningType.RightJoining)]
    [InlineData('ء', JoiningType.NonJoining)]
    [InlineData('\u0640', JoiningType.JoinCausing)]
    [InlineData('\u064B', JoiningType.Transparent)]
    [InlineData('\u200D', JoiningType.JoinCausing)]
    [InlineData('a', JoiningType.NonJoining)]
    public void A_character_has_a_joining_type(int codePoint, JoiningType type) =>
        Assert.Equal(type, Characters.JoiningTypeOf(codePoint));

    [Fact]
    public void Joiners_and_selectors_are_ignorable()
    {
        Assert.All<int>([0x200D, 0x200C, 0xFE0F, 0xAD, 0x200F], codePoint => Assert.True(Characters.IsDefaultIgnorable(codePoint)));
        Assert.False(Characters.IsDefaultIgnorable('a'));
    }
}
