namespace TechBeats.Model;

/// <summary>
/// Walks blocks in reading order and returns the rewritten blocks. An unchanged node or list is returned as the same instance, which saves
/// memory. Marks of one note keep sharing one instance.
/// </summary>
public abstract class BlockRewriter
{
    private readonly Dictionary<Note, Note> notes = new(ReferenceEqualityComparer.Instance);

    /// <summary>The rewritten blocks, or the same list if no block changes.</summary>
    public IReadOnlyList<Block> Rewrite(IReadOnlyList<Block> blocks) => Each(blocks, Rewrite);

    /// <summary>The rewritten block, or null to remove it. Its content is rewritten first.</summary>
    protected virtual Block? Rewrite(Block block) => block switch
    {
        Paragraph paragraph => Rewrite(paragraph),
        Heading heading => Change(Rewrite(heading)),
        ItemList list => Rewrite(list),
        DefinitionList list => Rewrite(list),
        Quote quote => Rewrite(quote),
        Aside aside => Rewrite(aside),
        Table table => Rewrite(table),
        FigureBlock figures => Rewrite(figures),
        _ => block,
    };

    /// <summary>Rewrites a heading. Its text is already rewritten.</summary>
    protected virtual Heading Change(Heading heading) => heading;

    /// <summary>Rewrites a figure.</summary>
    protected virtual Figure Change(Figure figure) => figure;

    /// <summary>The inlines that replace a link. The link's text is already rewritten.</summary>
    protected virtual IReadOnlyList<Inline> Change(Link link) => [link];

    /// <summary>Rewrites text. Empty text is removed.</summary>
    protected virtual Text Change(Text text) => text;

    /// <summary>The inlines that replace a text.</summary>
    protected virtual IReadOnlyList<Inline> Replace(Text text) => Change(text) is { Value.Length: > 0 } changed ? [changed] : [];

    /// <summary>Rewrites code within a line.</summary>
    protected virtual Code Change(Code code) => code;

    /// <summary>The rewritten anchor, or null to remove it.</summary>
    protected virtual Anchor? Change(Anchor anchor) => anchor;

    /// <summary>Rewrites a note. Its blocks are rewritten afterwards.</summary>
    protected virtual Note Change(Note note) => note;

    /// <summary>Rewrites an abbreviation. Its text is already rewritten.</summary>
    protected virtual Abbreviation Change(Abbreviation abbreviation) => abbreviation;

    /// <summary>Rewrites one line of inlines: a paragraph, a heading, a term, an attribution, a title or a caption.</summary>
    protected virtual IReadOnlyList<Inline> RewriteLine(IReadOnlyList<Inline> inlines) => Rewrite(inlines);

    private Paragraph Rewrite(Paragraph paragraph) =>
        RewriteLine(paragraph.Inlines) is var inlines && Same(inlines, paragraph.Inlines)
            ? paragraph
            : paragraph with { Inlines = inlines };

    private Heading Rewrite(Heading heading) =>
        RewriteLine(heading.Inlines) is var inlines && Same(inlines, heading.Inlines) ? heading : heading with { Inlines = inlines };

    private ItemList Rewrite(ItemList list) =>
        Each(list.Items, Rewrite) is var items && Same(items, list.Items) ? list : list with { Items = items };

    private DefinitionList Rewrite(DefinitionList list) =>
        Each(list.Definitions, Rewrite) is var definitions && Same(definitions, list.Definitions)
            ? list
            : list with
            {
                Definitions = definitions,
            };

    private Quote Rewrite(Quote quote)
    {
        var blocks = Rewrite(quote.Blocks);
        var attribution = Optional(quote.Attribution);
        var isSame = Same(blocks, quote.Blocks) && Same(attribution, quote.Attribution);
        return isSame ? quote : quote with { Blocks = blocks, Attribution = attribution };
    }

    private Aside Rewrite(Aside aside)
    {
        var title = Optional(aside.Title);
        var blocks = Rewrite(aside.Blocks);
        return Same(title, aside.Title) && Same(blocks, aside.Blocks) ? aside : aside with { Title = title, Blocks = blocks };
    }

