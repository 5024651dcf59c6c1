using TechBeats.Model;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>
/// What the links of an issue with uninformative texts, such as <c>Paper</c>, are about: the bold text of their paragraph, item or row,
/// the beginning of their row, or else the heading above them.
/// </summary>
internal sealed class LinkSubjects
{
    /// <summary>What ends the title at the beginning of a row.</summary>
    private static readonly string[] EndsOfTitle = [" - ", " – ", " — ", ". ", ": ", "\u3002"];

    private readonly Dictionary<(string Address, string Text), Queue<string>> subjects = [];
    private readonly HashSet<Note> notes = new(ReferenceEqualityComparer.Instance);
    private string? heading;

    public LinkSubjects(IReadOnlyList<Block> blocks) => Walk(blocks, null);

    /// <summary>Returns the subject of the next link with this address and text, or null if nothing says it.</summary>
    public string? Next(string address, string text) =>
        !subjects.TryGetValue((address, text), out var queue) ? null : queue.Count > 1 ? queue.Dequeue() : queue.Peek();

    private void Walk(IReadOnlyList<Block> blocks, string? bold)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading title:
                    Walk(title.Inlines, bold);
                    heading = Informative(title.Inlines);
                    break;
                case Paragraph paragraph:
                    Walk(paragraph.Inlines, BoldIn(paragraph.Inlines) ?? bold);
                    break;
                case ItemList list:
                    foreach (var item in list.Items)
                    {
                        Walk(item.Blocks, BoldIn(item.Blocks) ?? bold);
                    }

                    break;
                case DefinitionList list:
                    foreach (var definition in list.Definitions)
                    {
                        var term = definition.Terms.Select(PlainText.Trimmed).FirstOrDefault(LinkText.IsInformative);
                        definition.Terms.ToList().ForEach(inlines => Walk(inlines, term ?? bold));
                        Walk(definition.Blocks, term ?? bold);
                    }

                    break;
                case Quote quote:
                    Walk(quote.Blocks, bold);
                    Walk(quote.Attribution ?? [], bold);
                    break;
                case Aside aside:
                    Walk(aside.Title ?? [], bold);
                    Walk(aside.Blocks, bold);
                    break;
                case Table table:
                    foreach (var row in table.Head.Concat(table.Body))
                    {
                        var title = row.Cells.Select(cell => BoldIn(cell.Blocks)).FirstOrDefault(text => text is not null)
                            ?? bold ?? BeginningOf(row);
                        foreach (var cell in row.Cells)
                        {
                            Walk(cell.Blocks, title);
                        }
                    }

                    break;
                case FigureBlock figures:
                    figures.Figures.ToList().ForEach(figure => Add(figure.Link, figure.Alt ?? "", bold));
                    Walk(figures.Caption ?? [], bold);
                    break;
            }
        }
    }

    /// <param name="inlines">The text.</param>
    /// <param name="bold">The bold text of its paragraph, item or row. Bold text before a link in the same line is nearer.</param>
    private void Walk(IReadOnlyList<Inline> inlines, string? bold)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Link link:
                    Add(link.Target, PlainText.Trimmed(link.Inlines), bold);
                    Walk(link.Inlines, bold);
                    break;
                case Styled { Style: InlineStyle.Strong } strong:
                    bold = Informative(strong.Inlines) ?? bold;
                    Walk(strong.Inlines, bold);
                    break;
                case InlineGroup group:
                    Walk(group.Inlines, bold);
                    break;
                case InlineFigure figure:
                    Add(figure.Figure.Link, figure.Figure.Alt ?? "", bold);
                    break;
                case NoteMark mark when notes.Add(mark.Note):
                    Walk(mark.Note.Blocks, bold);
                    break;
            }
        }
    }

    private void Add(LinkTarget? target, string text, string? bold)
    {
        if (target is WebTarget web && !LinkText.IsInformative(text, web.Address) && (bold ?? heading) is { } subject)
        {
            if (!subjects.TryGetValue((web.Address, text), out var queue))
            {
                subjects.Add((web.Address, text), queue = new Queue<string>());
            }

            queue.Enqueue(subject);
        }
    }

    /// <summary>Returns the beginning of the text of a row without its number, or null if it says nothing.</summary>
    private static string? BeginningOf(TableRow row)
    {
        var text = PlainText.FirstIn(row.Cells is [var first, ..] ? first.Blocks : []).TrimStart("0123456789.) ".ToCharArray());
        var end = EndsOfTitle.Select(mark => text.IndexOf(mark, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(text.Length);
        text = text[..end.Min()];
        return LinkText.IsInformative(text) ? text : null;
    }

    /// <summary>Returns the first informative bold text of paragraphs, or null if there is none.</summary>
    private static string? BoldIn(IReadOnlyList<Block> blocks) =>
        blocks.OfType<Paragraph>().Select(paragraph => BoldIn(paragraph.Inlines)).FirstOrDefault(bold => bold is not null);

    private static string? BoldIn(IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            var bold = inline switch
            {
                Styled { Style: InlineStyle.Strong } strong => Informative(strong.Inlines),
                InlineGroup group => BoldIn(group.Inlines),
                _ => null,
            };
            if (bold is not null)
            {
                return bold;
            }
        }

        return null;
    }

    private static string? Informative(IReadOnlyList<Inline> inlines) =>
        PlainText.Trimmed(inlines) is var text && LinkText.IsInformative(text) ? text : null;
}
