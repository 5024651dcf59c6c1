using TechBeats.Archive.Reading.Addresses;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Addresses;

public sealed class EmojiFigureTests
{
    [Theory]
    [InlineData("https://example.org/wp-includes/images/smilies/icon_smile.gif", ":)", ":)")]
    [InlineData("https://s.w.org/images/core/emoji/2.2.1/72x72/1f642.png", "🙂", "🙂")]
    [InlineData("https://s.w.org/images/core/emoji/2.2.1/svg/1f1e9-1f1ea.svg", null, "🇩🇪")]
    [InlineData("https://github.githubassets.com/images/icons/emoji/unicode/1f44d.png", ":+1:", "👍")]
    [InlineData("https://github.githubassets.com/images/icons/emoji/octocat.png", ":octocat:", ":octocat:")]
    [InlineData("https://example.org/1f44d.png", ":+1:", null)]
    [InlineData("https://example.org/wp-includes/images/smilies/icon_smile.gif", null, null)]
    public void A_picture_of_a_character_is_the_character(string address, string? alt, string? words) =>
        Assert.Equal(words, EmojiFigure.CharactersOf(address, alt));
}
