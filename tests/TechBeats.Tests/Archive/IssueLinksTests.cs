using TechBeats.Archive;
using TechBeats.Model;
using TechBeats.Tests.Archive.Gathering;
using TechBeats.Tests.Support;
using TechBeats.Archive.Gathering;
using Xunit;

namespace TechBeats.Tests.Archive;

public sealed class IssueLinksTests
{
    private const string Long = "one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten";

    [Theory]
    [InlineData("2023-01-02-second-one.md#details", "second-one/details")]
    [InlineData("./2023-01-02-second-one.html", "second-one")]
    [InlineData("/2023/01/02/second-one.html", "second-one")]
    [InlineData("/2023/01/02/second-one/", "second-one")]
    [InlineData("/kept/here", "second-one")]
    [InlineData("https://www.site.example/2023/01/02/second-one?utm_source=x", "second-one")]
    [InlineData("https://elsewhere.example/2023/01/02/second-one", "https://elsewhere.example/2023/01/02/second-one")]
    [InlineData("/about/", "https://site.example/about/")]
    [InlineData("missing.md", null)]
    public async Task Links_that_mean_an_issue_jump_there(string address, string? target)
    {
        var contents = await ReadAsync(new MemoryTree()
            .With("_config.yml", "title: T\nurl: https://site.example\n")
            .With("_posts/2023-01-01-first-one.md", $"See [it]({address}).")
            .With("_posts/2023-01-02-second-one.md", "---\npermalink: /kept/here/\n---\nText.\n\n## Details\n\nMore."));

        var link = ((Paragraph)contents.Book.Issues[0].Blocks[0]).Inlines.OfType<Link>().SingleOrDefault();
        Assert.Equal(target, link?.Target switch { BookTarget book => book.Name, WebTarget web => web.Address, _ => null });
        Assert.Equal(target is null ? 1 : 0, contents.Problems.Count(problem => problem.Slug == ProblemSlugs.BrokenLink));
    }

    [Fact]
    public async Task An_issue_under_two_names_is_taken_once_and_translations_by_the_language_most_have()
    {
        var contents = await ReadAsync(new MemoryTree()
            .With("post/one/index.fr.md", $"---\ndate: 2023-01-01\nlang: fr\n---\n{Long} un")
            .With("post/one/index.en.md", $"---\ndate: 2023-01-01\nlang: en\n---\n{Long} a")
            .With("post/two/index.en.md", $"---\ndate: 2023-01-02\nlang: en\n---\n{Long} b")
            .With("post/copy/index.en.md", $"---\ndate: 2023-01-03\nlang: en\n---\n{Long} b"));

        Assert.Equal(["post/one/index.en.md", "post/two/index.en.md"], contents.Book.Issues.Select(issue => issue.Source));
        Assert.Equal(["post/copy/index.en.md", "post/one/index.fr.md"], contents.Skipped.Select(file => file.Path));
    }

    [Fact]
    public async Task One_file_of_many_dated_lists_is_split()
    {
        string[] weeks = ["Jan 9-15", "Jan 2 - Jan 8", "Dec 26 - Jan 1", "Dec 19-25", "Dec 12-18", "Dec 5-11", "Nov 28 - Dec 4", "Nov 21-27"];
        var text = "# The Week\n\nHello.\n\n## 2023\n\n- [Jump](#week-dec-5-11)\n\n"
            + string.Concat(weeks.Select((week, index) => $"## Week ({week}){(index == 0 ? " - 2023" : "")}\n\nText {index}. [Other](#week-dec-5-11)\n\n"));

        var contents = await ReadAsync(new MemoryTree().With("README.md", text));

        Assert.Equal(9, contents.Book.Issues.Count);
        Assert.Equal(("Week (Nov 21-27)", new DateOnly(2022, 11, 27)), (contents.Book.Issues[1].Title, contents.Book.Issues[1].Date));
        Assert.Equal(("The Week", true), (contents.Book.Issues[0].Title, contents.Book.Issues[0].IsPreface));
        Assert.Equal(new DateOnly(2023, 1, 1), contents.Book.Issues[6].Date);
        Assert.Equal(new DateOnly(2023, 1, 15), contents.Book.Issues[8].Date);
        Assert.DoesNotContain(contents.Problems, problem => problem.Slug == ProblemSlugs.BrokenLink);
        Assert.Contains(contents.Skipped, file => file.Reason.Contains("only lists", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Boilerplate_is_noticed()
    {
        var tree = new MemoryTree();
        for (var day = 1; day < 5; day++)
        {
            tree.With($"_posts/2023-01-0{day}-n.md", $"Subscribe to us!\n\nText {day}.");
        }

        Assert.Single((await ReadAsync(tree)).Problems, problem => problem.Slug == ProblemSlugs.RepeatedText);
    }

    [Theory]
    [InlineData("erogol", "en")]
    [InlineData("fahd-ar", "ar")]
    [InlineData("fe-news-ko", "ko")]
    [InlineData("geotribu-fr", "fr")]
    [InlineData("hebrew-writer", "he")]
    [InlineData("jimrutt-feed", "en-US")]
    [InlineData("medium-sample", "en")]
    [InlineData("ml-papers", "en")]
    [InlineData("rust-osdev", "en")]
    [InlineData("rweekly", "en")]
    [InlineData("seeds", "en")]
    [InlineData("swiftweekly", "en")]
    [InlineData("tech-beats", "en")]
    [InlineData("twir", "en")]
    public async Task Every_text_of_a_real_archive_is_an_issue_in_its_language_or_skipped_with_a_reason(string name, string language)
    {
        var files = FileTrees.Open(Repository.SharedArchive(name)).Files;

        var contents = await ReadAsync(files);

        var accounted = contents.Book.Issues.Select(issue => issue.Source).Concat(contents.Skipped.Select(file => file.Path)).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(files.Files, file => Path.GetExtension(file.Path) is ".md" or ".markdown" or ".html" && !accounted.Contains(file.Path));
        Assert.All(contents.Skipped, file => Assert.NotEqual("", file.Reason));
        Assert.Equal(language, contents.Book.Language);
        Assert.DoesNotContain(contents.Book.Issues, issue => issue.Language != language);
    }

    private static Task<ArchiveContents> ReadAsync(IFileTree files) =>
        ArchiveReader.ReadAsync(new ArchiveRequest { Files = files, Jobs = 2 }, null, TestContext.Current.CancellationToken);
}
