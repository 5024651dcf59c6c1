using TechBeats.Archive.Linking;
using TechBeats.Tests.Archive.Reading;
using Xunit;

namespace TechBeats.Tests.Archive.Linking;

public sealed class PermalinkTests
{
    [Theory]
    [InlineData("date", "2023/01/09/ink")]
    [InlineData("pretty", "2023/01/09/ink")]
    [InlineData("ordinal", "2023/009/ink")]
    [InlineData("none", "ink")]
    [InlineData("/letters/:year/:i_month/:i_day/:slug.html", "letters/2023/1/9/ink")]
    [InlineData("/:short_year/:short_month/:title/index.html", "23/Jan/ink")]
    [InlineData("/:monthname/:yearday/:title", "January/9/ink")]
    [InlineData("/:year/:nonsense/:title", null)]
    [InlineData("/about", "about")]
    public void Placeholders_are_filled_from_date_and_name(string pattern, string? path) =>
        Assert.Equal(path, new Permalink(null, pattern).Fill(IssueReading.Of("Text.", "_posts/2023-01-09-ink.md")));

    [Theory]
    [InlineData("content/blog/ink.md", "news/ink")]
    [InlineData("content/notes/ink.md", null)]
    public void A_pattern_of_a_section_applies_to_it_alone(string source, string? path) =>
        Assert.Equal(path, new Permalink("blog", "/news/:slug/").Fill(IssueReading.Of("Text.", source)));

    [Fact]
    public void A_missing_date_fills_no_pattern() =>
        Assert.Null(new Permalink(null, "pretty").Fill(IssueReading.Of("Text.", "ink.md")));

    [Fact]
    public void Categories_are_the_folders_above_the_posts_and_those_of_the_front_matter()
    {
        var issue = IssueReading.Of("---\ncategories: [Blue Ink]\n---\nText.", "letters/_posts/2023-01-09-ink.md");

        Assert.Equal("letters/blue-ink", Permalink.CategoriesOf(issue));
        Assert.Equal("letters/blue-ink/ink", new Permalink(null, "none").Fill(issue));
    }
}
