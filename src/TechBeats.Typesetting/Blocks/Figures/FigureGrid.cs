using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;

namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>
/// Turns a table that only places pictures side by side into figures. A row of text below pictures, or a head above them, holds their
/// captions.
/// </summary>
internal static class FigureGrid
{
    /// <summary>Returns the figures of a table, or null if it holds more than pictures and their captions.</summary>
    public static IReadOnlyList<Block>? ToFigures(Table table, BlockContext context)
    {
        if (table.Columns.Count < 2)
        {
            return null;
        }

        var rows = table.Head.Concat(table.Body).Where(row => row.Cells.Any(cell => cell.Blocks.Count > 0)).ToList();
        var isAbove = rows.Count == 2 && table.Head.Count > 0 && rows[0].Cells.All(cell => IsText(cell));
        var blocks = new List<Block>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (isAbove && i == 0)
            {
                continue;
            }

            if (FiguresOf(rows[i], context) is not { Count: > 1 } figures)
            {
                return null;
            }

            var captions = isAbove ? rows[0] : i + 1 < rows.Count && rows[i + 1].Cells.All(cell => IsText(cell)) ? rows[i + 1] : null;
            if (captions is not null && captions.Cells.Count != rows[i].Cells.Count)
            {
                return null;
            }

            Add(figures, captions, table.Line, blocks);
            i += captions is null || isAbove ? 0 : 1;
        }

        if (blocks.Count > 0 && table.Caption is { Count: > 0 } caption)
        {
            blocks.Add(new Paragraph([new Styled(InlineStyle.Emphasis, caption)]) { Line = table.Line });
        }

        return blocks.Count == 0 ? null : blocks;
    }

    private static void Add(List<(Figure Figure, int Cell)> figures, TableRow? captions, int line, List<Block> blocks)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            var (figure, cell) = figures[i];
            var width = Math.Min(100.0 / figures.Count, figure.WidthInPercent ?? 100);
            var caption = captions is null ? LargeInlineFigures.CaptionOf(figure) is { } words ? [new Text(words)] : null
                : captions.Cells[cell].Blocks is [Paragraph text, ..] ? text.Inlines
                : null;
            blocks.Add(new FigureBlock([figure with { WidthInPercent = width }], caption) { Line = line, IsBesidePrevious = i > 0 });
        }
    }

    /// <summary>Returns the pictures of a row with the indices of their cells, or null if a cell holds anything else.</summary>
    private static List<(Figure Figure, int Cell)>? FiguresOf(TableRow row, BlockContext context)
    {
        var figures = new List<(Figure, int)>();
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var blocks = row.Cells[i].Blocks is [Paragraph paragraph] && LargeInlineFigures.IsIn(paragraph, context)
                ? LargeInlineFigures.MoveOut(paragraph, context)
                : row.Cells[i].Blocks;
            if (blocks is [FigureBlock { Figures: [{ Formula: null } figure] }])
            {
                figures.Add((figure, i));
            }
            else if (blocks.Count > 0)
            {
                return null;
            }
        }

        return figures;
    }

    private static bool IsText(TableCell cell) =>
        cell is { ColumnSpan: 1, IsCovered: false } && (cell.Blocks.Count == 0
            || (cell.Blocks is [Paragraph { Inlines: var inlines }] && !inlines.Any(inline => inline is InlineFigure)));
}
