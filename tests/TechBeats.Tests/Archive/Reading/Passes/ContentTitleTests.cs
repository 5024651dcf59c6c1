using TechBeats.Archive.Reading.Passes;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Passes;

public sealed class ContentTitleTests
{
    [Theory]
    [InlineData("The river rose. It fell.", "The river rose")]
    [InlineData("Did it rise? Yes.", "Did it rise?")]
    [InlineData("Version 2.0 of the tool is out today.", "Version 2.0 of the tool is out today")]
    [InlineData("No. It did not rise at all in this year", "No. It did not rise at all in this year")]
    [InlineData("???", null)]
    [InlineData(
        "A very long beginning without any stop that can be a title, and it goes on",
        "A very long beginning without any stop that can be a title…"
    )]
    public void First_words_are_the_title(string text, string? expected) =>
        Assert.Equal(expected, ContentTitle.Find([new Paragraph([new Text(text)])]));

    [Fact]
    public void The_first_heading_is_the_title_and_is_not_repeated()
    {
        Block[] blocks = [new Heading(2, "a", [new Text("Bridges")]), new Paragraph([new Text("They carry us.")])];

        Assert.Equal("Bridges", ContentTitle.Find(blocks));
        Assert.IsType<Paragraph>(Assert.Single(ContentTitle.WithoutHeading("Bridges", blocks)));
    }

    [Fact]
    public void Blocks_without_words_have_no_title() => Assert.Null(ContentTitle.Find([new Divider()]));
}
