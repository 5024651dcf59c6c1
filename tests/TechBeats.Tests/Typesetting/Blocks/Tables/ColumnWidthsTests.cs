using TechBeats.Typesetting.Blocks.Tables;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.Tables;

public sealed class ColumnWidthsTests
{
    [Fact]
    public void Columns_that_fit_keep_their_natural_widths() =>
        Assert.Equal([30, 50], ColumnWidths.Share([10, 10], [30, 50], 100));

    [Fact]
    public void A_modest_column_has_what_it_wants_and_the_long_one_the_rest() =>
        Assert.Equal([30, 70], ColumnWidths.Share([10, 20], [30, 500], 100));

    [Fact]
    public void Long_columns_share_what_is_left_by_what_they_want()
    {
        var widths = ColumnWidths.Share([10, 10, 10], [20, 210, 110], 110);

        Assert.Equal(20, widths[0]);
        Assert.Equal(10 + (70 * 200 / 300.0), widths[1], 9);
        Assert.Equal(10 + (70 * 100 / 300.0), widths[2], 9);
    }

    [Fact]
    public void A_modest_column_never_takes_what_a_wide_word_needs()
    {
        var widths = ColumnWidths.Share([10, 80], [45, 300], 100);

        Assert.True(widths[1] >= 80);
        Assert.Equal(100, widths.Sum(), 9);
    }

    [Fact]
    public void When_not_even_words_fit_the_widest_columns_are_cut_to_one_width() =>
        Assert.Equal([10, 45, 45], ColumnWidths.Share([10, 90, 60], [10, 100, 100], 100));

    [Fact]
    public void Empty_columns_take_no_room() =>
        Assert.Equal([0, 100], ColumnWidths.Share([0, 20], [0, 400], 100));
}
