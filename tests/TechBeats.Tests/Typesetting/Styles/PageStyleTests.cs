using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Styles;

public sealed class PageStyleTests
{
    /// <summary>Average width of a letter of running text in ems: 66 letters on the 33.4 ems of A5.</summary>
    private const double Letter = 0.506;

    [Theory]
    [InlineData("a5", 9.6, 14)]
    [InlineData("6x9", 10, 14)]
    [InlineData("a4", 10.6, 15.5)]
    [InlineData("letter", 10.6, 15.5)]
    [InlineData("screen", 11.2, 16)]
    public void Paper_has_a_type_size_of_its_own(string paper, double size, double leading) =>
        Assert.Equal(new TypeScale(size, leading), PageStyle.Named(paper)!.Scale);

    [Theory]
    [InlineData("a5")]
    [InlineData("b5")]
    [InlineData("6x9")]
    [InlineData("a4")]
    [InlineData("letter")]
    [InlineData("screen")]
    [InlineData("140x200")]
    [InlineData("170x240")]
    [InlineData("190x250")]
    [InlineData("200x200")]
    [InlineData("297x210")]
    [InlineData("297x420")]
    [InlineData("1000x1000")]
    public void A_measure_holds_60_to_75_letters(string paper)
    {
        var page = PageStyle.Named(paper)!;
        Assert.InRange(page.Measure / page.Scale.BodySize / Letter, 60, 75);
    }

    [Theory]
    [InlineData("a4")]
    [InlineData("letter")]
    [InlineData("1000x700")]
    public void Wide_paper_has_a_side_column_in_its_outer_margin(string paper)
    {
        var page = PageStyle.Named(paper)!;
        Assert.Equal(page.Left(isRecto: true) + page.Measure + page.Side!.Gap, page.SideLeft(isRecto: true), 6);
        Assert.Equal(page.Left(isRecto: false) - page.Side.Gap - page.Side.Width, page.SideLeft(isRecto: false), 6);
        Assert.InRange(page.SideLeft(isRecto: true) + page.Side.Width, 0, page.Width - 30);
        Assert.InRange(page.SideLeft(isRecto: false), 30, page.Width);
    }

    [Theory]
    [InlineData("a5")]
    [InlineData("6x9")]
    [InlineData("screen")]
    public void Narrow_paper_has_none(string paper) => Assert.Null(PageStyle.Named(paper)!.Side);

    [Fact]
    public void A_page_for_tablets_is_4_to_3_with_equal_margins()
    {
        var page = PageStyle.Named("screen")!;
        Assert.Equal(4.0 / 3, page.Height / page.Width, 6);
        Assert.Equal([page.Inner, page.Inner, page.Inner], [page.Outer, page.Top, page.Bottom]);
    }

    [Fact]
    public void Columns_share_the_width_of_text_and_side_column()
    {
        var page = PageStyle.Named("a4")!;
        var columns = page.WithColumns(2);
        Assert.Equal(page.Measure + page.Side!.Gap + page.Side.Width, (2 * columns.ColumnWidth) + columns.ColumnGap, 6);
        Assert.Null(columns.Side);
    }
}
