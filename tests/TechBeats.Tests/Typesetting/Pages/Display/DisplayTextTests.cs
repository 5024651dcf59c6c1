using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Display;

public sealed class DisplayTextTests
{
    [Fact]
    public void A_running_head_that_does_not_fit_ends_at_a_word()
    {
        var head = DisplayFixture.Display().SetArtifact("one two three", DisplayFixture.Plain, 45);
        Assert.True(head.IsArtifact);
        Assert.Equal("one two…", DisplayFixture.TextOf(head.Content));
    }

    [Theory]
    [InlineData("Donaudampfschifffahrtsgesellschaft")]
    [InlineData("关于编程语言和编译器的通讯")]
    [InlineData("a Donaudampfschifffahrtsgesellschaft")]
    public void A_running_head_without_a_place_to_break_fits_too(string text)
    {
        var head = DisplayFixture.Display().SetArtifact(text, DisplayFixture.Plain, 45);
        Assert.Equal(12, head.Content.Height);
        Assert.EndsWith("…", DisplayFixture.TextOf(head.Content), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_a_million_letters_is_cut()
    {
        var frame = DisplayFixture.Display().Set(string.Concat(Enumerable.Repeat("word ", 200_000)), DisplayFixture.Plain, 500, null);
        Assert.InRange(frame.Height, 12, 12 * 11);
        Assert.EndsWith("word…", DisplayFixture.TextOf(frame), StringComparison.Ordinal);
    }

    [Fact]
    public void A_running_head_that_fits_is_whole() =>
        Assert.Equal(
            "one two three",
            DisplayFixture.TextOf(DisplayFixture.Display().SetArtifact("one two three", DisplayFixture.Plain, 65).Content)
        );

    [Fact]
    public void Places_are_measured_from_the_side_where_reading_starts()
    {
        Assert.Equal(10, DisplayFixture.Display().Left(10, 30, 100));
        Assert.Equal(60, DisplayFixture.Display(Direction.RightToLeft).Left(10, 30, 100));
    }

    [Fact]
    public void Text_that_runs_the_other_way_still_stands_where_reading_starts()
    {
        var latin = DisplayFixture.Display(Direction.RightToLeft).Set("word", DisplayFixture.Plain, 100, null);
        Assert.Equal(80, DisplayFixture.PlaceOf(latin, "word").X, 6);
    }
}
