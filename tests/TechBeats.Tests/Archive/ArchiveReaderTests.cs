using TechBeats.Archive;
using TechBeats.Figures;
using TechBeats.Figures.Resolving;
using TechBeats.Model;
using TechBeats.Pictures;
using TechBeats.Sources;
using TechBeats.Sources.Files;
using TechBeats.Tests.Pictures;
using TechBeats.Tests.Sources;
using Xunit;

namespace TechBeats.Tests.Archive;

public sealed class ArchiveReaderTests
{
    [Fact]
    public async Task Issues_stand_by_date_then_by_number_then_by_path()
    {
        var archive = await ReadAsync(new MemoryTree()
            .With("_posts/2023-02-01-weekly-2.md", Post("Weekly 2"))
            .With("_posts/2023-01-01-weekly-10.md", Post("Weekly 10"))
            .With("_posts/2023-01-01-weekly-9.md", Post("Weekly 9")));

        Assert.Equal(["Weekly 9", "Weekly 10", "Weekly 2"], archive.Book.Issues.Select(issue => issue.Title));
        Assert.Equal((new DateOnly(2023, 1, 1), new DateOnly(2023, 2, 1)), (archive.Book.From, archive.Book.To));
        Assert.Equal("Weekly", archive.Book.Title);
    }

    [Fact]
    public async Task Undated_issues_stand_by_their_number()
    {
        var archive = await ReadAsync(new MemoryTree()
            .With("b.md", Post("Tech Beats-9"))
            .With("a.md", Post("Tech Beats #10"))
            .With("c.md", Post("Tech Beats-1")));

        Assert.Equal([1, 9, 10], archive.Book.Issues.Select(issue => issue.Number));
        Assert.Equal("Tech Beats", archive.Book.Title);
        Assert.Null(archive.Book.From);
    }

    [Fact]
    public async Task An_issue_is_selected_when_every_condition_holds()
    {
        var tree = new MemoryTree()
            .With("_posts/2022-05-01-n-1.md", Post("N-1", "tags: [ai]"))
            .With("_posts/2023-05-01-n-2.md", Post("N-2", "tags: [AI, web]"))
            .With("_posts/2023-06-01-n-3.md", Post("N-3", "tags: [web]"))
            .With("_posts/2023-07-01-n-4.md", Post("N-4", "tags: [ai]"));

        var archive = await ReadAsync(tree, new Selection { From = new DateOnly(2023, 1, 1), Tags = ["ai"], Numbers = [(1, 3)] });

        Assert.Equal(["N-2"], archive.Book.Issues.Select(issue => issue.Title));
        Assert.Equal(
            ["outside the selection by its date", "outside the selection by its tags", "outside the selection by its number"],
            archive.Skipped.Select(file => file.Reason));
    }

    [Fact]
    public async Task Keys_are_given_once_and_links_follow()
    {
        var archive = await ReadAsync(new MemoryTree()
            .With("_posts/2023-01-01-same.md", Post("Same"))
            .With("_posts/2023-02-01-same.md", Post("Same") + "\n## Part\n\n[there](#part)\n"));

        var keys = archive.Book.Issues.Select(issue => issue.Key).ToArray();
        Assert.Equal(2, keys.Distinct().Count());
        Assert.Equal(keys[0] + "-2", keys[1]);
        var paragraph = archive.Book.Issues[1].Blocks.OfType<Paragraph>().Last();
        Assert.Equal(new BookTarget(keys[1] + "/part"), Assert.IsType<Link>(Assert.Single(paragraph.Inlines)).Target);
        Assert.Equal(
            ProblemSlugs.DuplicateTitle,
            Assert.Single(archive.Problems, problem => problem.Place!.Value.File == "_posts/2023-02-01-same.md").Slug
        );
    }

    [Fact]
    public async Task A_summary_copied_from_an_older_issue_is_reported_and_a_motto_is_not()
    {
        var archive = await ReadAsync(new MemoryTree()
            .With("_posts/2023-01-01-a.md", Post("A", "summary: One thing, another"))
            .With("_posts/2023-01-02-b.md", Post("B", "summary: One thing, another"))
            .With("_posts/2023-01-03-c.md", Post("C", "summary: Every week"))
            .With("_posts/2023-01-04-d.md", Post("D", "summary: Every week"))
            .With("_posts/2023-01-05-e.md", Post("E", "summary: Every week")));

        Assert.Equal(
            ["_posts/2023-01-02-b.md"],
            archive.Problems.Where(problem => problem.Slug == ProblemSlugs.DuplicateSummary).Select(problem => problem.Place!.Value.File)
        );
    }

