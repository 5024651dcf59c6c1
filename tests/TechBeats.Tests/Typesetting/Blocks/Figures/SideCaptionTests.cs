using TechBeats.Model;
using TechBeats.Tests.Support;
using TechBeats.Typesetting.Frames;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.Figures;

public sealed class SideCaptionTests
{
    private static readonly Dictionary<string, FigureResult> Figures = new()
    {
        ["chart.png"] = new FigureFound(BlankPicture.Create(200, 80)),
    };

    [Fact]
    public void A_caption_stands_beside_the_top_of_its_figure()
    {
        var set = IssueFixture.BesideColumn(Figures, Figure("Two lines"));
        var item = Assert.Single(set.Slabs[0].Side);
        Assert.Equal(("Two lines", 0, 80), (IssueFixture.TextOf(item.Content), item.Offset, item.Content.Width));
        Assert.Equal("", IssueFixture.TextOf(set.Slabs[0].Content));
    }

    [Fact]
    public void A_long_caption_stands_below_its_figure()
    {
        var set = IssueFixture.BesideColumn(Figures, Figure(new string('x', 401)));
        Assert.All(set.Slabs, slab => Assert.Empty(slab.Side));
    }

    [Fact]
    public void A_caption_in_a_quote_stands_below_its_figure()
    {
        var set = IssueFixture.BesideColumn(Figures, new Quote([Figure("Two lines")], null));
        Assert.All(set.Slabs, slab => Assert.Empty(slab.Side));
        Assert.Contains("Two lines", set.Texts());
    }

    [Fact]
    public void A_small_figure_stands_beside_the_text_before_it()
    {
        var figures = new Dictionary<string, FigureResult> { ["chart.png"] = new FigureFound(BlankPicture.Create(80, 60)) };
        var set = IssueFixture.BesideColumn(figures, IssueFixture.Text("Before."), Figure("Small"), IssueFixture.Text("After."));
        Assert.Equal(["Before.", "After."], set.Texts());
        var item = Assert.Single(set.Slabs[0].Side);
        Assert.Contains(IssueFixture.Drawn(item.Content), drawn => drawn.Item is PictureItem { Size: { Width: 60, Height: 45 } });
        Assert.Equal("Small", IssueFixture.TextOf(item.Content));
    }

    [Fact]
    public void A_small_figure_without_text_before_it_stands_in_the_text()
    {
        var figures = new Dictionary<string, FigureResult> { ["chart.png"] = new FigureFound(BlankPicture.Create(80, 60)) };
        var set = IssueFixture.BesideColumn(figures, Figure("Small"));
        Assert.Contains(IssueFixture.Drawn(set.Slabs[0].Content), drawn => drawn.Item is PictureItem);
    }

    private static FigureBlock Figure(string caption) => new([new Figure("chart.png", "a chart")], [new Text(caption)]);
}