    private Table Rewrite(Table table)
    {
        var head = Each(table.Head, Rewrite);
        var body = Each(table.Body, Rewrite);
        var caption = Optional(table.Caption);
        var isSame = Same(head, table.Head) && Same(body, table.Body) && Same(caption, table.Caption);
        return isSame ? table : table with { Head = head, Body = body, Caption = caption };
    }

    private FigureBlock Rewrite(FigureBlock block)
    {
        var figures = Each(block.Figures, Change);
        var caption = Optional(block.Caption);
        return Same(figures, block.Figures) && Same(caption, block.Caption) ? block : block with { Figures = figures, Caption = caption };
    }

    private ListItem Rewrite(ListItem item) =>
        Rewrite(item.Blocks) is var blocks && Same(blocks, item.Blocks) ? item : item with { Blocks = blocks };

    private Definition Rewrite(Definition definition)
    {
        var terms = Each(definition.Terms, RewriteLine);
        var blocks = Rewrite(definition.Blocks);
        return Same(terms, definition.Terms) && Same(blocks, definition.Blocks) ? definition : new Definition(terms, blocks);
    }

    private TableRow Rewrite(TableRow row) => Each(row.Cells, Rewrite) is var cells && Same(cells, row.Cells) ? row : new TableRow(cells);

    private TableCell Rewrite(TableCell cell) =>
        Rewrite(cell.Blocks) is var blocks && Same(blocks, cell.Blocks) ? cell : cell with { Blocks = blocks };

    private IReadOnlyList<Inline>? Optional(IReadOnlyList<Inline>? inlines) => inlines is null ? null : RewriteLine(inlines);

    private IReadOnlyList<Inline> Rewrite(IReadOnlyList<Inline> inlines)
    {
        List<Inline>? changed = null;
        for (var index = 0; index < inlines.Count; index++)
        {
            var results = Rewrite(inlines[index]);
            if (changed is null && !(results is [var only] && Same(only, inlines[index])))
            {
                changed = [.. inlines.Take(index)];
            }

            changed?.AddRange(results);
        }

        return changed ?? inlines;
    }

    private IReadOnlyList<Inline> Rewrite(Inline inline) => inline switch
    {
        Link link => Change((Link)WithChildren(link)),
        Anchor anchor => Change(anchor) is { } changed ? [changed] : [],
        Text text => Replace(text),
        Code code => [Change(code)],
        InlineFigure figure => [Change(figure.Figure) is var changed && Same(changed, figure.Figure) ? figure : new InlineFigure(changed)],
        Abbreviation abbreviation => [Change((Abbreviation)WithChildren(abbreviation))],
        NoteMark mark => [Rewrite(mark.Note) is var note && Same(note, mark.Note) ? mark : new NoteMark(note)],
        InlineGroup group => [WithChildren(group)],
        _ => [inline],
    };

    private InlineGroup WithChildren(InlineGroup group) =>
        Rewrite(group.Inlines) is var inlines && Same(inlines, group.Inlines) ? group : group with { Inlines = inlines };

    private Note Rewrite(Note note)
    {
        if (!notes.TryGetValue(note, out var result))
        {
            var changed = Change(note);
            var blocks = Rewrite(changed.Blocks);
            result = Same(blocks, changed.Blocks) ? changed : changed with { Blocks = blocks };
            notes[note] = result;
        }

        return result;
    }

    private static bool Same(object? one, object? other) => ReferenceEquals(one, other);

    /// <summary>The rewritten items without nulls, or the same list if no item changes.</summary>
    private static IReadOnlyList<T> Each<T>(IReadOnlyList<T> items, Func<T, T?> change)
        where T : class
    {
        List<T>? results = null;
        for (var index = 0; index < items.Count; index++)
        {
            var result = change(items[index]);
            if (results is null && !Same(result, items[index]))
            {
                results = [.. items.Take(index)];
            }

            if (result is not null)
            {
                results?.Add(result);
            }
        }

        return results ?? items;
    }
}
