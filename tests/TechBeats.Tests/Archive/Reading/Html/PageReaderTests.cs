using TechBeats.Archive.Reading;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Html;

public sealed class PageReaderTests
{
    [Fact]
    public void Menus_and_forms_are_no_text_and_a_list_of_posts_is_read_whole()
    {
        var parsed = Parse(
            "<html lang=nl><body><nav>Home</nav><article><p>One here.</p></article><article><p>Two "
                + "here.</p></article><form>Subscribe</form></body></html>"
        );

        Assert.Equal(("nl", 4), (parsed.Issue.Language, parsed.Issue.WordCount));
    }

    [Fact]
    public void A_page_that_sends_readers_on_is_no_issue() =>
        Assert.Equal(
            ProblemSlugs.SkippedNotAPost,
            Parse("<html><head><meta http-equiv=Refresh content='0; url=https://a.example/'></head><body>Moved.</body></html>").Skip?.Slug
        );

    [Fact]
    public void A_fragment_of_html_is_a_page() => Assert.Equal(3, Parse("<p>Just <b>these words</b></p>").Issue.WordCount);

    private static ParsedIssue Parse(string html) => IssueReading.Of(html, "post.html");
}
