using TechBeats.Figures.Prepared;
using TechBeats.Model;
using TechBeats.Pictures;
using Xunit;

namespace TechBeats.Tests.Figures.Prepared;

public sealed class PreparedEntryTests
{
    [Theory]
    [InlineData("")]
    [InlineData("jpeg")]
    [InlineData("png 0 0 prepared 1 1 1 1 3 still 9")]
    [InlineData("lost Nonsense 5")]
    [InlineData("jpeg aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa -1 prepared 1 1 1 1 3 still 9")]
    [InlineData("jpeg aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 9 prepared 1 99999999999 1 1 3 still 9")]
    public void An_invalid_line_is_not_an_entry(string line) => Assert.Null(PreparedEntry.Read(line));

    public static TheoryData<PreparedEntry> Entries =>
    [
        new PreparedEntry(new Printable(true, null, 4, 5, 6, 7, 3, true), new string('b', 64), 99, false, 100),
        new PreparedEntry(new Printable(false, null, 4, 5, 6, 7, 1, false), new string('b', 64), 100, true, 100),
        new PreparedEntry(new Unprintable(new FigureDropped()), "", 0, false, 43),
        new PreparedEntry(new Unprintable(LossDetail.Parse(LossReason.Undecodable, "damaged PNG")), "", 0, false, 43),
        new PreparedEntry(new Unprintable(new FigureLost(LossReason.TooLarge)), "", 0, false, 43),
    ];

    [Theory]
    [MemberData(nameof(Entries))]
    public void An_entry_reads_as_it_was_written(PreparedEntry entry)
    {
        Assert.Equal(entry, PreparedEntry.Read(entry.Write()));
    }

    [Fact]
    public void A_detail_of_several_lines_is_written_as_one()
    {
        var entry = new PreparedEntry(
            new Unprintable(new FigureLost(LossReason.Undecodable, LossCause.Content, "a\nb\0")),
            "",
            0,
            false,
            43
        );

        Assert.Equal("lost Undecodable 43 a b\n", entry.Write());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void Impossible_components_are_invalid(int components) =>
        Assert.Null(
            PreparedEntry.Read(
                new PreparedEntry(new Printable(true, null, 4, 5, 6, 7, components, true), new string('b', 64), 99, false, 100).Write()
            )
        );

    [Fact]
    public void Bytes_match_by_length_and_hash()
    {
        byte[] bytes = [1, 2, 3];
        var entry = PreparedEntry.From(
            new Printable(false, bytes, 1, 1, 1, 1, 3, false),
            printed => ContentHash.Compute(printed),
            new string('a', 64),
            9
        );

        Assert.True(entry.Matches(bytes));
        Assert.False(entry.Matches([1, 2, 4]));
        Assert.False(entry.Matches([]));
        Assert.Null(((Printable)entry.Preparation).Bytes);
    }
}
