using TechBeats.Archive.Reading.Parts;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Parts;

public sealed class FilePartsTests
{
    private static readonly Paragraph Words = new([new Text("Words")]);

    [Fact]
    public void Eight_dated_headings_divide_a_file()
    {
        Block[] blocks = [Words, .. Enumerable.Range(1, 8).SelectMany(day => (Block[])[Heading(2, $"May {day}, 2023", day), Words])];

        var parts = FileParts.Divide(blocks, blocks, new Splitting(null))!;

        var days = Enumerable.Range(1, 8).Select(day => (DateOnly?)new DateOnly(2023, 5, day));
        Assert.Equal([null, .. days], parts.Select(part => part.Date));
        Assert.Equal(("May 1, 2023", 1), (parts[1].Title, parts[1].Line));
        Assert.All(parts, part => Assert.Same(Words, Assert.Single(part.Blocks)));
    }

    [Theory]
    [InlineData(7, 0)]
    [InlineData(8, 1)]
    public void A_file_of_fewer_or_of_other_headings_is_one_issue(int dated, int others)
    {
        Block[] blocks =
        [
            .. Enumerable.Range(1, dated).Select(day => Heading(2, $"May {day}, 2023", day)),
            .. Enumerable.Range(1, others).Select(number => Heading(2, "Tools", 20 + number)),
        ];

        Assert.Null(FileParts.Divide(blocks, blocks, new Splitting(null)));
    }

    [Fact]
    public void A_given_level_divides_at_any_heading()
    {
        Block[] blocks = [Heading(2, "One", 1), Words, Heading(3, "Within", 3), Heading(2, "Two", 5)];

        var parts = FileParts.Divide(blocks, blocks, new Splitting(2))!;

        Assert.Equal(["One", "Two"], parts.Select(part => part.Title));
        Assert.Equal([2, 0], parts.Select(part => part.Blocks.Count));
        Assert.Null(FileParts.Divide(blocks, blocks, new Splitting(4)));
    }

    private static Heading Heading(int level, string words, int line) => new(level, "", [new Text(words)]) { Line = line };
}
