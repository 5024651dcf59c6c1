using TechBeats.Archive.Typography;
using Xunit;

namespace TechBeats.Tests.Archive.Typography;

public sealed class QuotationMarksTests
{
    [Theory]
    [InlineData("de", "„“‚‘")]
    [InlineData("de-AT", "„“‚‘")]
    [InlineData("DE_at", "„“‚‘")]
    [InlineData("de-CH-1996", "«»‹›")]
    [InlineData("fr-CA", "«\u202F\u202F»“”")]
    [InlineData("pt", "“”‘’")]
    [InlineData("pt-PT", "«»“”")]
    [InlineData("zh-Hant-TW", "“”‘’")]
    [InlineData("xx", "“”‘’")]
    [InlineData("", "“”‘’")]
    [InlineData(null, "“”‘’")]
    public void The_longest_tag_of_the_table_decides(string? tag, string expected)
    {
        var marks = QuotationMarks.For(tag);
        Assert.Equal(expected, marks.Open + marks.Close + marks.InnerOpen + marks.InnerClose);
    }
}