    [Theory]
    [InlineData("picture.png", "The archive memory contains no issue")]
    [InlineData("_drafts/a.md", "The archive memory contains no issue")]
    public async Task Nothing_to_read_is_told_with_a_hint(string path, string message)
    {
        var failure = await Assert.ThrowsAsync<UnusableRequestException>(() => ReadAsync(new MemoryTree(path)));

        Assert.StartsWith(message, failure.Message, StringComparison.Ordinal);
        Assert.NotNull(failure.Hint);
    }

    [Fact]
    public async Task Nothing_selected_is_told_with_a_hint()
    {
        var failure = await Assert.ThrowsAsync<UnusableRequestException>(() =>
            ReadAsync(new MemoryTree().With("_posts/2022-01-01-a.md", Post("A")), new Selection { From = new DateOnly(2023, 1, 1) }));

        Assert.Equal("The selection matches none of the 1 issues in memory", failure.Message);
    }

    [Fact]
    public async Task An_unreadable_file_is_a_problem_and_the_others_are_the_book()
    {
        var archive = await ReadAsync(new Locked(new MemoryTree().With("a.md", Post("A-1")).With("b.md", Post("A-2")), "a.md"));

        Assert.Equal(["A-2"], archive.Book.Issues.Select(issue => issue.Title));
        Assert.Contains(archive.Problems, problem =>
            problem is { Slug: ProblemSlugs.UnreadableFile, Severity: Severity.Error, Place.File: "a.md" }
        );
        Assert.Contains(archive.Skipped, file => file.Path == "a.md");
    }

    [Fact]
    public async Task Figures_are_bound_to_their_issues()
    {
        var tree = new MemoryTree()
            .With("_posts/2023-01-01-a.md", Post("A-1") + "\n![A chart of things](/img/chart.png)\n")
            .With("_posts/2023-01-02-b.md", Post("A-2") + "\n![A chart of things](../img/gone.png)\n")
            .With("img/chart.png", SamplePictures.Drawing(60, 40));

        var archive = await ArchiveReader.ReadAsync(
            new ArchiveRequest
            {
                Files = tree,
                Figures = new FigureOptions { Limits = new FigureLimits(100, 100, 100, 100), IsOffline = true },
                Jobs = 2,
            },
            null,
            TestContext.Current.CancellationToken);

        Assert.IsType<FigureFound>(archive.Book.Issues[0].Figures["/img/chart.png"]);
        Assert.Equal(LossReason.NotFound, Assert.IsType<FigureLost>(archive.Book.Issues[1].Figures["../img/gone.png"]).Reason);
        Assert.Equal([FigureState.Local, FigureState.Lost], archive.Figures.Select(record => record.State));
        Assert.Equal(
            new Place("_posts/2023-01-02-b.md", 7),
            Assert.Single(archive.Problems, problem => problem.Slug == ProblemSlugs.FigureNotFound).Place
        );
    }

    [Fact]
    public async Task Any_number_of_jobs_gives_the_same_book()
    {
        var tree = new MemoryTree();
        for (var number = 0; number < 40; number++)
        {
            tree.With($"_posts/2023-01-{(number % 28) + 1:00}-n-{number}.md", Post($"N {number}"));
        }

        var one = await ReadAsync(tree, jobs: 1);
        var four = await ReadAsync(tree, jobs: 4);

        Assert.Equal(one.Book.Issues.Select(issue => (issue.Key, issue.Title)), four.Book.Issues.Select(issue => (issue.Key, issue.Title)));
        Assert.Equal(one.Problems, four.Problems);
    }

    private static string Post(string title, string more = "layout: post") =>
        $"---\ntitle: \"{title}\"\n{more}\n---\nSome words of text for a reader.\n";

    private static Task<ArchiveContents> ReadAsync(IFileTree tree, Selection? selection = null, int jobs = 2) => ArchiveReader.ReadAsync(
        new ArchiveRequest { Files = tree, Selection = selection ?? new Selection(), Jobs = jobs },
        null,
        TestContext.Current.CancellationToken);

    /// <summary>A tree one of whose files can't be read.</summary>
    private sealed class Locked(IFileTree tree, string path) : IFileTree
    {
        public string Name => tree.Name;

        public IReadOnlyList<TreeFile> Files => tree.Files;

        public IReadOnlyList<Problem> Problems => tree.Problems;

        public byte[] Read(string name, long limit) => name == path ? throw new UnauthorizedAccessException() : tree.Read(name, limit);
    }
}
