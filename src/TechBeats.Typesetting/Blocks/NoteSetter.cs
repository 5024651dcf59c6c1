using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;

namespace TechBeats.Typesetting.Blocks;

/// <summary>Notes, which stand at the foot of the page of their first mark.</summary>
internal static class NoteSetter
{
    /// <summary>Sets a note across the page's column; notes to the note come after it.</summary>
    public static IReadOnlyList<NoteSlabs> Set(Note note, Element parent, IssueSetting setting)
    {
        var column = new Column
        {
            Width = setting.Measure,
            Parent = parent.Add(ElementKind.Note),
            Text = setting.Styles.Note,
            ParagraphIndent = setting.Styles.Blocks.NoteIndent,
        };
        var flow = setting.Set(Numbered(note, setting.Issue.Key), column);
        var inner = flow.Slabs.SelectMany(slab => slab.Notes).ToList();
        var place = new Landmark(NotePlaces.OfNote(setting.Issue.Key, note.Number), Point.Zero);
        return [new NoteSlabs([.. flow.Slabs.Select((slab, index) => slab with { Notes = [], Landmarks = index == 0 ? [place, .. slab.Landmarks] : slab.Landmarks })]), .. inner];
    }

    /// <summary>The note with its number before it, which leads back to its mark.</summary>
    private static List<Block> Numbered(Note note, string issueKey)
    {
        var number = new Styled(InlineStyle.Superscript, [new Link(new BookTarget(NotePlaces.OfMark(issueKey, note.Number)), null, [new Text($"{note.Number}")])]);
        return note.Blocks is [Paragraph first, ..]
            ? [first with { Inlines = [number, new Text("\u2009"), .. first.Inlines] }, .. note.Blocks.Skip(1)]
            : [new Paragraph([number]), .. note.Blocks];
    }
}
