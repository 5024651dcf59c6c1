using TechBeats.Model;
using TechBeats.Typesetting;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages;

/// <summary>A canceled book ends within the issues that are under way.</summary>
public sealed class CancellationTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_canceled_issue_ends_within_a_block(int jobs)
    {
        using var source = new CancellationTokenSource();

        // The second block cancels when it is looked at; the fourth one would throw something else.
        var blocks = new BlockList(i =>
        {
            if (i == 1)
            {
                source.Cancel();
            }

            return i < 3
                ? new Paragraph([new Text("A paragraph.")])
                : throw new InvalidOperationException("The issue went on after it was canceled.");
        });
        var book = new Book { Title = "A book", Language = "en", Issues = [IssueOf(blocks)] };
        Assert.ThrowsAny<OperationCanceledException>(() => Typesetter(jobs).Typeset(book, _ => { }, source.Token));
    }

    [Fact]
    public void A_book_canceled_by_its_sink_gives_no_further_page()
    {
        using var source = new CancellationTokenSource();
        var pages = new List<Page>();
        var text = new Paragraph([new Text("A paragraph.")]);
        var book = new Book
        {
            Title = "A book",
            Language = "en",
            Issues = [.. Enumerable.Range(0, 8).Select(i => IssueOf([text], $"issue-{i}"))],
        };
        Assert.ThrowsAny<OperationCanceledException>(() =>
            Typesetter(1)
                .Typeset(
                    book,
                    page =>
                    {
                        pages.Add(page);
                        source.Cancel();
                    },
                    source.Token
                )
        );
        Assert.Single(pages);
    }

    private static Typesetter Typesetter(int jobs) => new(FontLibrary.Bundled(), PageStyle.Named("a5")!, new BookStyles(), jobs);

    private static Issue IssueOf(IReadOnlyList<Block> blocks, string key = "one") =>
        new()
        {
            Key = key,
            Title = "One",
            Language = "en",
            Source = key + ".md",
            Blocks = blocks,
        };

    /// <summary>Six blocks that are made when they are asked for.</summary>
    private sealed class BlockList(Func<int, Block> make) : IReadOnlyList<Block>
    {
        public int Count => 6;

        public Block this[int index] => make(index);

        public IEnumerator<Block> GetEnumerator() => Enumerable.Range(0, Count).Select(make).GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
