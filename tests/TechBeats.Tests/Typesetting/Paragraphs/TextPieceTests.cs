using TechBeats.Typesetting.Paragraphs;
using Xunit;

namespace TechBeats.Tests.Typesetting.Paragraphs;

public sealed class TextPieceTests
{
    [Theory]
    [InlineData(100, 1)]
    [InlineData(34, 2)]
    [InlineData(33, 2)]
    [InlineData(15, 4)]
    [InlineData(10, 4)]
    public void Pieces_fill_lines_greedily(double measure, int lines) =>
        Assert.Equal(lines, TextPiece.LinesOf([Word(10), Word(10), Word(10), Word(10) with { IsForced = true }], measure));

    [Fact]
    public void A_forced_break_ends_a_line() =>
        Assert.Equal(3, TextPiece.LinesOf([Word(10) with { IsForced = true }, new(0, 0, true), Word(10) with { IsForced = true }], 100));

    [Fact]
    public void A_piece_wider_than_the_measure_takes_several_lines() =>
        Assert.Equal(5, TextPiece.LinesOf([Word(10), Word(35) with { IsForced = true }], 10));

    private static TextPiece Word(double width) => new(width, 2, IsForced: false);
}
