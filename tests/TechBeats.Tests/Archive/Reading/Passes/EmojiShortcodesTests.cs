using TechBeats.Archive.Reading.Passes;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Passes;

public sealed class EmojiShortcodesTests
{
    [Theory]
    [InlineData("Hi :tada: all", "Hi 🎉 all")]
    [InlineData(":+1::tada:", "👍🎉")]
    [InlineData(":flag_fr:", "🇫🇷")]
    [InlineData(":wave_tone3:", "👋🏽")]
    [InlineData(":nothing-known:", ":nothing-known:")]
    [InlineData("at 10:30:15 o'clock", "at 10:30:15 o'clock")]
    [InlineData("a:tada:b", "a:tada:b")]
    [InlineData("Open :material-console: now", "Open now")]
    [InlineData(":fontawesome-brands-github:{ .large } code", "code")]
    public void Names_between_colons_are_emoji_and_icons_are_removed(string text, string expected) =>
        Assert.Equal(expected, EmojiShortcodes.Replace(text));

    [Fact]
    public void A_link_of_an_icon_alone_keeps_the_name_of_the_icon()
    {
        var link = new Link(new WebTarget("https://a.example/"), null, [new Text(":material-arrow-left:")]);

        var paragraph = Assert.IsType<Paragraph>(Assert.Single(new EmojiShortcodes().Rewrite([new Paragraph([link])])));

        Assert.Equal("arrow left", PlainText.From(paragraph.Inlines));
    }

    [Fact]
    public void A_paragraph_of_icons_alone_is_removed() =>
        Assert.Empty(new EmojiShortcodes().Rewrite([new Paragraph([new Text(":octicons-mark-github-16:")])]));
}
