using TechBeats.Archive.Reading.Templates;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Templates;

public sealed class BracketTagFinderTests
{
    [Theory]
    [InlineData("[a b=\"c]d\"]", "a b=\"c]d\"")]
    [InlineData("[a b=c /]", "a b=c")]
    [InlineData("[youtube=http://x.example/v]", "youtube http://x.example/v")]
    [InlineData("[caption id=”x″]y[/caption]", "caption id=\"x\" {y}")]
    [InlineData("[embed]http://x.example[/embed]", "embed  {http://x.example}")]
    [InlineData("[code]a[0][/code]", "code  {a[0]}")]
    [InlineData("[my-box]words[/my-box]", "my-box ")]
    [InlineData("[words]", null)]
    [InlineData("[see p=5]", null)]
    [InlineData("[code](address)", null)]
    [InlineData("[a b=\"c\"](address)", null)]
    [InlineData("[a b=\"c\n\nd\"]", null)]
    [InlineData("[/caption]", null)]
    [InlineData("[Using <a href=\"b\">c</a>]", null)]
    [InlineData("[words with a=\"b\"]", null)]
    [InlineData("[x]", null)]
    public void A_shortcode_differs_from_bracketed_words(string text, string? expected)
    {
        var tag = new BracketTagFinder(text, isHtml: false).At(0);

        Assert.Equal(expected, tag is null ? null : $"{tag.Name} {tag.Rest}{(tag.Body is null ? "" : $" {{{tag.Body}}}")}");
    }

    [Fact]
    public void Many_brackets_cost_little()
    {
        var text = string.Concat(Enumerable.Repeat("[b a=\"", 100_000)) + string.Concat(Enumerable.Repeat("[b]", 100_000)) + "[/b]";
        var finder = new BracketTagFinder(text, isHtml: true);

        Assert.Single(Enumerable.Range(0, text.Length).Where(at => text[at] == '[').Select(finder.At), tag => tag is { IsEnd: true });
    }
}
