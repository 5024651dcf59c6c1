using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Goes through blocks in reading order and gives them back changed. What a subclass doesn't change stays as it is.</summary>
internal abstract class BlockRewriter
{
    private readonly Dictionary<Note, Note> notes = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<Block> Rewrite(IReadOnlyList<Block> blocks) => [.. blocks.Select(Rewrite).OfType<Block>()];

    /// <summary>A block changed, its content before it; null to leave it out.</summary>
    protected virtual Block? Rewrite(Block block) => block switch
    {
        Paragraph paragraph => paragraph with { Inlines = Rewrite(paragraph.Inlines) },
        Heading heading => Change(heading with { Inlines = Rewrite(heading.Inlines) }),
        ItemList list => list with { Items = [.. list.Items.Select(item => item with { Blocks = Rewrite(item.Blocks) })] },
        DefinitionList list => list with { Definitions = [.. list.Definitions.Select(definition => new Definition([.. definition.Terms.Select(Rewrite)], Rewrite(definition.Blocks)))] },
        Quote quote => quote with { Blocks = Rewrite(quote.Blocks), Attribution = Optional(quote.Attribution) },
        Aside aside => aside with { Title = Optional(aside.Title), Blocks = Rewrite(aside.Blocks) },
        Table table => table with { Head = Rewrite(table.Head), Body = Rewrite(table.Body), Caption = Optional(table.Caption) },
        FigureBlock figures => figures with { Figures = [.. figures.Figures.Select(Change)], Caption = Optional(figures.Caption) },
        _ => block,
    };

    protected virtual Heading Change(Heading heading) => heading;

    protected virtual Figure Change(Figure figure) => figure;

    /// <summary>A link changed, the inlines within it already; several inlines to take its place.</summary>
    protected virtual IEnumerable<Inline> Change(Link link) => [link];

    /// <summary>Text changed; empty to leave it out.</summary>
    protected virtual Text Change(Text text) => text;

    /// <summary>An anchor; nothing to leave it out.</summary>
    protected virtual IEnumerable<Inline> Change(Anchor anchor) => [anchor];

    /// <summary>A note, its own text not yet gone through.</summary>
    protected virtual Note Change(Note note) => note;

    /// <summary>An abbreviation, the inlines within it changed already.</summary>
    protected virtual Abbreviation Change(Abbreviation abbreviation) => abbreviation;

    private IReadOnlyList<Inline> Rewrite(IReadOnlyList<Inline> inlines) => [.. inlines.SelectMany(Rewrite)];

    private IEnumerable<Inline> Rewrite(Inline inline) => inline switch
    {
        Link link => Change(link with { Inlines = Rewrite(link.Inlines) }),
        Anchor anchor => Change(anchor),
        Text text => Change(text) is { Value.Length: > 0 } changed ? [changed] : [],
        InlineFigure figure => [new InlineFigure(Change(figure.Figure))],
        Abbreviation abbreviation => [Change(abbreviation with { Inlines = Rewrite(abbreviation.Inlines) })],
        NoteMark mark => [new NoteMark(Rewrite(mark.Note))],
        _ when Children.Has(inline) => [Children.Replace(inline, Rewrite(Children.Of(inline)))],
        _ => [inline],
    };

    /// <summary>Marks of the same note go on sharing one instance.</summary>
    private Note Rewrite(Note note)
    {
        if (!notes.TryGetValue(note, out Note? changed))
        {
            changed = Change(note);
            changed = changed with { Blocks = Rewrite(changed.Blocks) };
            notes[note] = changed;
        }

        return changed;
    }

    private IReadOnlyList<Inline>? Optional(IReadOnlyList<Inline>? inlines) => inlines is null ? null : Rewrite(inlines);

    private IReadOnlyList<TableRow> Rewrite(IReadOnlyList<TableRow> rows) =>
        [.. rows.Select(row => new TableRow([.. row.Cells.Select(cell => cell with { Blocks = Rewrite(cell.Blocks) })]))];
}
