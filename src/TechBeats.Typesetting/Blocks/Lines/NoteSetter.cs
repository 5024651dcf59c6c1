using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>Sets notes, which stand at the foot of the page of their first mark.</summary>
internal sealed class NoteSetter(BlockContext context, IBlockDispatcher dispatcher)
{
    /// <summary>Sets a note across the page's column; notes to the note come after it.</summary>
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
        var place = new Landmark(NotePlaces.OfNote(context.Issue.Key, note.Number), Point.Zero);
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

    /// <summary>The note with its number before it, which leads back to its mark.</summary>
    private static List<Block> Numbered(Note note, string issueKey)
    {
        var number = new Styled(
            InlineStyle.Superscript,
            [new Link(new BookTarget(NotePlaces.OfMark(issueKey, note.Number)), null, [new Text($"{note.Number}")])]
        );
        return note.Blocks is [Paragraph first, ..]
            ? [first with { Inlines = [number, new Text("\u2009"), .. first.Inlines] }, .. note.Blocks.Skip(1)]
            : [new Paragraph([number]), .. note.Blocks];
    }
}
