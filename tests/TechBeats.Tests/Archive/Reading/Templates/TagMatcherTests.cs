using TechBeats.Archive.Reading.Templates;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Templates;

public sealed class TagMatcherTests
{
    [Theory]
    [InlineData("{% note %}{% toc %}{% note %}{% endnote %}{% endnote %}", "4 -1 3 2 0")]
    [InlineData("{{< note >}}{% note %}{{< /note >}}{% endnote %}", "2 3 0 1")]
    [InlineData("{% endnote %}{% note %}", "-1 -1")]
    [InlineData("{% note() %}{% end %}", "1 0")]
    [InlineData("{{ value }}", "-1")]
    public void A_tag_and_its_end_are_partners(string text, string partners) =>
        Assert.Equal(partners, string.Join(' ', TagMatcher.Match(TemplateTagFinder.Find(text))));
}
