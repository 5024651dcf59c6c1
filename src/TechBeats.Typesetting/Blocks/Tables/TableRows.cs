using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>Sets the rows of a table as slabs.</summary>
/// <param name="table">The table.</param>
/// <param name="layout">The columns of the table.</param>
/// <param name="width">Width of the slabs in points.</param>
/// <param name="element">The element of the table.</param>
/// <param name="context">The context that the setters share.</param>
/// <param name="dispatcher">Sets the blocks of cells.</param>
internal sealed class TableRows(
    Table table,
    TableLayout layout,
    double width,
    Element element,
    BlockContext context,
    IBlockDispatcher dispatcher
)
{
    /// <summary>Rounding allowance in points: a slab that is higher by less still fits a slice.</summary>
    private const double Tolerance = 0.01;

    /// <summary>Rounding allowance in points, so that a number that just fits does not break.</summary>
    private const double Hair = 0.05;

    private readonly BookStyles styles = context.Styles;
    private readonly TableStyle look = context.Styles.Tables;
    private readonly bool isMirrored = context.WritingDirection.Base == Direction.RightToLeft;

    /// <summary>Sets the rows of the head. The first has the rule above the table, the last the rule below the head.</summary>
    public List<Slab> SetHead()
    {
        if (table.Head.Count == 0)
        {
            return [];
        }

        var parent = element.Add(ElementKind.TableHead);
        var rows = Rows(table.Head, isHead: true, parent);
        return
        [
            .. rows.Select((cells, i) => Whole(cells, new RowEdges(
                look.CellPaddingY, look.CellPaddingY, i == 0 ? look.Rule : 0, i == rows.Count - 1 ? look.HeadRule : 0, styles.Palette.Ink)
            {
                SpanRules = i == rows.Count - 1 ? [] : SpanRulesBelow(table.Head, i),
            })),
        ];
    }

    /// <summary>
    /// Returns the rules below the heads that span several columns and end in a row, a little shorter than their columns, so that
    /// neighbors stay apart.
    /// </summary>
    private List<(double Left, double Width)> SpanRulesBelow(IReadOnlyList<TableRow> head, int index)
    {
        var rules = new List<(double, double)>();
        var inset = look.SpanRuleInset * layout.Padding;
        for (var i = 0; i <= index; i++)
        {
            var column = 0;
            foreach (var cell in head[i].Cells)
            {
                if (cell is { ColumnSpan: > 1, IsCovered: false, Blocks.Count: > 0 } && Math.Min(i + cell.RowSpan, head.Count) - 1 == index)
                {
                    var (left, cellWidth) = layout.Cell(column, cell.ColumnSpan, isMirrored);
                    rules.Add((left - layout.Padding + inset, cellWidth + (2 * (layout.Padding - inset))));
                }

                column += cell.ColumnSpan;
            }
        }

        return rules;
    }

    /// <summary>
    /// Sets the rows of the body: one slab each, or several for a row that may be split. The last has the rule below the table.
    /// </summary>
    public List<IReadOnlyList<Slab>> SetBody()
    {
        var parent = element.Add(ElementKind.TableBody);
        var rows = Rows(table.Body, isHead: false, parent);
        var areTall = rows.Exists(cells => cells.Exists(cell => cell.Slabs.Count > 1));
        var padding = areTall ? look.CellPaddingTall : look.CellPaddingY;
        var set = new List<IReadOnlyList<Slab>>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var above = i == 0 && table.Head.Count == 0 ? look.Rule : 0;
            var isLast = i == rows.Count - 1;
            var below = isLast ? look.Rule : areTall ? look.RowRule : 0;
            var edges = new RowEdges(padding, padding, above, below, isLast ? styles.Palette.Ink : styles.Palette.Hairline)
            {
                Below = isLast ? null : rows[i + 1],
            };
            var highest = rows[i].Max(cell => (double?)SlabStack.HeightOf(cell.Slabs)) ?? 0;
            var maximum = look.MaximumUndividedRowLines * styles.TableCell.Leading * layout.Scale;
            set.Add(highest > maximum ? Divided(rows[i], edges) : [Whole(rows[i], edges)]);
        }

        return set;
    }

    private List<List<CellContent>> Rows(IReadOnlyList<TableRow> rows, bool isHead, Element parent)
    {
        var cells = rows.Select(row => Cells(row, isHead, parent)).ToList();
        RowSpans.Distribute(cells, styles.TableCell.Leading * layout.Scale);
        return cells;
    }

    private List<CellContent> Cells(TableRow row, bool isHead, Element parent)
    {
        var rowElement = parent.Add(ElementKind.TableRow);
        var cells = new List<CellContent>(row.Cells.Count);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var (left, cellWidth) = layout.Cell(column, cell.ColumnSpan, isMirrored);
            if (cell.IsCovered)
            {
                cells.Add(new CellContent(cell, column, left, []));
                column += cell.ColumnSpan;
                continue;
            }

            var isHeader = isHead || cell.IsHeader;
            var cellElement = rowElement.Add(new Element(isHeader ? ElementKind.HeaderCell : ElementKind.DataCell)
            {
                ColumnSpan = cell.ColumnSpan,
                RowSpan = cell.RowSpan,
                IsRowHeader = isHeader && !isHead,
            });
            var style = layout.Scaled(isHeader ? styles.TableHead : styles.TableCell);
            if (!isHead && layout.Numbers.WidthOf(cell) is { } number)
            {
                (left, cellWidth) = PlaceOf(number, column, left, cellWidth);
            }

            var flow = dispatcher.Set(cell.Blocks, new Column
            {
                Width = cellWidth,
                Parent = cellElement,
                Text = style with { Alignment = AlignmentOf(cell, column, isHead) },
                Side = context.WritingDirection.Base,
                ParagraphSpace = look.CellPaddingTall,
            });
            cells.Add(new CellContent(cell, column, left, flow.Slabs));
            column += cell.ColumnSpan;
        }

        return cells;
    }

    /// <summary>
    /// Returns left edge and width of a number that is aligned at its decimal sign. The numbers of a column together stand at the side
    /// where lines end.
    /// </summary>
    private (double Left, double Width) PlaceOf(NumberWidth number, int column, double left, double width)
    {
        var all = layout.Numbers.WidthOf(column);
        var edge = isMirrored ? left : left + width - (all.Sum * layout.Scale);
        return (edge + ((all.Before - number.Before) * layout.Scale), (number.Sum * layout.Scale) + Hair);
    }

    private Alignment AlignmentOf(TableCell cell, int column, bool isHead) => table.Columns[column] switch
    {
        _ when isHead && cell.ColumnSpan > 1 => Alignment.Center,
        ColumnAlignment.Center => Alignment.Center,
        ColumnAlignment.End => Alignment.End,
        _ => layout.Numbers.Contains(column) && cell.ColumnSpan == 1 ? Alignment.End : Alignment.Start,
    };

    private Slab Whole(List<CellContent> cells, RowEdges edges) => Draw(cells, edges, styles.TableCell.Leading * layout.Scale);

    /// <summary>
    /// Splits a row into slices as high as the highest next line. Each slice takes from every cell the lines that fit, so that the cells
    /// continue side by side over a page break.
    /// </summary>
    private List<Slab> Divided(List<CellContent> cells, RowEdges edges)
    {
        var slices = new List<List<CellContent>>();
        var taken = new int[cells.Count];
        while (true)
        {
            var height = 0.0;
            for (var i = 0; i < cells.Count; i++)
            {
                height = taken[i] < cells[i].Slabs.Count ? Math.Max(height, cells[i].Slabs[taken[i]].Content.Height) : height;
            }

            if (height == 0)
            {
                break;
            }

            slices.Add([.. cells.Select((cell, i) => Slice(cell, ref taken[i], height))]);
        }

        var slabs = new List<Slab>(slices.Count);
        for (var i = 0; i < slices.Count; i++)
        {
            var isLast = i == slices.Count - 1;
            var slab = Draw(slices[i], edges.ForSlice(isFirst: i == 0, isLast), 0);
            var isEdge = i == 0 || i == slices.Count - 2;
            slabs.Add(slab with { BreakCost = isLast ? 0 : isEdge ? BreakCosts.Forbidden : styles.Costs.InsideTableRow });
        }

        return slabs;
    }

    private static CellContent Slice(CellContent cell, ref int taken, double height)
    {
        var slice = new List<Slab>();
        var used = 0.0;
        while (taken < cell.Slabs.Count)
        {
            var slab = cell.Slabs[taken];
            var space = used > 0 ? slab.SpaceBefore : 0;
            if (used + space + slab.Content.Height > height + Tolerance)
            {
                break;
            }

            used += space + slab.Content.Height;
            slice.Add(slab);
            taken++;
        }

        return cell with { Slabs = slice };
    }

    private Slab Draw(List<CellContent> cells, RowEdges edges, double minimumHeight)
    {
        var stack = new SlabStack();
        var top = edges.RuleAbove + edges.PaddingAbove;
        foreach (var cell in cells)
        {
            stack.Add(cell.Left, top, cell.Slabs);
        }

        var height = Math.Max(stack.Bottom, top + minimumHeight) + edges.PaddingBelow + edges.RuleBelow;
        var frame = new Frame(width, height);
        if (edges.RuleAbove > 0)
        {
            frame.AddRule(layout.Left, 0, layout.Width, edges.RuleAbove, styles.Palette.Ink);
        }

        if (edges.RuleBelow > 0)
        {
            foreach (var (left, ruleWidth) in RulesBelow(edges.Below))
            {
                frame.AddRule(left, height - edges.RuleBelow, ruleWidth, edges.RuleBelow, edges.RuleColor);
            }
        }

        foreach (var (left, ruleWidth) in edges.SpanRules)
        {
            frame.AddRule(left, height - look.SpanRule, ruleWidth, look.SpanRule, edges.RuleColor);
        }

        stack.Draw(frame);
        return new Slab { Content = frame, Baseline = stack.Baseline, Landmarks = stack.Landmarks, Notes = stack.Notes };
    }

    /// <summary>Returns the parts of the rule above a row: it does not cross cells that continue from above.</summary>
    private IEnumerable<(double Left, double Width)> RulesBelow(List<CellContent>? row)
    {
        if (row is null || !row.Exists(cell => cell.Cell.IsCovered))
        {
            return [(layout.Left, layout.Width)];
        }

        return row.Where(cell => !cell.Cell.IsCovered).Select(cell =>
        {
            var (left, ruleWidth) = layout.Cell(cell.Column, cell.Cell.ColumnSpan, isMirrored);
            return (left - layout.Padding, ruleWidth + (2 * layout.Padding));
        });
    }

    /// <summary>Padding and rules above and below the text of a row. Lengths are in points.</summary>
    private readonly record struct RowEdges(double PaddingAbove, double PaddingBelow, double RuleAbove, double RuleBelow, Color RuleColor)
    {
        /// <summary>The row below; null for none.</summary>
        public List<CellContent>? Below { get; init; }

        /// <summary>Left edges and widths of the rules below spanning heads.</summary>
        public IReadOnlyList<(double Left, double Width)> SpanRules { get; init; } = [];

        /// <summary>Returns the edges of a slice: the upper edge for the first one, the lower edge for the last one.</summary>
        public RowEdges ForSlice(bool isFirst, bool isLast) =>
            new(isFirst ? PaddingAbove : 0, isLast ? PaddingBelow : 0, isFirst ? RuleAbove : 0, isLast ? RuleBelow : 0, RuleColor)
            {
                Below = Below,
            };
    }
}
