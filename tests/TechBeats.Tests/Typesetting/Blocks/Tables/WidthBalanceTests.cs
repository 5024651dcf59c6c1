using TechBeats.Typesetting.Blocks.Tables;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.Tables;

public sealed class WidthBalanceTests
{
    private static readonly BookStyles Styles = new();

    [Fact]
    public void Width_goes_where_it_lowers_the_rows()
    {
        var rows = new[] { Row(300, 900), Row(300, 900) };

        var (widths, height) = Improve(rows, [200, 200], minimum: [20, 20]);

        Assert.Equal(400, widths.Sum(), 6);
        Assert.InRange(widths[0], 60, 160);
        Assert.True(height < 2 * 12 * 5, "even widths make five lines");
    }

    [Fact]
    public void No_column_becomes_narrower_than_its_minimum()
    {
        var (widths, _) = Improve([Row(300, 3000)], [200, 200], minimum: [150, 20]);

        Assert.True(widths[0] >= 150 - 1e-9);
        Assert.Equal(400, widths.Sum(), 6);
    }

    [Fact]
    public void The_cost_of_many_rows_is_limited()
    {
        var rows = Enumerable.Range(0, 120)
            .Select(i => Row([.. Enumerable.Range(0, 30).Select(j => 200.0 + ((i * j) % 37 * 20))]))
            .ToArray();

        var (widths, _) = Improve(rows, [.. Enumerable.Repeat(40.0, 30)], [.. Enumerable.Repeat(20.0, 30)]);

        Assert.Equal(1200, widths.Sum(), 6);
    }

    private static (double[] Widths, double Height) Improve(SizedCell[][] rows, double[] widths, double[] minimum) =>
        new WidthBalance(rows, 1, 5, Styles).Improve(widths, minimum, [.. widths.Select(_ => 5000.0)]);

    private static SizedCell[] Row(params double[] lengths) =>
        [.. lengths.Select((length, column) => new SizedCell(column, 1, 1, Cell(length)))];

    /// <summary>A cell with a line of so many points, which breaks anywhere.</summary>
    private static ContentSize Cell(double length)
    {
        var size = new ContentSize();
        var picture = new BlockWidth(1, 1);
        size.AddLines([length], picture, 12, new ContentPlace(0, IsScaled: false, NeedsHeight: true));
        return size;
    }
}
