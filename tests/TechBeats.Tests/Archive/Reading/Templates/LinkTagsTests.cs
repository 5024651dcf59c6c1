using TechBeats.Archive.Reading.Metadata;
using TechBeats.Archive.Reading.Templates;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Templates;

public sealed class LinkTagsTests
{
    [Theory]
    [InlineData("ref", "a/b.md", "a/b.md|")]
    [InlineData("ref", "\"@/a (b).md\"", "/a%20%28b%29.md|")]
    [InlineData("post_url", "2023-01-02-a", "/2023-01-02-a|")]
    [InlineData("button", "href=\"https://a.example/\" text=\"Go\"", "<a href=\"https://a.example/\">|Go</a>")]
    [InlineData("br", "", "<br>|")]
    [InlineData("note", "a", null)]
    public void Links_become_addresses_or_anchors(string name, string arguments, string? expected)
    {
        var tag = new TemplateTag(TagForm.Shortcode, 0, 1, name, arguments);
        var link = LinkTags.Read(tag, name, Parse(arguments), new TemplateValues(FrontMatter.Empty));

        Assert.Equal(expected, link is { } found ? $"{found.Start}|{found.Alone}" : null);
    }

    private static TagArguments Parse(string arguments) => TagArguments.Parse(arguments, argument => argument.Value);
}
