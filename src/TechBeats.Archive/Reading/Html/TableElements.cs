using AngleSharp.Dom;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Archive.Reading.Styles;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>Reads tables: data on a grid of cells, or the plain flow of a table that only lays out its content.</summary>
internal static class TableElements
{
    public static void Read(IElement element, HtmlFlow flow)
    {
        flow.Flush();
        if (TablePurpose.IsLayout(element))
        {
            ReadFlow(element, flow);
            return;
        }

        foreach (var block in ReadData(element, flow))
        {
            flow.Add(block);
        }
    }

    /// <summary>Reads the content of cells one after another.</summary>
    private static void ReadFlow(IElement element, HtmlFlow flow)
    {
        foreach (var child in element.Children)
        {
            if (child.LocalName is "thead" or "tbody" or "tfoot" or "tr")
            {
                flow.AddAnchors(child);
                ReadFlow(child, flow);
            }
            else if (child.LocalName is "td" or "th" or "caption")
            {
                flow.AddAnchors(child);
                flow.ReadSeparately(child);
            }
            else if (!HtmlNames.Skipped.Contains(child.LocalName))
            {
                flow.Read(child);
                flow.Flush();
            }
        }
    }

    /// <summary>Reads a table of data. Content outside rows is placed before the table.</summary>
    private static IReadOnlyList<Block> ReadData(IElement element, HtmlFlow flow)
    {
        var line = flow.Line;
        var before = new List<Block>();
        IReadOnlyList<Inline>? caption = null;
        foreach (var part in Others(element))
        {
            if (part.LocalName == "caption" && caption is null)
            {
                caption = flow.InlinesOf(part) is { Count: > 0 } words ? words : null;
            }
            else
            {
                before.AddRange(flow.ElementBlocksOf(part));
            }
        }

        var grid = TableGrid.Read(element);
        if (grid.IsTooWide)
        {
            flow.Context.Log.Warn(
                ProblemSlugs.TooLarge,
                line,
                "A table has too many columns for a page; each row is printed as a paragraph"
            );
            return [.. before, .. AsParagraph(caption, line), .. RowsAsParagraphs(element, flow)];
        }

        if (grid.IgnoresRowSpans)
        {
            flow.Context.Log.Warn(
                ProblemSlugs.TooLarge,
                line,
                "The cells of a table cover too many rows; each cell is printed in its first row alone"
            );
        }

        return grid.Rows.Count == 0 ? [.. before, .. AsParagraph(caption, line)] : [.. before, ReadGrid(grid, caption, flow, line)];
    }

    private static Table ReadGrid(TableGrid grid, IReadOnlyList<Inline>? caption, HtmlFlow flow, int line)
    {
        var headRows = grid.Rows.TakeWhile((row, index) => IsHead(row) || IsHeadOverHeads(index)).Count();
        var columns = new ColumnAlignment?[grid.ColumnCount];
        var rows = new List<TableRow>(grid.Rows.Count);
        var partStart = 0;
        for (var index = 0; index < grid.Rows.Count; index++)
        {
            partStart = index == headRows ? headRows : partStart;
            var partEnd = index < headRows ? headRows : grid.Rows.Count;
            rows.Add(ReadRow(grid, index, (partStart, partEnd), columns, flow));
        }

        return new Table(
            [.. columns.Select(column => column ?? ColumnAlignment.Auto)],
            [.. rows.Take(headRows)],
            [.. rows.Skip(headRows)],
            caption
        )
        {
            Line = line,
        };

        bool IsHead(GridRow row) =>
            row.Element.ParentElement?.LocalName == "thead"
            || (row.Cells.Count > 1 && row.Cells.TrueForAll(cell => cell.Element.LocalName == "th"));

        // A head across the table, such as a title, above the heads of its columns.
        bool IsHeadOverHeads(int index) =>
            grid.Rows[index].Cells is [{ ColumnSpan: > 1, Element.LocalName: "th" }] && index + 1 < grid.Rows.Count
            && IsHead(grid.Rows[index + 1]);
    }

    /// <summary>Reads one row. A row without enough cells gets one empty cell for the rest.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="index">Index of the row.</param>
    /// <param name="part">The rows of the head or of the body.</param>
    /// <param name="columns">The alignments, which the first cell of each column decides.</param>
    /// <param name="flow">Reads the cells.</param>
    private static TableRow ReadRow(
        TableGrid grid,
        int index,
        (int Start, int End) part,
        ColumnAlignment?[] columns,
        HtmlFlow flow
    )
    {
        var row = grid.Rows[index];
        var cells = new List<TableCell>(row.Cells.Count);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            AddEmpty(cells, cell.Column - column);
            column = cell.Column + cell.ColumnSpan;
            if (cell.FirstRow != index)
            {
                cells.Add(new TableCell([], cell.ColumnSpan) { IsCovered = cell.FirstRow >= part.Start });
                continue;
            }

            columns[cell.Column] ??= AlignmentOf(cell.Element);
            cells.Add(
                new TableCell(flow.ContentBlocksOf(cell.Element), cell.ColumnSpan, cell.Element.LocalName == "th")
                {
                    RowSpan = Math.Min(cell.RowCount, part.End - index),
                }
            );
        }

        AddEmpty(cells, grid.ColumnCount - column);
        var anchors = ElementAnchors.Of(row.Element).ToArray<Inline>();
        return anchors.Length == 0 || cells.Count == 0
            ? new TableRow(cells)
            : new TableRow([
                cells[0] with { Blocks = AnchorBlocks.Merge([new Paragraph(anchors), .. cells[0].Blocks]) },
                .. cells.Skip(1),
            ]);
    }

    private static void AddEmpty(List<TableCell> cells, int columns)
    {
        if (columns > 0)
        {
            cells.Add(new TableCell([], columns));
        }
    }

    private static IEnumerable<Block> RowsAsParagraphs(IElement element, HtmlFlow flow)
    {
        foreach (var row in TableGrid.Groups(element).SelectMany(group => group))
        {
            var inlines = new List<Inline>();
            foreach (var cell in TableGrid.CellsOf(row))
            {
                if (flow.InlinesOf(cell) is { Count: > 0 } words)
                {
                    inlines.AddRange(inlines.Count == 0 ? words : [new Text(" | "), .. words]);
                }
            }

            if (inlines.Count > 0)
            {
                yield return new Paragraph(inlines) { Line = flow.Line };
            }
        }
    }

    private static IEnumerable<Block> AsParagraph(IReadOnlyList<Inline>? inlines, int line) =>
        inlines is null ? [] : [new Paragraph(inlines) { Line = line }];

    /// <summary>The children of a table and of its groups that are no rows.</summary>
    private static IEnumerable<IElement> Others(IElement element) =>
        element.Children.SelectMany(child => child.LocalName switch
        {
            "tr" => [],
            "thead" or "tbody" or "tfoot" => child.Children.Where(inner => inner.LocalName != "tr"),
            _ => HtmlNames.Skipped.Contains(child.LocalName) ? Enumerable.Empty<IElement>() : [child],
        });

    private static ColumnAlignment? AlignmentOf(IElement cell) =>
        (CssDeclarations.Of(cell)["text-align"] ?? cell.GetAttribute("align")?.Trim().ToLowerInvariant()) switch
        {
            "center" => ColumnAlignment.Center,
            "right" or "end" => ColumnAlignment.End,
            "left" or "start" => ColumnAlignment.Start,
            _ => null,
        };
}
