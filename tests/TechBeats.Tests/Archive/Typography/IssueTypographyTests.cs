using TechBeats.Archive;
using TechBeats.Archive.Assembling;
using TechBeats.Archive.Typography;
using TechBeats.Model;
using TechBeats.Tests.Sources;
using Xunit;

namespace TechBeats.Tests.Archive.Typography;

public sealed class IssueTypographyTests
{
    private const string Post = "---\nlang: en\ntitle: The \"best\", it's\ndescription: What's 'in' it...\n---\nIt's text.\n";

    [Fact]
    public async Task Titles_and_descriptions_have_signs()
    {
        var book = await ReadAsync(new MemoryTree().With("_posts/2023-10-11-a.md", Post));
        var issue = Assert.Single(book.Issues);
        Assert.Equal("The “best”, it’s", issue.Title);
        Assert.Equal("What’s ‘in’ it…", issue.Description);
        Assert.Equal("The “best”, it’s", book.Title);
    }

    [Fact]
    public async Task The_title_of_the_site_has_signs_and_the_title_of_the_request_stays()
    {
        var tree = new MemoryTree()
            .With("_config.yml", "title: Ann's letters\ndescription: \"So... it goes\"\n")
            .With("_posts/2023-10-11-a.md", Post);
        var ofSite = await ReadAsync(tree);
        Assert.Equal(("Ann’s letters", "So… it goes"), (ofSite.Title, ofSite.Subtitle));
        var given = await ReadAsync(tree, request => request with { Title = "Ann's own" });
        Assert.Equal("Ann's own", given.Title);
    }

    [Fact]
    public async Task A_book_of_HTML_stays_as_typed()
    {
        var book = await ReadAsync(
            new MemoryTree().With("2023-10-11-a.html", "<html><head><title>It's</title></head><body><p>It's...</p></body></html>"));
        Assert.Equal(("It's", "It's"), (book.Title, book.Issues[0].Title));
    }

    [Fact]
    public async Task The_corrected_language_decides()
    {
        var tree = new MemoryTree().With("_posts/2023-10-11-a.md", "\"A\"\n");
        var book = await ReadAsync(
            tree,
            request => request with { Corrections = [new IssueCorrection("_posts/2023-10-11-a.md") { Language = "de" }] });
        Assert.Equal("„A“", PlainText.FirstIn(book.Issues[0].Blocks));
    }

    [Fact]
    public async Task Keys_links_and_repeated_text_do_not_depend_on_signs()
    {
        const string Body =
            "Don't miss \"this\" and subscribe...\n\n## It's \\\"new\\\" -- here...\n\n"
            + "[It](#its-new----here) [it](#its-new-here)\n\nText ";
        var tree = new MemoryTree();
        for (var day = 1; day <= 5; day++)
        {
            tree = tree.With($"_posts/2023-10-0{day}-a{day}.md", $"{Body}{day}.\n");
        }

        foreach (var rule in Enum.GetValues<TypographyRule>())
        {
            var contents = await ReadContentsAsync(
                tree, request => request with { Typography = rule, Repeated = BoilerplateRule.Once });
            Assert.DoesNotContain(contents.Problems, problem => problem.Slug == ProblemSlugs.BrokenLink);
            Assert.Equal("its-new----here", Assert.IsType<Heading>(contents.Book.Issues[0].Blocks[1]).Key);
            Assert.IsType<Heading>(contents.Book.Issues[1].Blocks[0]);
        }
    }

    [Fact]
    public async Task The_number_of_jobs_changes_nothing()
    {
        var tree = new MemoryTree();
        for (var day = 1; day <= 20; day++)
        {
            tree = tree.With($"_posts/2023-10-{day:00}-a.md", $"\"It's {day}\" -- so...\n");
        }

        var one = await ReadAsync(tree, request => request with { Jobs = 1 });
        var eight = await ReadAsync(tree, request => request with { Jobs = 8 });
        Assert.Equal(
            one.Issues.Select(issue => PlainText.FirstIn(issue.Blocks)),
            eight.Issues.Select(issue => PlainText.FirstIn(issue.Blocks)));
        Assert.Equal("“It’s 1” – so…", PlainText.FirstIn(one.Issues[0].Blocks));
    }

    private static async Task<Book> ReadAsync(MemoryTree tree, Func<ArchiveRequest, ArchiveRequest>? change = null) =>
        (await ReadContentsAsync(tree, change)).Book;

    private static Task<ArchiveContents> ReadContentsAsync(MemoryTree tree, Func<ArchiveRequest, ArchiveRequest>? change) =>
        ArchiveReader.ReadAsync(
            (change ?? (request => request))(new ArchiveRequest { Files = tree }),
            null,
            TestContext.Current.CancellationToken);
}
