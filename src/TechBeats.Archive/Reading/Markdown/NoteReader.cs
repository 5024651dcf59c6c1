using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>Reads notes and numbers them in the order of their first references.</summary>
/// <param name="readAll">Reads the blocks of a note.</param>
internal sealed class NoteReader(Func<ContainerBlock, IReadOnlyList<Model.Block>> readAll)
{
    private readonly Dictionary<Footnote, Note?> notes = new(ReferenceEqualityComparer.Instance);
    private int last;

    /// <summary>The reference to a note. Inside the note itself it is the note's label as text.</summary>
    public Inline MarkOf(Footnote footnote)
    {
        if (notes.TryGetValue(footnote, out var known))
        {
            return known is null ? new Text($"[{footnote.Label}]") : new NoteMark(known);
        }

        var number = ++last;
        notes[footnote] = null;
        var note = new Note(number, readAll(footnote));
        notes[footnote] = note;
        return new NoteMark(note);
    }

    /// <summary>Reads the notes without a reference as paragraphs, so that no text is lost.</summary>
    public IReadOnlyList<Model.Block> ReadUnmarked(MarkdownDocument document)
    {
        var blocks = new List<Model.Block>();
        foreach (var footnote in NoteParser.Get(document).Where(footnote => !notes.ContainsKey(footnote)))
        {
            notes[footnote] = null;
            var content = readAll(footnote);
            var label = $"[{footnote.Label?.TrimStart('^')}] ";
            blocks.AddRange(content is [Paragraph first, ..]
                ? [first with { Inlines = [new Text(label), .. first.Inlines] }, .. content.Skip(1)]
                : content);
        }

        return blocks;
    }
}
