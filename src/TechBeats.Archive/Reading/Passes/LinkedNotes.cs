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

    /// <summary>Joins the marks and texts.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="declared">The fragments of links that are declared as marks.</param>
    public static IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks, IReadOnlySet<string> declared)
    {
        var survey = NoteSurvey.Of(blocks, declared);
        return survey.IsEmpty ? blocks : new NoteNumbers().Rewrite(new LinkedNotes(survey).Rewrite(blocks));
    }

    protected override Block? Rewrite(Block block) => block switch
    {
        _ when survey.IsNoteText(block) => null,
        ItemList list when list.Items.Any(survey.IsNoteText) => RewriteRest(list),
        _ => base.Rewrite(block) is { } rewritten ? MarkTidier.Tidy(rewritten) : null,
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
}
