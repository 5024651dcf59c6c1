using TechBeats.Model;
using TechBeats.Tests.Support;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.Figures;

/// <summary>
/// Formulas that were kept as pictures, and figures too tall for a page. Text of 10 points; 16 pixels of a screen are an em.
/// </summary>
public sealed class FormulaPictureTests
{
    private static readonly Figure Formula = new("tex.gif", @"\frac{a}{b}") { Formula = new FormulaLook() };

    [Fact]
    public void A_formula_in_a_line_is_as_high_as_the_text()
    {
        var set = IssueFixture.Of(Found(64, 16), new Paragraph([new Text("so "), new InlineFigure(Formula), new Text(" is")]));

        Assert.Equal(new Size(40, 10), PictureIn(set).Size);
    }

    [Fact]
    public void A_formula_drawn_for_finer_screens_is_no_larger()
    {
        var set = IssueFixture.Of(
            Found(128, 32),
            new Paragraph([new Text("so "), new InlineFigure(Formula with { Formula = new FormulaLook(2) })])
        );

        Assert.Equal(new Size(40, 10), PictureIn(set).Size);
    }

    [Fact]
    public void The_size_that_an_author_wrote_is_in_CSS_pixels()
    {
        var set = IssueFixture.Of(
            Found(128, 32),
            new Paragraph([new Text("so "), new InlineFigure(Formula with { WidthInPixels = 32, Formula = new FormulaLook(2) })])
        );

        Assert.Equal(new Size(20, 5), PictureIn(set).Size);
    }

    [Fact]
    public void A_formula_reaches_below_the_baseline_by_its_depth()
    {
        var deep = Formula with { Formula = new FormulaLook(1, Depth: 8) };
        var set = IssueFixture.Of(Found(64, 16), new Paragraph([new Text("so "), new InlineFigure(deep)]));
        var slab = Assert.Single(set.Slabs);
        var (at, _) = IssueFixture.Drawn(slab.Content).Single(drawn => drawn.Item is PictureItem);

        Assert.Equal(slab.Baseline!.Value + 5, at.Y + 10, 6);
    }

    [Fact]
    public void A_formula_alone_is_centered_at_the_size_of_text_and_does_not_float()
    {
        var slab = Assert.Single(IssueFixture.Of(Found(160, 48), new FigureBlock([Formula])).Slabs);
        var (at, item) = IssueFixture.Drawn(slab.Content).Single(drawn => drawn.Item is PictureItem);

        Assert.Equal((new Point(50, 0), new Size(100, 30)), (at, ((PictureItem)item).Size));
        Assert.False(slab.MayFloat);
        Assert.Null(slab.Shrunk);
    }

    [Fact]
    public void A_lost_formula_prints_its_source()
    {
        var figures = new Dictionary<string, FigureResult> { ["tex.gif"] = new FigureLost(LossReason.NotFound) };

        Assert.Equal(
            @"so \frac{a}{b}",
            IssueFixture.TextOf(IssueFixture.Of(figures, new Paragraph([new Text("so "), new InlineFigure(Formula)])).Slabs[0].Content)
        );
    }

    [Fact]
    public void A_figure_too_tall_to_be_read_on_a_page_goes_on_over_pages()
    {
        var set = IssueFixture.Of(
            Found(1000, 20_000, "strip.png"),
            new FigureBlock([new Figure("strip.png", "a strip")], [new Text("What it shows")])
        );
        var slices = set.Slabs.Take(set.Slabs.Count - 1).ToArray();

        // As wide as the column, whole, and each slice clipped out of the one picture.
        Assert.Equal(4000, slices.Sum(slab => slab.Content.Height), 6);
        Assert.All(slices, slab =>
            Assert.Equal(
                new Size(200, 4000),
                IssueFixture.Drawn(slab.Content).Select(drawn => drawn.Item).OfType<PictureItem>().Single().Size
            )
        );
        Assert.All(slices, slab => Assert.True(slab.Content.Height <= IssueFixture.Height / 2));
        Assert.All(slices.Skip(1), slab =>
            Assert.Contains("Figure (continued)", IssueFixture.TextOf(slab.RepeatedHead!), StringComparison.Ordinal)
        );
        Assert.All(slices.Skip(1), slab => Assert.Equal(0, slab.SpaceBefore));
        Assert.Equal("What it shows", IssueFixture.TextOf(set.Slabs[^1].Content));
        Assert.Equal(BreakCosts.Forbidden, slices[^1].BreakCost);
        Assert.Equal("Article(Figure(Caption))", set.Tree());
    }

    [Theory]
    [InlineData(1000, 2000)] // fits at more than half its width
    [InlineData(100, 500)] // its own width is small
    [InlineData(20_000, 1000)] // wide, not tall
    public void A_figure_that_stays_readable_is_scaled_to_the_page(int width, int height) =>
        Assert.Single(IssueFixture.Of(Found(width, height, "strip.png"), new FigureBlock([new Figure("strip.png", "a strip")])).Slabs);

    [Fact]
    public void A_note_says_that_the_picture_was_animated()
    {
        var animated = new FigureFound(BlankPicture.Create(100, 50)) { IsAnimated = true };
        var figures = new Dictionary<string, FigureResult> { ["a.gif"] = animated };

        Assert.Equal(
            "A loop animated; first frame",
            string.Join(
                ' ',
                IssueFixture.TextOf(
                    IssueFixture.Of(figures, new FigureBlock([new Figure("a.gif", null)], [new Text("A loop ")])).Slabs[0].Content
                )
            )
        );
    }

    [Fact]
    public void The_words_of_a_button_go_with_it()
    {
        var figures = new Dictionary<string, FigureResult> { ["share.png"] = new FigureDropped(DropReason.Button) };

        Assert.Empty(
            IssueFixture
                .Of(figures, new FigureBlock([new Figure("share.png", "Share on a network")], [new Text("Share on a network")]))
                .Slabs
        );
    }

    private static PictureItem PictureIn(IssueFixture set) =>
        IssueFixture.Drawn(Assert.Single(set.Slabs).Content).Select(drawn => drawn.Item).OfType<PictureItem>().Single();

    private static Dictionary<string, FigureResult> Found(int width, int height, string address = "tex.gif") =>
        new() { [address] = new FigureFound(BlankPicture.Create(width, height)) };
}
