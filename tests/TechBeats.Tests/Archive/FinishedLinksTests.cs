using TechBeats.Archive;
using TechBeats.Archive.Assembling;
using TechBeats.Model;
using TechBeats.Sources.Files;
using TechBeats.Tests.Sources;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Archive;

/// <summary><see cref="UnresolvedTarget"/> exists only while an archive is read.</summary>
public sealed class FinishedLinksTests
{
    private const string Links =
        """
        [a](#nowhere), [b](#here), [c](other.md), [d](../gone.md#x), [e](/posts/other/), [f](main.rs), [![g](g.png)](other.md)

        [![h](h.png)](#nowhere)

        ## Here

        Words.

        """;

    [Theory]
    [InlineData(null)]
    [InlineData(2)]
    public async Task No_finished_book_holds_one(int? level)
    {
        var tree = new MemoryTree().With("one.md", $"# One\n\n{Links}").With("other.md", $"# Other\n\n{Links}").With("preface.md", Links);

        var split = level is { } given ? SplitRule.At(given) : SplitRule.Auto;

        var contents = await ReadAsync(new ArchiveRequest { Files = tree, Preface = "preface.md", Split = split });

        var targets = TargetsIn(contents.Book);
        Assert.Contains(targets, target => target is BookTarget);
        Assert.DoesNotContain(targets, target => target is UnresolvedTarget);
    }

    [Theory]
    [InlineData("tech-beats")]
    [InlineData("geotribu-fr")]
    [InlineData("erogol")]
    public async Task No_book_of_a_real_archive_holds_one(string archive)
    {
        var contents = await ReadAsync(new ArchiveRequest { Files = new FolderTree(Repository.SharedArchive(archive)) });

        Assert.DoesNotContain(TargetsIn(contents.Book), target => target is UnresolvedTarget);
    }

    private static Task<ArchiveContents> ReadAsync(ArchiveRequest request) =>
        ArchiveReader.ReadAsync(request, null, TestContext.Current.CancellationToken);

    private static List<LinkTarget> TargetsIn(Book book)
    {
        var collector = new TargetCollector();
        foreach (var issue in book.Issues)
        {
            collector.Visit(issue.Blocks);
        }

        return collector.Targets;
    }

    private sealed class TargetCollector : BlockVisitor
    {
        public List<LinkTarget> Targets { get; } = [];

        protected override void Visit(Inline inline)
        {
            if (inline is Link link)
            {
                Targets.Add(link.Target);
            }

            base.Visit(inline);
        }

        protected override void Visit(Figure figure)
        {
            if (figure.Link is { } target)
            {
                Targets.Add(target);
            }
        }
    }
}
