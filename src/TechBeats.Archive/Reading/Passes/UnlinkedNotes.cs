using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>
/// Joins notes that an author wrote by hand: marks such as <c>[1]</c>, <c>¹</c> or <c>*</c>, and paragraphs below them that begin with
/// these labels. They are joined only if every mark has exactly one text and every text a mark.
/// </summary>
internal sealed class UnlinkedNotes : BlockRewriter
{
    private readonly UnlinkedNoteMarks marks;
    private readonly Dictionary<string, Note> notes;

    private UnlinkedNotes(UnlinkedNoteMarks marks, UnlinkedNoteTexts texts)
    {
        this.marks = marks;
        notes = texts.Notes.ToDictionary(text => text.Label, text => new Note(1, text.Blocks), StringComparer.Ordinal);
    }

    public static IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks)
    {
        if (UnlinkedNoteTexts.Find(blocks) is not { } texts || texts.First == 0)
        {
            return blocks;
        }

        // A heading of notes right above them goes with them.
        IReadOnlyList<Block> above = [.. blocks.Take(NoteHeadings.IsHeading(blocks[texts.First - 1]) ? texts.First - 1 : texts.First)];
        foreach (var form in FormsOfMarks(texts))
        {
            var marks = new UnlinkedNoteMarks(form);
            marks.Visit(above);
            if (!marks.HasLabelAtStart && marks.Labels.SetEquals(texts.Notes.Select(note => note.Label)))
            {
                var joined = new UnlinkedNotes(marks, texts).Rewrite(above);
                return new NoteNumbers().Rewrite([.. joined, .. blocks.Skip(texts.First + texts.Count)]);
            }
        }

        return blocks;
    }

    protected override Block? Rewrite(Block block) => MarkTidier.Tidy(base.Rewrite(block)!);

    protected override IReadOnlyList<Inline> Replace(Text text)
    {
        var result = new List<Inline>();
        var at = 0;
        foreach (var (range, label) in marks.In(text))
        {
            var (start, length) = range.GetOffsetAndLength(text.Value.Length);
            result.Add(new Text(text.Value[at..start]));
            result.Add(new NoteMark(notes[label]));
            at = start + length;
        }

        return at == 0 ? [text] : [.. result.Append(new Text(text.Value[at..])).Where(inline => inline is not Text { Value: "" })];
    }

    /// <summary>The forms that marks of these texts may have, the likeliest first.</summary>
    private static NoteForm[] FormsOfMarks(UnlinkedNoteTexts texts) => texts.Form switch
    {
        NoteForm.Sign => [NoteForm.Sign],
        NoteForm.Raised when !char.IsLetterOrDigit(texts.Notes[0].Label[0]) => [NoteForm.Sign],
        NoteForm.Raised => [NoteForm.Raised],
        _ => [NoteForm.Bracketed, NoteForm.Raised],
    };
}
