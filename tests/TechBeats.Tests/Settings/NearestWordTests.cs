using TechBeats.Settings;
using Xunit;

namespace TechBeats.Tests.Settings;

public sealed class NearestWordTests
{
    [Theory]
    [InlineData("titel", "title")]
    [InlineData("Titles", "title")]
    [InlineData("allow_host", "allow-host")]
    [InlineData("sits", "site")]
    [InlineData("frob", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_the_one_that_was_meant(string written, string? meant) =>
        Assert.Equal(meant, NearestWord.To(written, ["title", "site", "allow-host", "exclude"]));
}
