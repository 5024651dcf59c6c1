namespace TechBeats.Model;

/// <summary>Walks blocks in reading order without changing them. A note is visited only at its first mark.</summary>
public abstract class BlockVisitor
{
    private readonly HashSet<Note> notes = new(ReferenceEqualityComparer.Instance);

    /// <summary>Visits blocks one after another.</summary>
    public void Visit(IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        foreach (var block in blocks)
        {
            Visit(block);
        }
    }

    /// <summary>Visits the content of a block.</summary>
    protected virtual void Visit(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                VisitLine(paragraph.Inlines);
                break;
            case Heading heading:
                VisitLine(heading.Inlines);
                break;
            case ItemList list:
                foreach (var item in list.Items)
                {
                    Visit(item.Blocks);
                }

                break;
            case DefinitionList list:
                foreach (var definition in list.Definitions)
                {
                    foreach (var term in definition.Terms)
                    {
                        VisitLine(term);
                    }

                    Visit(definition.Blocks);
                }

                break;
            case Quote quote:
                Visit(quote.Blocks);
                VisitLine(quote.Attribution ?? []);
                break;
            case Aside aside:
                VisitLine(aside.Title ?? []);
                Visit(aside.Blocks);
                break;
            case Table table:
                foreach (var cell in table.Head.Concat(table.Body).SelectMany(row => row.Cells))
                {
                    Visit(cell.Blocks);
                }

                VisitLine(table.Caption ?? []);
                break;
            case FigureBlock figures:
                foreach (var figure in figures.Figures)
                {
                    Visit(figure);
                }

                VisitLine(figures.Caption ?? []);
                break;
        }
    }

    /// <summary>Visits one line of inlines: a paragraph, a heading, a term, an attribution, a title or a caption.</summary>
    protected virtual void VisitLine(IReadOnlyList<Inline> inlines) => Visit(inlines);

    /// <summary>Visits the content of an inline.</summary>
    protected virtual void Visit(Inline inline)
    {
        switch (inline)
        {
            case InlineGroup group:
                Visit(group.Inlines);
                break;
            case InlineFigure figure:
                Visit(figure.Figure);
                break;
            case NoteMark mark when notes.Add(mark.Note):
                Visit(mark.Note);
                break;
        }
    }

    /// <summary>Visits a figure, whether block or inline.</summary>
    protected virtual void Visit(Figure figure)
    {
    }

    /// <summary>Visits the text of a note.</summary>
    protected virtual void Visit(Note note)
    {
        ArgumentNullException.ThrowIfNull(note);
        Visit(note.Blocks);
    }

    private void Visit(IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            Visit(inline);
        }
    }
}
