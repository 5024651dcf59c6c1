using TechBeats.Model;
using TechBeats.Typesetting.Paragraphs;
using Xunit;

namespace TechBeats.Tests.Typesetting.Paragraphs;

public sealed class WritingDirectionTests
{
    [Theory]
    [InlineData("en", "Plain words", Direction.LeftToRight)]
    [InlineData("en", "123: שלום", Direction.RightToLeft)]
    [InlineData("en", "GitHub שלום", Direction.LeftToRight)]
    [InlineData("en", "A label: שלום שלום שלום", Direction.LeftToRight)]
    [InlineData("en", "שלום is a greeting", Direction.LeftToRight)]
    [InlineData("fr", "«سلام» est un mot", Direction.LeftToRight)]
    [InlineData("zh", "שלום是希伯来语的问候语", Direction.LeftToRight)]
    [InlineData("en", "שלום שלום said he", Direction.RightToLeft)]
    [InlineData("he", "JavaScript ו TypeScript", Direction.RightToLeft)]
    [InlineData("ar", "React Native Reanimated مكتبة", Direction.RightToLeft)]
    [InlineData("he", "The word שלום is a greeting and a farewell", Direction.LeftToRight)]
    [InlineData("he", "שלום is a greeting and a farewell in English", Direction.RightToLeft)]
    [InlineData("he", "GitHub שלום", Direction.RightToLeft)]
    [InlineData("ar-EG", "123", Direction.RightToLeft)]
    [InlineData("ar", "Only Latin here", Direction.LeftToRight)]
    [InlineData(null, "", Direction.LeftToRight)]
    public void Letters_decide_and_the_language_where_they_are_mixed(string? language, string text, Direction expected) =>
        Assert.Equal(expected, WritingDirection.FromLanguage(language).DirectionOf(text));

    [Fact]
    public void Without_a_language_most_letters_decide()
    {
        Assert.Equal(Direction.RightToLeft, WritingDirection.FromMajority(["GitHub", "שלום עולם", "123"]).Base);
        Assert.Equal(Direction.LeftToRight, WritingDirection.FromMajority(["Hello world", "שלום"]).Base);
        Assert.Equal(Direction.LeftToRight, WritingDirection.FromMajority([]).Base);
    }
}
