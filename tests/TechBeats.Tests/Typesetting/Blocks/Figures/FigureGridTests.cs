using TechBeats.Model;
using TechBeats.Tests.Support;
using TechBeats.Typesetting.Frames;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.Figures;

public sealed class FigureGridTests
{
    private static readonly TableCell Picture = new([new FigureBlock([new Figure("chart.png", "chart")])]);

    [Fact]
    public void A_table_of_pictures_is_a_row_of_figures()
    {
        var set = Set(Table([], [Picture, Picture]));

        Assert.Equal("Article(Figure Figure)", set.Tree());
        Assert.Equal(2, IssueFixture.Drawn(Assert.Single(set.Slabs).Content).Count(drawn => drawn.Item is PictureItem));
    }

    [Fact]
    public void The_row_below_pictures_holds_their_captions()
    {
        var set = Set(Table([[Picture, Picture]], [Cell("left"), Cell("right")]));

        Assert.Equal("leftright", Assert.Single(set.Texts()));
        Assert.Equal("Article(Figure(Caption) Figure(Caption))", set.Tree());
    }

    [Fact]
    public void So_does_a_head_above_them()
    {
        var set = Set(Table([[Cell("left"), Cell("right")]], [Picture, Picture]));

        Assert.Equal("leftright", Assert.Single(set.Texts()));
        Assert.Equal("Article(Figure(Caption) Figure(Caption))", set.Tree());
    }

    [Fact]
    public void A_picture_in_a_line_of_its_own_counts()
    {
        var inline = new TableCell([new Paragraph([new InlineFigure(new Figure("chart.png", null))])]);

        Assert.Equal("Article(Figure Figure)", Set(Table([], [inline, inline])).Tree());
    }

    [Fact]
    public void A_table_with_other_cells_remains_a_table()
    {
        Assert.StartsWith("Article(Table", Set(Table([], [Picture, Cell("words")])).Tree(), StringComparison.Ordinal);
        Assert.StartsWith("Article(Table", Set(Table([[Cell("a"), Cell("b")]], [Cell("c"), Cell("d")])).Tree(), StringComparison.Ordinal);
        Assert.StartsWith("Article(Table", Set(Table([], [Picture])).Tree(), StringComparison.Ordinal);
    }

    private static IssueFixture Set(Table table) => IssueFixture.Of(
        new Dictionary<string, FigureResult> { ["chart.png"] = new FigureFound(BlankPicture.Create(400, 200)) }, table);

    private static Table Table(TableCell[][] head, params TableCell[] row) => new(
        [.. row.Select(_ => ColumnAlignment.Auto)], [.. head.Select(cells => new TableRow(cells))], [new TableRow(row)]);

    private static TableCell Cell(string text) => new([IssueFixture.Text(text)]);
}
