using System.Globalization;
using AngleSharp.Dom;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>Reads tables: rows of cells on a grid, in which a cell may cover several columns or rows.</summary>
internal static class TableElements
{
    /// <summary>Maximum number of columns. A wider table does not fit on a page.</summary>
    private const int MaximumColumns = 200;

    /// <summary>Maximum number of rows that one cell may cover.</summary>
    private const int MaximumRowsCovered = 1000;

    /// <summary>Reads the table. Content outside rows is placed before the table.</summary>
    public static IReadOnlyList<Block> Read(IElement element, HtmlFlow flow)
    {
        var line = flow.Line;
        var head = new List<List<TableCell>>();
        var body = new List<List<TableCell>>();
        var before = new List<Block>();
        var columns = new List<ColumnAlignment?>();
        var covered = new List<int>();
        IReadOnlyList<Inline>? caption = null;
        var isHeadOver = false;
        foreach ((var part, var isInHead) in Rows(element))
        {
            if (part.LocalName == "caption")
            {
                caption = flow.InlinesOf(part) is { Count: > 0 } words ? words : null;
                continue;
            }

            if (part.LocalName != "tr")
            {
                before.AddRange(flow.ContentBlocksOf(part));
                continue;
            }

            var row = ReadRow(part, flow, columns, covered);
            var isHead = !isHeadOver && (isInHead || (body.Count == 0 && row.Count > 1 && row.TrueForAll(cell => cell.IsHeader)));
            isHeadOver |= !isHead;
            (isHead ? head : body).Add(row);
        }

        if (head.Count + body.Count == 0)
        {
            return before;
        }

        var width = columns.Count;
        return
        [
            .. before,
            new Table([.. columns.Select(column => column ?? ColumnAlignment.Start)], PadRows(head, width), PadRows(body, width), caption)
            {
                Line = line,
            },
        ];
    }

    /// <summary>The rows and other children in order, each with a flag for the table's head. A <c>tfoot</c> keeps its place.</summary>
    private static IEnumerable<(IElement Part, bool IsInHead)> Rows(IElement element)
    {
        foreach (var child in element.Children)
        {
            if (child.LocalName is "thead" or "tbody" or "tfoot")
            {
                foreach (var row in child.Children)
                {
                    yield return (row, child.LocalName == "thead");
                }
            }
            else if (!HtmlNames.Skipped.Contains(child.LocalName))
            {
                yield return (child, false);
            }
        }
    }

    /// <summary>Reads one row. Columns covered by a cell above get empty cells.</summary>
    /// <param name="covered">For every column, the number of further rows covered from above.</param>
    private static List<TableCell> ReadRow(IElement row, HtmlFlow flow, List<ColumnAlignment?> columns, List<int> covered)
    {
        var cells = new List<TableCell>();
        var column = 0;
        foreach (var cell in row.Children.Where(child => child.LocalName is "td" or "th"))
        {
            SkipCovered(cells, covered, ref column);
            var span = Math.Clamp(IntegerOf(cell, "colspan", 1), 1, Math.Max(1, MaximumColumns - column));
            var rows = Math.Clamp(IntegerOf(cell, "rowspan", 1), 1, MaximumRowsCovered);
            while (columns.Count < column + span)
            {
                columns.Add(null);
                covered.Add(0);
            }

            columns[column] ??= AlignmentOf(cell);
            for (var index = column; index < column + span; index++)
            {
                covered[index] = rows - 1;
            }

            column += span;
            cells.Add(new TableCell(flow.ContentBlocksOf(cell), span, cell.LocalName == "th"));
        }

        SkipCovered(cells, covered, ref column);
        return cells;
    }

    private static void SkipCovered(List<TableCell> cells, List<int> covered, ref int column)
    {
        while (column < covered.Count && covered[column] > 0)
        {
            covered[column]--;
            column++;
            cells.Add(new TableCell([]));
        }
    }

    private static IReadOnlyList<TableRow> PadRows(List<List<TableCell>> rows, int width)
    {
        foreach (var row in rows)
        {
            for (var missing = width - row.Sum(cell => cell.ColumnSpan); missing > 0; missing--)
            {
                row.Add(new TableCell([]));
            }
        }

        return [.. rows.Select(row => new TableRow(row))];
    }

    private static ColumnAlignment? AlignmentOf(IElement cell)
    {
        var style = cell.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() ?? "";
        var align = style.IndexOf("text-align:", StringComparison.Ordinal);
        var given = align >= 0 ? style[(align + 11)..].Split(';')[0] : cell.GetAttribute("align")?.Trim().ToLowerInvariant() ?? "";
        return given switch
        {
            "center" => ColumnAlignment.Center,
            "right" or "end" => ColumnAlignment.End,
            "left" or "start" => ColumnAlignment.Start,
            _ => null,
        };
    }

    private static int IntegerOf(IElement element, string name, int fallback) =>
        int.TryParse(element.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : fallback;
}
