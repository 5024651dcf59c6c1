using TechBeats.Sources.Feeds;
using Xunit;

namespace TechBeats.Tests.Sources.Feeds;

public sealed class WordPressTextTests
{
    [Theory]
    [InlineData("a\n\nb", "<p>a</p>\n\n<p>b</p>")]
    [InlineData("a\nb", "<p>a<br>\nb</p>")]
    [InlineData("a<br />\nb", "<p>a<br />\nb</p>")]
    [InlineData("a [code]b\n\nc[/code]", "<p>a</p> [code]b\n\nc[/code]")]
    [InlineData("a [code]b[/code] c", "<p>a [code]b[/code] c</p>")]
    [InlineData("<li>a</li>\n\n<li>b\n\nc</li>", "<li>a</li>\n\n<li><p>b</p>\n\n<p>c</p></li>")]
    [InlineData("<h2>a\nb</h2>c", "<h2>a<br>\nb</h2><p>c</p>")]
    [InlineData("<pre>a\n\nb</pre>", "<pre>a\n\nb</pre>")]
    [InlineData("<!--more-->", "<!--more-->")]
    [InlineData("<!-- wp:p -->\na\n\nb", "<!-- wp:p -->\na\n\nb")]
    [InlineData("a < b <c>", "<p>a < b <c></p>")]
    [InlineData("<div>a", "<div><p>a</p>")]
    public void Blank_lines_separate_paragraphs(string text, string expected) => Assert.Equal(expected, WordPressText.ToHtml(text));

    [Theory]
    [InlineData("<pre>")]
    [InlineData("[code]")]
    [InlineData("<div ")]
    [InlineData("\n \n")]
    [InlineData("<ul><li>")]
    public void Long_odd_texts_cost_little(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 200_000));

        Assert.InRange(WordPressText.ToHtml(text).Length, text.Length, 3 * text.Length);
    }

    [Theory]
    [InlineData(1)]
    public void Random_text_keeps_its_lines(int seed)
    {
        string[] pieces = ["a", "\n", "\n\n", " ", "<p>", "</p>", "<div>", "</div>", "<ul>", "<pre>", "</pre>", "[code]", "[/code]"];
        var random = new Random(seed);
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => pieces[random.Next(pieces.Length)]));
            var html = WordPressText.ToHtml(text);

            Assert.Equal(text.Count(letter => letter == '\n'), html.Count(letter => letter == '\n'));
            Assert.Equal(text.Count(letter => letter == 'a'), html.Count(letter => letter == 'a'));
        }
    }
}
