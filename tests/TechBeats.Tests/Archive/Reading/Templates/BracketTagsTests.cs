using TechBeats.Archive.Reading.Templates;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Templates;

public sealed class BracketTagsTests
{
    [Theory]
    [InlineData(
        "caption",
        "width=\"3\"",
        "<img src=\"a.png\"> Words",
        "<span><figure><img src=\"a.png\"><figcaption>Words</figcaption></figure></span>"
    )]
    [InlineData("gallery", "ids=\"1,2\"", null, null)]
    [InlineData("viewer", "big=\"a.png\"", null, "<span><figure><img src=\"a.png\"></figure></span>")]
    [InlineData("column", "width=\"1/2\"", null, null)]
    [InlineData("link", "url=\"https://example.com\"", null, null)]
    public void A_shortcode_becomes_html(string name, string arguments, string? body, string? expected) =>
        Assert.Equal(
            expected,
            BracketTags.Read(
                new TemplateTag(TagForm.Bracket, 0, 0, name, arguments),
                TagArguments.Parse(arguments, argument => argument.Value),
                body
            )
        );

    [Theory]
    [InlineData("caption", true)]
    [InlineData("php", true)]
    [InlineData("youtube", true)]
    [InlineData("x", false)]
    [InlineData("sic", false)]
    public void Only_names_of_shortcodes_are_known(string name, bool expected) => Assert.Equal(expected, BracketTags.IsKnown(name));
}
