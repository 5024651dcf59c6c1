using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Model;

public sealed class BlockVisitorTests
{
    [Fact]
    public void Figures_are_collected_in_reading_order_each_address_once() =>
        Assert.Equal(["inline.png", "a.png"], FigureCollector.Collect(EveryBlock.Make()).Select(figure => figure.Address));

    [Fact]
    public void Words_of_every_place_are_counted_and_code_blocks_are_not()
    {
        var issue = new Issue { Key = "a", Title = "A", Source = "a.md", Blocks = [.. EveryBlock.Make().Skip(1)] };

        Assert.Equal(12, issue.WordCount);
    }

    [Fact]
    public void A_note_is_counted_once_however_many_marks_it_has()
    {
        var note = new Note(1, [EveryBlock.Paragraph("three more words")]);
        var paragraph = new Paragraph([new Text("one"), new NoteMark(note), new Text(" two"), new NoteMark(note)]);
        var issue = new Issue { Key = "a", Title = "A", Source = "a.md", Blocks = [paragraph] };

        Assert.Equal(5, issue.WordCount);
    }

    [Fact]
    public void Two_ideographs_count_as_one_word() =>
        Assert.Equal(3, new Issue { Key = "a", Title = "A", Source = "a.md", Blocks = [EveryBlock.Paragraph("漢字漢字漢")] }.WordCount);
}
