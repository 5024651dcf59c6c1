using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>
/// Turns links to texts at the end of an issue into notes, as generators of HTML and word processors write them: the link becomes the mark,
/// its target the note, and links back disappear.
/// </summary>
internal sealed class LinkedNotes : BlockRewriter
{
    private readonly NoteSurvey survey;
    private readonly Dictionary<NoteText, Note?> notes = [];

    private LinkedNotes(NoteSurvey survey) => this.survey = survey;

    public static IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks)
    {
        var survey = NoteSurvey.Of(blocks);
        return survey.IsEmpty ? blocks : new NoteNumbers().Rewrite(new LinkedNotes(survey).Rewrite(blocks));
    }

    protected override Block? Rewrite(Block block) => block switch
    {
        _ when survey.IsNoteText(block) => null,
        ItemList list when list.Items.Any(survey.IsNoteText) => RewriteRest(list),
        _ => Tidy(base.Rewrite(block)),
    };

    protected override IReadOnlyList<Inline> Change(Link link)
    {
        if (survey.NoteOf(link) is not { } text)
        {
            return [link];
        }

        if (!notes.TryGetValue(text, out var note))
        {
            notes[text] = null;
            note = new Note(1, Rewrite(NoteTextCleaner.Clean(text)));
            notes[text] = note;
        }

        // A note that refers to itself shows its label.
        return note is null ? link.Inlines : [new NoteMark(note)];
    }

    /// <summary>The list without the items that are notes. The others keep their numbers.</summary>
    private Block? RewriteRest(ItemList list)
    {
        var numbers = list.CountItems();
        ListItem[] rest =
        [
            .. list.Items
                .Select((item, index) => list.Start is null ? item : item with { Number = numbers[index] })
                .Where((_, index) => !survey.IsNoteText(list.Items[index])),
        ];
        return rest.Length == 0 ? null : base.Rewrite(list with { Items = rest });
    }

    /// <summary>The block without the brackets and raised styles around marks, or null for a block that only grouped notes.</summary>
    private static Block? Tidy(Block? block) => block switch
    {
        Paragraph paragraph => paragraph with { Inlines = MarkTidier.Tidy(paragraph.Inlines) },
        Heading heading => heading with { Inlines = MarkTidier.Tidy(heading.Inlines) },
        FigureBlock { Caption: { } caption } figures => figures with { Caption = MarkTidier.Tidy(caption) },
        Table { Caption: { } caption } table => table with { Caption = MarkTidier.Tidy(caption) },
        Quote { Blocks: [], Attribution: null } => null,
        Aside { Blocks: [] } => null,
        _ => block,
    };
}
