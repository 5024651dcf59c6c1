using TechBeats.Archive.Reading.Templates;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Templates;

public sealed class TemplateTagFinderTests
{
    [Theory]
    [InlineData("{% if a %}", "Block if")]
    [InlineData("{% endif %}", "Block if end")]
    [InlineData("{{ site.title }}", "Value ")]
    [InlineData("{{< youtube abc >}}", "Shortcode youtube")]
    [InlineData("{{< /note >}}", "Shortcode note end")]
    [InlineData("{# nothing #}", "Comment ")]
    [InlineData("`{% if a %}` and {% else %}", "Block else")]
    [InlineData("```\n{% if a %}\n```\n{% else %}", "Block else")]
    [InlineData("<code>{% if a %}</code>", "")]
    [InlineData("no { tag", "")]
    public void Tags_are_found_outside_of_code(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', TemplateTagFinder.Find(text).Select(Described)));

    private static string Described(TemplateTag tag) => $"{tag.Form} {tag.Name}{(tag.IsEnd ? " end" : "")}";

    [Theory]
    [InlineData("plain words", false)]
    [InlineData("a {% b %}", true)]
    [InlineData("a {{ b }}", true)]
    public void Most_texts_need_no_search(string text, bool expected) => Assert.Equal(expected, TemplateTagFinder.MayContain(text));

    [Fact]
    public void A_tag_and_its_end_are_partners()
    {
        var tags = TemplateTagFinder.Find("{% note %}{% toc %}{% note %}{% endnote %}{% endnote %}");

        Assert.Equal([4, -1, 3, 2, 0], TagMatcher.Match(tags));
    }

    [Theory]
    [InlineData("{{< x >}}", "{{< x >}}")]
    [InlineData("{% x y %}", "{% x %}")]
    public void A_tag_is_shown_in_its_own_form(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(TemplateTagFinder.Find(text)).Shown);
}
