using TechBeats.Archive.Reading.Passes;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Passes;

public sealed class IssueKeyTests
{
    [Theory]
    [InlineData("ink-and-pens", "A title", "ink-and-pens")]
    [InlineData("日本", "A title", "a-title")]
    [InlineData("日本", "語", "issue")]
    public void A_key_comes_from_the_name_of_the_file_or_the_title(string slug, string title, string key) =>
        Assert.Equal(key, IssueKey.Create(slug, title));
}
