using TechBeats.Archive.Reading.Templates;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Templates;

public sealed class FigureTagsTests
{
    [Theory]
    [InlineData("src=\"a.png\" alt=\"An a\"", null, "<span><figure><img src=\"a.png\" alt=\"An a\"></figure></span>")]
    [InlineData("a.png caption=\"Words\"", "/img/", "<span><figure><img src=\"/img/a.png\"><figcaption>Words</figcaption></figure></span>")]
    [InlineData(
        "src=\"a.png\" href=\"https://a.example/\"",
        null,
        "<span><figure><a href=\"https://a.example/\"><img src=\"a.png\"></a></figure></span>"
    )]
    [InlineData("src=\"a.png\" width=\"120px\"", null, "<span><figure><img src=\"a.png\" width=\"120\"></figure></span>")]
    [InlineData("words", null, null)]
    public void Figures_become_html(string arguments, string? folder, string? expected) =>
        Assert.Equal(expected, FigureTags.Read(Parse(arguments), folder));

    [Theory]
    [InlineData("figure.html", true)]
    [InlineData("responsive-image", true)]
    [InlineData("asset_imgs", true)]
    [InlineData("imagine", false)]
    public void A_name_may_say_figure(string name, bool expected) => Assert.Equal(expected, FigureTags.IsName(name));

    private static TagArguments Parse(string arguments) => TagArguments.Parse(arguments, argument => argument.Value);
}
