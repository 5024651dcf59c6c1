using TechBeats.Model;

namespace TechBeats.Archive.Reading.Inlines;

/// <summary>
/// Moves anchors into the block after them. An anchor in front of a block without text of its own (code, a figure, a divider) stays a
/// paragraph of anchors alone, which prints nothing.
/// </summary>
internal static class AnchorBlocks
{
    /// <summary>True for a paragraph of anchors and white space alone.</summary>
    public static bool IsAnchors(Block block) => block is Paragraph { Inlines: { Count: > 0 } inlines } && inlines.All(IsAnchorOrSpace);

    public static IReadOnlyList<Block> Merge(IReadOnlyList<Block> blocks)
    {
        if (!blocks.Any(IsAnchors))
        {
            return blocks;
        }

        var merged = new List<Block>(blocks.Count);
        var pending = new List<Inline>();
        foreach (var block in blocks)
        {
            if (IsAnchors(block))
            {
                pending.AddRange(((Paragraph)block).Inlines.Where(inline => inline is Anchor));
                continue;
            }

            if (pending.Count > 0 && Prefix(block, pending) is { } prefixed)
            {
                merged.Add(prefixed);
            }
            else
            {
                AddPending(pending, block.Line, merged);
                merged.Add(block);
            }

            pending = [];
        }

        AddPending(pending, merged.Count > 0 ? merged[^1].Line : blocks[^1].Line, merged);
        return merged;
    }

    /// <summary>The block with anchors before its first text, or null if it does not begin with text.</summary>
    private static Block? Prefix(Block block, IReadOnlyList<Inline> anchors) => block switch
    {
        Paragraph paragraph => paragraph with { Inlines = [.. anchors, .. paragraph.Inlines] },
        Heading heading => heading with { Inlines = [.. anchors, .. heading.Inlines] },
        ItemList { Items: [var first, ..] } list =>
            list with { Items = [first with { Blocks = PrefixFirst(first.Blocks, anchors, list.Line) }, .. list.Items.Skip(1)] },
        Quote quote => quote with { Blocks = PrefixFirst(quote.Blocks, anchors, quote.Line) },
        Aside { Title: { } title } aside => aside with { Title = [.. anchors, .. title] },
        Aside aside => aside with { Blocks = PrefixFirst(aside.Blocks, anchors, aside.Line) },
        Table { Head: [var first, ..] } table => table with { Head = [PrefixRow(first, anchors, table.Line), .. table.Head.Skip(1)] },
        Table { Body: [var first, ..] } table => table with { Body = [PrefixRow(first, anchors, table.Line), .. table.Body.Skip(1)] },
        DefinitionList { Definitions: [{ Terms: [var term, ..] } first, ..] } list => list with
        {
            Definitions = [first with { Terms = [[.. anchors, .. term], .. first.Terms.Skip(1)] }, .. list.Definitions.Skip(1)],
        },
        _ => null,
    };

    private static IReadOnlyList<Block> PrefixFirst(IReadOnlyList<Block> blocks, IReadOnlyList<Inline> anchors, int line) =>
        blocks is [var first, ..] && Prefix(first, anchors) is { } prefixed
            ? [prefixed, .. blocks.Skip(1)]
            : [new Paragraph(anchors) { Line = line }, .. blocks];

    private static TableRow PrefixRow(TableRow row, IReadOnlyList<Inline> anchors, int line) =>
        row.Cells is [var first, ..]
            ? new TableRow([first with { Blocks = PrefixFirst(first.Blocks, anchors, line) }, .. row.Cells.Skip(1)])
            : row;

    private static void AddPending(List<Inline> pending, int line, List<Block> merged)
    {
        if (pending.Count > 0)
        {
            merged.Add(new Paragraph([.. pending]) { Line = line });
        }
    }

    private static bool IsAnchorOrSpace(Inline inline) =>
        inline is Anchor or LineBreak || (inline is Text text && string.IsNullOrWhiteSpace(text.Value));
}
