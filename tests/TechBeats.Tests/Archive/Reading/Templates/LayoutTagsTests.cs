using TechBeats.Archive.Reading.Templates;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Templates;

public sealed class LayoutTagsTests
{
    [Theory]
    [InlineData("toc", true)]
    [InlineData("Columns", true)]
    [InlineData("", true)]
    [InlineData("youtube", false)]
    public void Tags_of_layout_are_silent(string name, bool expected) => Assert.Equal(expected, LayoutTags.Contains(name));
}
