using TechBeats.Archive;
using TechBeats.Archive.Reading.Passes;
using TechBeats.Model;
using TechBeats.Sources.Files;
using TechBeats.Tests.Sources;
using Xunit;

namespace TechBeats.Tests.Archive.Linking;

public sealed class IssueLinksTests
{
    private const string Long =
        "one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six "
            + "seven eight nine ten";

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

    [Theory]
    [InlineData("permalink: /:categories/:title/", "/notes/second-one/")]
    [InlineData("permalink: pretty", "/notes/2023/01/02/second-one/")]
    [InlineData("permalink: ordinal", "https://site.example/notes/2023/002/second-one.html")]
    [InlineData("permalink: none", "/notes/second-one.html")]
    [InlineData("permalink: /a/:categories/:short_year:month/:i_day-:slug", "/a/notes/2301/2-second-one")]
    public async Task The_sites_pattern_of_addresses_is_known(string setting, string address)
    {
        var contents = await ReadAsync(new MemoryTree()
            .With("_config.yml", $"title: T\nurl: https://site.example\n{setting}\n")
            .With("_posts/2023-01-01-first-one.md", $"See [it]({address}).")
            .With("notes/_posts/2023-01-02-second-one.md", "Text.")
            .With("other/_posts/2023-01-02-second-one.md", "Another."));

        Assert.Equal(["B second-one"], Targets(contents.Book.Issues[0]));
    }

    [Theory]
    [InlineData("/post/kurz/")]
    [InlineData("/old/place")]
    [InlineData("@/post/second/index.md")]
    [InlineData("/2023/kurz/")]
    [InlineData("../second/index.md")]
    [InlineData("../second/")]
    public async Task Names_and_aliases_of_page_bundles_are_known(string address)
    {
        var contents = await ReadAsync(new MemoryTree()
            .With("hugo.toml", "title = \"T\"\nbaseURL = \"https://site.example/\"\n[permalinks]\npost = \"/:year/:slug/\"\n")
            .With("content/post/first/index.md", $"---\ndate: 2023-01-01\n---\nSee [it]({address}).")
            .With("content/post/second/index.md", "---\ndate: 2023-01-02\nslug: kurz\naliases: [/old/place/]\n---\nText."));

        Assert.Equal(["B second"], Targets(contents.Book.Issues[0]));
    }

    [Theory]
    [InlineData("#details", "B first/details", null)]
    [InlineData("second.md#der-zweite-uber-11", "B second/der-zweite-über-11", null)]
    [InlineData("second.md#%C3%BCber-uns", "B second/über-uns", null)]
    [InlineData("second.md#spot", "B second/spot", null)]
    [InlineData("second.md#nowhere", "B second", Severity.Info)]
    [InlineData("#nowhere", null, Severity.Warning)]
    [InlineData("#comments", null, Severity.Info)]
    [InlineData("picture.pdf", null, Severity.Warning)]
    public async Task Fragments_lead_to_headings_and_anchors_wherever_they_are(string address, string? target, Severity? severity)
    {
        var contents = await ReadAsync(
            new MemoryTree()
                .With("first.md", $"---\ndate: 2023-01-01\n---\nSee [it]({address}).\n\n## Details\n\nText.")
                .With(
                    "second.md",
                    "---\ndate: 2023-01-02\n---\n## Der Zweite: über 1:1\n\nText.\n\n## Über uns\n\n"
                        + "More <a id=\"spot\"></a>text, <a id=\"free\"></a>free."
                )
                .With("picture.pdf", "x")
        );

        Assert.Equal(target is null ? [] : [target], Targets(contents.Book.Issues[0]));
        Assert.Equal(severity, contents.Problems.SingleOrDefault(problem => problem.Slug == ProblemSlugs.BrokenLink)?.Severity);
        Assert.Equal(target == "B second/spot" ? 1 : 0, ((Paragraph)contents.Book.Issues[1].Blocks[3]).Inlines.OfType<Anchor>().Count());
    }

    [Fact]
    public async Task An_archive_that_names_no_site_is_known_by_its_own_links()
    {
        const string Own = "https://letters.example/2023/01/";
        var contents = await ReadAsync(
            new MemoryTree()
                .With("_posts/2023-01-01-first-one.md", "Hello.")
                .With(
                    "_posts/2023-01-02-second-one.md",
                    $"[a]({Own}01/first-one/), [b](http://www.letters.example/about), [c](/about), "
                        + "[d](https://letters.example/2023/01/02/second-one.html)"
                )
                .With(
                    "_posts/2023-01-03-third-one.md",
                    $"[a]({Own}02/second-one?utm_source=x), [b](https://web.archive.org/web/20230301000000/{Own}01/first-one/), "
                        + $"[c](https://elsewhere.example/2023/01/01/first-one/), [d]({Own}03/second-one/)"
                )
        );

        Assert.Equal(
            [
                "B first-one",
                "W http://www.letters.example/about",
                "W https://letters.example/about",
                "W https://letters.example/2023/01/02/second-one.html",
            ],
            Targets(contents.Book.Issues[1])
        );
        Assert.Equal(
            ["B second-one", "B first-one", "W https://elsewhere.example/2023/01/01/first-one/", "B second-one"],
            Targets(contents.Book.Issues[2])
        );
    }

