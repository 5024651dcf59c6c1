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
}
