using TechBeats.Archive.Reading.Templates;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Templates;

public sealed class AsideTagsTests
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

    private static TagArguments Parse(string arguments) => TagArguments.Parse(arguments, argument => argument.Value);
}
