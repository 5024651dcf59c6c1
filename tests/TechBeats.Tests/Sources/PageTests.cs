using TechBeats.Archive;
using TechBeats.Archive.Reading;
using TechBeats.Model;
using TechBeats.Sources.Exports;
using TechBeats.Tests.Archive.Reading;
using Xunit;

namespace TechBeats.Tests.Sources;

public sealed class PageTests
{
    [Fact]
    public void A_page_of_a_Medium_export_is_its_body_with_title_and_day()
    {
        var parsed = Parse(
            """
            <!DOCTYPE html><html><head><title>Found: a pen</title><style>p { color: red }</style></head><body><article class="h-entry">
            <header><h1 class="p-name">Found: a pen</h1></header>
            <section data-field="subtitle" class="p-summary">It was blue.</section>
            <section data-field="body" class="e-content"><section><div><hr></div><div><h3 class="graf--title">Found: a pen</h3>
            <p>It lay there.</p></div></section></section>
            <footer><p>By <a class="p-author" href="https://m.example/@ann">Ann</a> on <time class="dt-published" datetime="2023-12-06T23:53:42Z">December 6, 2023</time>.</p>
            <p><a href="https://m.example/found" class="p-canonical">Canonical link</a></p><p>Exported from M on July 8, 2025.</p></footer></article></body></html>
            """);

        Assert.Equal(
            ("Found: a pen", new DateOnly(2023, 12, 6), "Ann", "It was blue.", 3),
            (parsed.Issue.Title, parsed.Issue.Date, parsed.Issue.Author, parsed.Issue.Description, parsed.Issue.WordCount)
        );
        Assert.Equal(5, Assert.Single(parsed.Issue.Blocks.OfType<Paragraph>()).Line);
    }

    [Fact]
    public void Menus_and_forms_are_no_text_and_a_list_of_posts_is_taken_whole()
    {
        var parsed = Parse(
            "<html lang=nl><body><nav>Home</nav><article><p>One here.</p></article><article><p>Two here.</p></article><form>Subscribe</form></body></html>"
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
    public void A_piece_of_html_is_a_page_too() => Assert.Equal(3, Parse("<p>Just <b>these words</b></p>").Issue.WordCount);

    [Fact]
    public async Task A_Substack_export_has_its_titles_in_a_table()
    {
        var tree = SubstackExport.Over(
            new MemoryTree()
                .With(
                    "posts.csv",
                    "post_id,post_date,is_published,title,subtitle\n101.first,2022-03-04T05:06:07.000Z,true,\"First, of all\",\"Said \"\"so\"\"\"\n102.second,2022-03-05T05:06:07.000Z,false,Second,\n"
                )
                .With("posts/101.first.html", "<p>Hello there.</p>")
                .With("posts/102.second.html", "<p>Not yet.</p>")
        );

        var contents = await ArchiveReader.ReadAsync(new ArchiveRequest { Files = tree }, null, TestContext.Current.CancellationToken);

        var issue = Assert.Single(contents.Book.Issues);
        Assert.Equal(("First, of all", "Said \"so\"", new DateOnly(2022, 3, 4)), (issue.Title, issue.Description, issue.Date));
        Assert.Equal("posts/102.second.html", Assert.Single(contents.Skipped).Path);
    }

    private static ParsedIssue Parse(string html) => IssueReading.Of(html, "post.html");
}
