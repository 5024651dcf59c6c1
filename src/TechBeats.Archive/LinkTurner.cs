using TechBeats.Model;

namespace TechBeats.Archive;

/// <summary>The same blocks with their links turned elsewhere. What holds no link stays the same instance; marks of one note keep sharing it.</summary>
internal sealed class LinkTurner
{
    private readonly Func<LinkTarget, LinkTarget> turn;
    private readonly Dictionary<Note, Note> notes = new(ReferenceEqualityComparer.Instance);

    private LinkTurner(Func<LinkTarget, LinkTarget> turn) => this.turn = turn;

    /// <summary>Turns every link of the blocks, figures' and notes' included.</summary>
    public static IReadOnlyList<Block> Turn(IReadOnlyList<Block> blocks, Func<LinkTarget, LinkTarget> turn) => new LinkTurner(turn).Blocks(blocks);

    private Block[] Blocks(IReadOnlyList<Block> blocks) => [.. blocks.Select(Turn)];

    private Inline[] Inlines(IReadOnlyList<Inline> inlines) => [.. inlines.Select(Turn)];

    private Inline[]? InlinesOrNone(IReadOnlyList<Inline>? inlines) => inlines is null ? null : Inlines(inlines);

    private Block Turn(Block block) => block switch
    {
        Paragraph paragraph => paragraph with { Inlines = Inlines(paragraph.Inlines) },
        Heading heading => heading with { Inlines = Inlines(heading.Inlines) },
        ItemList list => list with { Items = [.. list.Items.Select(item => item with { Blocks = Blocks(item.Blocks) })] },
        DefinitionList list => list with
        {
            Definitions = [.. list.Definitions.Select(definition => new Definition([.. definition.Terms.Select(Inlines)], Blocks(definition.Blocks)))],
        },
        Quote quote => quote with { Blocks = Blocks(quote.Blocks), Attribution = InlinesOrNone(quote.Attribution) },
        Aside aside => aside with { Title = InlinesOrNone(aside.Title), Blocks = Blocks(aside.Blocks) },
        Table table => table with { Head = Rows(table.Head), Body = Rows(table.Body), Caption = InlinesOrNone(table.Caption) },
        FigureBlock figures => figures with { Figures = [.. figures.Figures.Select(Turn)], Caption = InlinesOrNone(figures.Caption) },
        CodeBlock or Embed or Divider => block,
        _ => throw new InvalidOperationException($"No links known of {block.GetType().Name}"),
    };

    private TableRow[] Rows(IReadOnlyList<TableRow> rows) =>
        [.. rows.Select(row => new TableRow([.. row.Cells.Select(cell => cell with { Blocks = Blocks(cell.Blocks) })]))];

    private Inline Turn(Inline inline) => inline switch
    {
        Link link => new Link(turn(link.Target), link.Title, Inlines(link.Inlines)),
        Styled styled => styled with { Inlines = Inlines(styled.Inlines) },
        Abbreviation abbreviation => abbreviation with { Inlines = Inlines(abbreviation.Inlines) },
        Span span => span with { Inlines = Inlines(span.Inlines) },
        NoteMark mark => new NoteMark(Turn(mark.Note)),
        InlineFigure figure => new InlineFigure(Turn(figure.Figure)),
        Text or LineBreak or Code or Keystroke or Anchor => inline,
        _ => throw new InvalidOperationException($"No links known of {inline.GetType().Name}"),
    };

    private Figure Turn(Figure figure) => figure.Link is { } link ? figure with { Link = turn(link) } : figure;

    private Note Turn(Note note)
    {
        if (!notes.TryGetValue(note, out var turned))
        {
            turned = note with { Blocks = Blocks(note.Blocks) };
            notes[note] = turned;
        }

        return turned;
    }
}
