using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>Sets notes. They stand at the foot of the page of their first mark.</summary>
internal sealed class NoteSetter(BlockContext context, IBlockDispatcher dispatcher)
{
    /// <summary>Sets a note in the width of the main column. Notes to the note follow it.</summary>
    public IReadOnlyList<NoteSlabs> Set(Note note, Element parent)
    {
        var column = new Column
        {
            Width = context.Measure,
            Parent = parent.Add(ElementKind.Note),
            Text = context.Styles.Note,
            ParagraphIndent = context.Styles.NoteIndent,
        };
        var flow = dispatcher.Set(Numbered(note, context.Issue.Key), column);
        var inner = flow.Slabs.SelectMany(slab => slab.Notes).ToList();
        var place = new Landmark(NoteLandmarks.ForNote(context.Issue.Key, note.Number), Point.Zero);
        return
        [
            new NoteSlabs([
                .. flow.Slabs.Select(
                    (slab, index) => slab with { Notes = [], Landmarks = index == 0 ? [place, .. slab.Landmarks] : slab.Landmarks }
                ),
            ]),
            .. inner,
        ];
    }

    /// <summary>Returns the note's blocks with its number in front, which links back to the mark.</summary>
    private static List<Block> Numbered(Note note, string issueKey)
    {
        var number = new Styled(
            InlineStyle.Superscript,
            [new Link(new BookTarget(NoteLandmarks.ForMark(issueKey, note.Number)), null, [new Text($"{note.Number}")])]
        );
        return note.Blocks is [Paragraph first, ..]
            ? [first with { Inlines = [number, new Text("\u2009"), .. first.Inlines] }, .. note.Blocks.Skip(1)]
            : [new Paragraph([number]), .. note.Blocks];
    }
}
