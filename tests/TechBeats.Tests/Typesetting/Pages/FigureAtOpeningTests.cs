using TechBeats.Model;
using TechBeats.Tests.Support;
using TechBeats.Tests.Typesetting.Blocks;
using TechBeats.Typesetting;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages;

/// <summary>The first page of an issue with a large figure at its beginning.</summary>
public sealed class FigureAtOpeningTests
{
    private static readonly Paragraph Prose = new([new Text(string.Join(' ', Enumerable.Repeat("Words of a longer text.", 60)))]);

    [Theory]
    [InlineData("figure", 900, 1600)]
    [InlineData("figure", 1200, 1000)]
    [InlineData("heading figure", 900, 1600)]
    [InlineData("lead figure", 1000, 1000)]
    [InlineData("heading lead figure", 900, 1600)]
    public void A_large_figure_stands_on_the_first_page(string order, int width, int height)
    {
        var first = order.Split(' ').Select(name => name switch
        {
            "figure" => new FigureBlock([new Figure("a.png", "A")], [new Text("Its caption")]),
            "heading" => HeadingOf(0),
            _ => (Block)new Paragraph([new Text("A lead-in:")]),
        });
        var issue = new Issue
        {
            Key = "one",
            Title = "A title that takes two lines of the page at this size",
            Source = "one.md",
            Description = "A description of what the issue says, which takes a line or two.",
            Blocks = [.. first, .. Enumerable.Range(1, 5).SelectMany(i => new Block[] { HeadingOf(i), Prose })],
            Figures = new Dictionary<string, FigureResult> { ["a.png"] = new FigureFound(BlankPicture.Create(width, height)) },
        };

        var items = IssueFixture.Drawn(FirstPage(issue).Frame).ToList();

        Assert.Single(items, drawn => drawn.Item is PictureItem);
        Assert.Contains("Its caption", string.Concat(items.Select(drawn => (drawn.Item as TextItem)?.Text)), StringComparison.Ordinal);
    }

    private static Page FirstPage(Issue issue)
    {
        var pages = new List<Page>();
        new Typesetter(FontLibrary.Bundled(), PageStyle.Named("a5")!, new BookStyles(), 1)
            .Typeset(new Book { Title = "Book", Issues = [issue] }, pages.Add, CancellationToken.None);
        return pages[0];
    }

    private static Heading HeadingOf(int index) => new(2, $"h{index}", [new Text($"Section {index}")]);
}
