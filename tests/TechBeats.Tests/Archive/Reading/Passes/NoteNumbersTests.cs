using TechBeats.Archive.Reading.Passes;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Passes;

public sealed class NoteNumbersTests
{
    [Fact]
    public void Notes_are_numbered_from_1_by_their_first_marks()
    {
        Note seventh = new(7, []),
            third = new(3, []);
        Block[] blocks = [new Paragraph([new NoteMark(seventh), new NoteMark(third)]), new Paragraph([new NoteMark(seventh)])];

        var numbered = new NoteNumbers().Rewrite(blocks);

        var notes = numbered.Cast<Paragraph>().SelectMany(paragraph => paragraph.Inlines).Cast<NoteMark>().Select(mark => mark.Note);
        Assert.Equal([1, 2, 1], notes.Select(note => note.Number));
    }
}
