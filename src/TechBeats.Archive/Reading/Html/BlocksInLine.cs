using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>Joins blocks into inlines, for places that hold one line of text: headings, captions, terms. No text is lost.</summary>
internal static class BlocksInLine
{
    public static IReadOnlyList<Inline> Join(IReadOnlyList<Block> blocks)
    {
        var inlines = new List<Inline>();
        foreach (var block in blocks)
        {
            var words = Join(block);
            if (words.Count == 0)
            {
                continue;
            }

            if (inlines.Count > 0)
            {
                inlines.Add(block is FigureBlock || inlines[^1] is InlineFigure ? new Text(" ") : new LineBreak());
            }

            inlines.AddRange(words);
        }

        return InlineNormalizer.Normalize(inlines);
    }

    private static IReadOnlyList<Inline> Join(Block block) =>
        block switch
        {
            Paragraph paragraph => paragraph.Inlines,
            Heading heading => [new Styled(InlineStyle.Strong, heading.Inlines)],
            ItemList list => Join([.. list.Items.SelectMany(item => item.Blocks)]),
            DefinitionList list => Join([
                .. list.Definitions.SelectMany(definition =>
                    definition.Terms.Select(term => new Paragraph(term)).Concat(definition.Blocks)
                ),
            ]),
            Quote quote => Join([.. quote.Blocks, .. AsParagraph(quote.Attribution)]),
            Aside aside => Join([.. AsParagraph(aside.Title), .. aside.Blocks]),
            CodeBlock code =>
            [
                .. code
                    .Text.Split('\n')
                    .SelectMany((line, index) => index == 0 ? new Inline[] { new Code(line) } : [new LineBreak(), new Code(line)]),
            ],
            FormulaBlock formula => [new Formula(formula.Source.Replace('\n', ' '), IsDisplay: true)],
            Table table => Join([
                .. AsParagraph(table.Caption),
                .. table.Head.Concat(table.Body).SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks),
            ]),
            FigureBlock figures => [.. figures.Figures.Select(figure => new InlineFigure(figure))],
            Embed embed => EmbedWords(embed),
            _ => [],
        };

    private static Inline[] EmbedWords(Embed embed)
    {
        var words = new Text(embed.Title ?? embed.Address ?? "");
        return embed.Address is { } address ? [new Link(new WebTarget(address), null, [words])] : [words];
    }

    private static Block[] AsParagraph(IReadOnlyList<Inline>? inlines) => inlines is null ? [] : [new Paragraph(inlines)];
}
