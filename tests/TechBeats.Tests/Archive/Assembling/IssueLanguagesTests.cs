using TechBeats.Archive;
using TechBeats.Sources.Files;
using TechBeats.Tests.Sources;
using Xunit;

namespace TechBeats.Tests.Archive.Assembling;

/// <summary>Languages of issues and of the book, as far as only the whole archive tells them.</summary>
public sealed class IssueLanguagesTests
{
    private const string English =
        "This week we look at what is new in the tools that we use every day, and there are some which you should not miss.";
    private const string French =
        "Cette semaine, nous regardons ce qui est nouveau dans les outils que l'on utilise tous les jours, et il y en a qu'il ne faut "
            + "pas manquer.";

    [Fact]
    public async Task A_doubtful_issue_has_the_language_of_those_around_it()
    {
        var book = (
            await ReadAsync(Weekly().With("_posts/2023-01-09-list.md", "Rust 1.70").With("_posts/2023-01-10-list.md", "Что нового в языке"))
        ).Book;

        Assert.Equal(["en", "en", "en", "en", null], book.Issues.Select(issue => issue.Language));
        Assert.Equal("en", book.Language);
    }

    [Fact]
    public async Task The_language_of_the_site_counts_where_the_texts_agree()
    {
        var british = (await ReadAsync(Weekly().With("_config.yml", "title: T\nlang: en-GB\n"))).Book;
        var untouched = (
            await ReadAsync(new MemoryTree().With("_config.yml", "title: T\nlang: en-us\n").With("_posts/2023-01-01-a.md", French))
        ).Book;

        Assert.Equal(["en-GB", "en-GB", "en-GB"], british.Issues.Select(issue => issue.Language));
        Assert.Equal("en-GB", british.Language);
        Assert.Equal(("fr", "fr"), (untouched.Language, untouched.Issues[0].Language));
    }

    [Fact]
    public async Task The_book_has_the_language_of_most_issues_and_the_request_has_the_last_word()
    {
        var tree = Weekly()
            .With("_posts/2023-02-01-a.md", French + " Un.")
            .With("_posts/2023-02-02-a.md", French + " Deux.")
            .With("_posts/2023-02-03-a.md", "Rust");

        Assert.Equal("en", (await ReadAsync(tree)).Book.Language);
        var asked = (await ReadAsync(tree, "fr-CA")).Book;
        Assert.Equal("fr-CA", asked.Language);
        Assert.Equal(["en", "en", "en", "fr-CA", "fr-CA", "fr-CA"], asked.Issues.Select(issue => issue.Language));
    }

    private static MemoryTree Weekly() => new MemoryTree()
        .With("_posts/2023-01-01-a.md", English + " One.")
        .With("_posts/2023-01-02-a.md", English + " Two.")
        .With("_posts/2023-01-03-a.md", English + " Three.");

    private static Task<ArchiveContents> ReadAsync(IFileTree files, string? language = null) =>
        ArchiveReader.ReadAsync(
            new ArchiveRequest
            {
                Files = files,
                Language = language,
                Jobs = 2,
            },
            null,
            TestContext.Current.CancellationToken
        );
}
