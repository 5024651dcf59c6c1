using TechBeats.Model;

namespace TechBeats.Tests.Archive.Reading;

/// <summary>Everything of one kind in a model, in reading order. Written apart from the program's own way through it.</summary>
internal static class ModelWalk
{
    public static IEnumerable<Heading> Headings(IReadOnlyList<Block> blocks) => Blocks(blocks).OfType<Heading>();

    public static IEnumerable<Text> Texts(IReadOnlyList<Block> blocks) =>
        Blocks(blocks).SelectMany(InlinesOf).SelectMany(Inlines).OfType<Text>();

    public static IEnumerable<Link> Links(IReadOnlyList<Block> blocks) =>
        Blocks(blocks).SelectMany(InlinesOf).SelectMany(Inlines).OfType<Link>();

    /// <summary>
    /// All words: text, code, keys, captions that are no alternative texts, notes at their first mark, code blocks, titles of
    /// embeds.
    /// </summary>
    public static string Words(IReadOnlyList<Block> blocks)
    {
        var notes = new HashSet<Note>(ReferenceEqualityComparer.Instance);
        return string.Join('\n', Blocks(blocks).Select(block => block switch
        {
            CodeBlock code => code.Text,
            FormulaBlock formula => formula.Source,
            Embed embed => embed.Title ?? "",
            FigureBlock { Caption: [Text { Value: var caption }], Figures: [var figure] } when caption == figure.Alt => "",
            _ => string.Join('\n', InlinesOf(block).Select(inlines => string.Concat(Inlines(inlines).Select(inline => inline switch
            {
                Text text => text.Value,
                Code code => code.Value,
                Keystroke key => key.Value,
                Formula formula => formula.Source,
                LineBreak => "\n",
                NoteMark mark when notes.Add(mark.Note) => "\n" + Words(mark.Note.Blocks) + "\n",
                _ => "",
            })))),
        }));
    }

    public static IEnumerable<Block> Blocks(IReadOnlyList<Block> blocks) =>
        blocks.SelectMany(block =>
            block switch
            {
                ItemList list => list.Items.SelectMany(item => Blocks(item.Blocks)).Prepend(block),
                DefinitionList list => list
                    .Definitions.SelectMany(definition =>
                        definition.Terms.Select(term => new Paragraph(term)).Concat(Blocks(definition.Blocks))
                    )
                    .Prepend(block),
                Quote quote => Blocks(quote.Blocks).Prepend(block),
                Aside aside => Blocks(aside.Blocks).Prepend(block),
                Table table => table
                    .Head.Concat(table.Body)
                    .SelectMany(row => row.Cells)
                    .SelectMany(cell => Blocks(cell.Blocks))
                    .Prepend(block),
                _ => [block],
            }
        );

    private static IEnumerable<IReadOnlyList<Inline>> InlinesOf(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Inlines],
        Heading heading => [heading.Inlines],
        Quote { Attribution: { } by } => [by],
        Aside { Title: { } title } => [title],
        Table { Caption: { } caption } => [caption],
        FigureBlock { Caption: { } caption } => [caption],
        _ => [],
    };

    private static IEnumerable<Inline> Inlines(IReadOnlyList<Inline> inlines) => inlines.SelectMany(inline => inline switch
    {
        Styled styled => Inlines(styled.Inlines).Prepend(inline),
        Link link => Inlines(link.Inlines).Prepend(inline),
        Span span => Inlines(span.Inlines).Prepend(inline),
        Abbreviation abbreviation => Inlines(abbreviation.Inlines).Prepend(inline),
        _ => [inline],
    });
}
