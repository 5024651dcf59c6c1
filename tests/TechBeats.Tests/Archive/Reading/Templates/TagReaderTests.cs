using TechBeats.Archive.Reading.Metadata;
using TechBeats.Archive.Reading.Templates;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Templates;

/// <summary>The readers that turn a tag into Markdown or HTML, each by its name and arguments.</summary>
public sealed class TagReaderTests
{
    [Theory]
    [InlineData("note", "\"A title\"", "note A title")]
    [InlineData("notice", "type=warning", "warning")]
    [InlineData("callout", "tip", "tip")]
    [InlineData("details", "summary=\"Read on\"", "details Read on")]
    [InlineData("quote", "author=\"Ann\" source=\"A book\"", "quote Ann, A book")]
    [InlineData("quote", "Ann", "quote Ann")]
    [InlineData("youtube", "abc", null)]
    public void Asides_keep_their_kind_and_title(string name, string arguments, string? expected) =>
        Assert.Equal(expected, AsideTags.Read(name, Parse(arguments)));

    [Theory]
    [InlineData("youtube", "abc", "<span><iframe src=\"https://www.youtube.com/watch?v=abc\"></iframe></span>")]
    [InlineData("vimeo", "id=\"12\" title=\"A <b>\"", "<span><iframe src=\"https://vimeo.com/12\" title=\"A &lt;b&gt;\"></iframe></span>")]
    [InlineData("gist", "owner 12ab", "<span><iframe src=\"https://gist.github.com/owner/12ab\"></iframe></span>")]
    [InlineData("tweet", "user=ann id=12", "<span><iframe src=\"https://twitter.com/ann/status/12\"></iframe></span>")]
    [InlineData("video", "src=a.mp4", "<span><video src=\"a.mp4\"></video></span>")]
    [InlineData("audio", "", null)]
    [InlineData("note", "abc", null)]
    public void Embeds_become_frames(string name, string arguments, string? expected) =>
        Assert.Equal(expected, EmbedTags.Read(name, Parse(arguments)));

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

    [Theory]
    [InlineData("card", "title=\"A card\" text=\"Some words\"", "**A card** Some words")]
    [InlineData("card", "title=\"A card\" link=\"/a\"", "**[A card](/a)**")]
    [InlineData("card", "size=\"large\" \"a whole sentence\"", "a whole sentence")]
    [InlineData("button", "text=\"Subscribe now\"", "")]
    public void Sentences_of_an_unknown_tag_stay(string name, string arguments, string expected) =>
        Assert.Equal(expected, ArgumentText.From(name, Parse(arguments)));

    [Theory]
    [InlineData("toc", true)]
    [InlineData("Columns", true)]
    [InlineData("", true)]
    [InlineData("youtube", false)]
    public void Tags_of_layout_are_silent(string name, bool expected) => Assert.Equal(expected, LayoutTags.Contains(name));

    private static TagArguments Parse(string arguments) => TagArguments.Parse(arguments, argument => argument.Value);
}
