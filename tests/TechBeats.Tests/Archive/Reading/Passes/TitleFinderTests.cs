using TechBeats.Archive.Reading.Passes;
using TechBeats.Model;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Passes;

public sealed class TitleFinderTests
{
    private static readonly Paragraph Words = new([new Text("Words")]);

    [Fact]
    public void A_heading_that_repeats_the_title_is_removed() =>
        Assert.Equal("The Title!: paragraph Words", Take("The Title!", Heading(2, "the title"), Words));

    [Fact]
    public void A_heading_of_other_words_stays() =>
        Assert.Equal("The title: heading 2 # Else|paragraph Words", Take("The title", Heading(2, "Else"), Words));

    [Fact]
    public void The_only_heading_of_the_first_level_is_the_title() =>
        Assert.Equal("Found: paragraph Words", Take(null, Words, Heading(1, "Found")));

    [Fact]
    public void The_first_of_several_headings_is_the_title_at_the_top_alone()
    {
        Assert.Equal("One: paragraph Words|heading 1 # Two", Take(null, Heading(1, "One"), Words, Heading(1, "Two")));
        Assert.Equal(
            "otherwise: paragraph Words|heading 1 # One|heading 1 # Two",
            Take(null, Words, Heading(1, "One"), Heading(1, "Two"))
        );
    }

    [Fact]
    public void A_text_without_headings_has_the_other_title() => Assert.Equal("otherwise: paragraph Words", Take(null, Words));

    [Fact]
    public void A_badge_within_the_title_is_left_in_its_place()
    {
        var badge = new InlineFigure(new Figure("badge.svg", null));

        Assert.Equal(
            "Title: paragraph {figure badge.svg}|paragraph Words",
            Take(null, new Heading(1, "", [new Text("Title "), badge]), Words)
        );
    }

    private static string Take(string? title, params Block[] blocks)
    {
        var (found, left) = TitleFinder.Take(title, "otherwise", blocks);
        return $"{found}: {IssueOutline.Of(left).TrimEnd('\n').Replace('\n', '|')}";
    }

    private static Heading Heading(int level, string words) => new(level, "", [new Text(words)]);
}
