using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Markdown;

public sealed class LenientEmphasisParserTests
{
    [Theory]
    [InlineData("**Results:**The end.", "[Results:]The end.")]
    [InlineData("See **(this)**that.", "See [(this)]that.")]
    [InlineData("the word**“quoted”** here", "the word[“quoted”] here")]
    [InlineData("**a:**b and **c:**d", "[a:]b and [c:]d")]
    [InlineData("강조**(강조)**는", "강조[(강조)]는")]
    [InlineData("**plain** words", "[plain] words")]
    [InlineData("2 ** 3 and 4 ** 5", "2 ** 3 and 4 ** 5")]
    [InlineData("`**a:**b`", "`**a:**b`")]
    [InlineData("\\*\\*a:\\*\\*b", "**a:**b")]
    [InlineData("f(**kwargs) and g(**options)", "f(**kwargs) and g(**options)")]
    [InlineData("**a `b`:**c", "[a `b`:]c")]
    public void Strong_words_close_to_others_are_strong(string markdown, string expected)
    {
        var read = IssueReading.Of($"---\ntitle: A\n---\n\n{markdown}\n", "2023-01-01-a.md", "en");
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(read.Issue.Blocks));
        Assert.Equal(expected, Written(paragraph.Inlines));
    }

    private static string Written(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Text text => text.Value,
        Code code => $"`{code.Value}`",
        Styled styled => $"[{Written(styled.Inlines)}]",
        _ => $"<{inline.GetType().Name}>",
    }));
}