    [Fact]
    public async Task So_is_its_repository()
    {
        const string Own = "https://github.com/someone/letters/blob/main/";
        var contents = await ReadAsync(
            new MemoryTree()
                .With(
                    "issues/2023-01.md",
                    $"# 2023-01\n\n[a]({Own}issues/2023-02.md), [b]({Own}issues/2023-03.md#tools), "
                        + "[c](https://github.com/someone/letters/issues/2)"
                )
                .With("issues/2023-02.md", "# 2023-02\n\nText.")
                .With("issues/2023-03.md", "# 2023-03\n\n## Tools\n\nText.")
        );

        Assert.Equal(["B 2023-02", "B 2023-03/tools", "W https://github.com/someone/letters/issues/2"], Targets(contents.Book.Issues[0]));
    }

    [Fact]
    public async Task Pages_that_list_issues_are_none()
    {
        var contents = await ReadAsync(
            new MemoryTree()
                .With("_config.yml", "title: T\nurl: https://site.example\n")
                .With(
                    "_posts/2023-01-01-first-one.md",
                    "[tag](https://site.example/tags/second-one/), [file](https://site.example/files/second-one.pdf), "
                        + "[number](https://site.example/2023/01/02)"
                )
                .With("_posts/2023-01-02-second-one.md", "Text.")
        );

        Assert.All(Targets(contents.Book.Issues[0]), target => Assert.StartsWith("W ", target, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ttps://host.example/a", "https://host.example/a")]
    [InlineData("hhttps://host.example/a", "https://host.example/a")]
    [InlineData("feed:https://host.example/rss", "https://host.example/rss")]
    [InlineData("github.com/someone/thing", "https://github.com/someone/thing")]
    [InlineData("rust-lang.org", "https://rust-lang.org")]
    [InlineData("main.rs", null)]
    [InlineData("irc://host.example/room", null)]
    public async Task Slips_in_addresses_are_mended_where_there_is_no_doubt(string address, string? target)
    {
        var contents = await ReadAsync(new MemoryTree().With("_posts/2023-01-01-a.md", $"See [it]({address})."));

        Assert.Equal(target is null ? [] : ["W " + target], Targets(contents.Book.Issues[0]));
        Assert.Equal(
            target is null ? Severity.Warning : Severity.Info,
            Assert.Single(contents.Problems, problem => problem.Slug == ProblemSlugs.BrokenLink).Severity
        );
    }

    [Fact]
    public async Task Links_to_another_language_jump_to_the_printed_version()
    {
        var tree = new MemoryTree().With("hugo.toml", "title = \"T\"\nbaseURL = \"https://site.example/\"\n");
        foreach (var language in (string[])["en", "fr"])
        {
            tree.With(
                    $"content/post/one/index.{language}.md",
                    $"---\ndate: 2023-01-01\n---\n{Long} a [next](/{language}/post/two/), "
                        + $"[other](https://site.example/{(language == "en" ? "fr" : "en")}/post/two/), [plain](../two/)"
                )
                .With($"content/post/two/index.{language}.md", $"---\ndate: 2023-01-02\n---\n{Long} b");
        }

        var french = await ArchiveReader.ReadAsync(
            new ArchiveRequest { Files = tree, Language = "fr" },
            null,
            TestContext.Current.CancellationToken
        );

        Assert.Equal("fr", french.Book.Language);
        Assert.Equal(["content/post/one/index.fr.md", "content/post/two/index.fr.md"], french.Book.Issues.Select(issue => issue.Source));
        Assert.Equal(["B two", "B two", "B two"], Targets(french.Book.Issues[0]));
        Assert.Equal(2, french.Problems.Count(problem => problem.Slug == ProblemSlugs.SkippedTranslation));
    }

    [Theory]
    [InlineData("@/log/one/index.md", "B one")]
    [InlineData("@/log/one/index.md#a-part", "B one/a-part")]
    [InlineData("@/other/one.md", "B one-2")]
    public async Task A_path_from_the_folder_of_texts_is_found_wherever_that_lies(string address, string target)
    {
        var contents = await ReadAsync(new MemoryTree()
            .With("web/content/log/one/index.md", "---\ndate: 2023-01-01\n---\n## A part\n\nOne.")
            .With("web/content/other/one.md", "---\ndate: 2023-01-02\n---\nOther.")
            .With("web/content/log/two.md", $"---\ndate: 2023-01-03\n---\nSee [it]({address})."));

        Assert.Equal([target], Targets(contents.Book.Issues[2]));
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
        string[] weeks =
        [
            "Jan 9-15",
            "Jan 2 - Jan 8",
            "Dec 26 - Jan 1",
            "Dec 19-25",
            "Dec 12-18",
            "Dec 5-11",
            "Nov 28 - Dec 4",
            "Nov 21-27",
        ];
        var text =
            "# The Week\n\nHello.\n\n## 2023\n\n- [Jump](#week-dec-5-11)\n\n"
            + string.Concat(
                weeks.Select(
                    (week, index) => $"## Week ({week}){(index == 0 ? " - 2023" : "")}\n\nText {index}. [Other](#week-dec-5-11)\n\n"
                )
            );

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

    /// <summary>The targets of the issue's links in order: <c>B</c> within the book, <c>W</c> on the web.</summary>
    private static List<string> Targets(Issue issue)
    {
        var targets = new List<string>();
        new LinkRewriter(target =>
        {
            targets.Add(target switch { BookTarget book => "B " + book.Name, WebTarget web => "W " + web.Address, _ => "?" });
            return target;
        }).Rewrite(issue.Blocks);
        return targets;
    }

    private static Task<ArchiveContents> ReadAsync(IFileTree files) =>
        ArchiveReader.ReadAsync(new ArchiveRequest { Files = files, Jobs = 2 }, null, TestContext.Current.CancellationToken);
}
