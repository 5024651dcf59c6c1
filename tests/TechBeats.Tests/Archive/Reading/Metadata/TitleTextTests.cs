using TechBeats.Archive.Reading.Metadata;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Metadata;

public sealed class TitleTextTests
{
    [Theory]
    [InlineData("  Two \n words ", "Two words")]
    [InlineData("A <em>fine</em> &amp; [long](https://a.example/) **title**", "A fine & long title")]
    [InlineData("Code `a < b` {{ site.title }}", "Code a < b")]
    [InlineData("![a](b.png)Picture", "Picture")]
    [InlineData("2 * 3 * 4 and List<String>", "2 * 3 * 4 and List<String>")]
    [InlineData("<br>", null)]
    [InlineData(" ", null)]
    [InlineData(null, null)]
    public void A_title_is_plain_text(string? text, string? title) => Assert.Equal(title, TitleText.Clean(text));
}
