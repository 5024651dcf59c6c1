using TechBeats.Archive.Reading;
using TechBeats.Model;
using TechBeats.Tests.Archive.Reading;
using Xunit;

namespace TechBeats.Tests.Sources.Exports;

public sealed class MediumExportTests
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
            <footer><p>By <a class="p-author" href="https://m.example/@ann">Ann</a> on
            <time class="dt-published" datetime="2023-12-06T23:53:42Z">December 6, 2023</time>.</p>
            <p><a href="https://m.example/found" class="p-canonical">Canonical link</a></p>
            <p>Exported from M on July 8, 2025.</p></footer></article></body></html>
            """);

        Assert.Equal(
            ("Found: a pen", new DateOnly(2023, 12, 6), "Ann", "It was blue.", 3),
            (parsed.Issue.Title, parsed.Issue.Date, parsed.Issue.Author, parsed.Issue.Description, parsed.Issue.WordCount)
        );
        Assert.Equal(5, Assert.Single(parsed.Issue.Blocks.OfType<Paragraph>()).Line);
    }

    private static ParsedIssue Parse(string html) => IssueReading.Of(html, "post.html");
}
