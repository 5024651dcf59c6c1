using TechBeats.Archive.Reading.Templates;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Templates;

public sealed class EmbedTagsTests
{
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

    private static TagArguments Parse(string arguments) => TagArguments.Parse(arguments, argument => argument.Value);
}
