using TechBeats.Archive.Reading.Templates;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Templates;

public sealed class TemplateTagTests
{
    [Theory]
    [InlineData("{{< x >}}", "{{< x >}}")]
    [InlineData("{% x y %}", "{% x %}")]
    [InlineData("{{ site.title | upcase }}", "{{ site.title | upcase }}")]
    [InlineData("[x y=\"z\"]", "[x]")]
    public void A_tag_is_shown_in_its_own_form(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(TemplateTagFinder.Find(text)).Shown);
}
