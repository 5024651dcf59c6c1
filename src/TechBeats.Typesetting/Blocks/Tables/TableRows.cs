using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>The rows of a table as slabs.</summary>
/// <param name="table">The table.</param>
/// <param name="layout">Where its columns stand.</param>
/// <param name="width">Width of the slabs.</param>
/// <param name="element">The table's element.</param>
/// <param name="context">What the blocks share.</param>
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
    /// <summary>Sums of heights differ in their last bits; a slab that is higher by less than this still fits a slice.</summary>
    private const double Tolerance = 0.01;

    private readonly BookStyles styles = context.Styles;
    private readonly TableStyle look = context.Styles.Tables;
    private readonly bool isMirrored = context.Script.Own == Direction.RightToLeft;

    /// <summary>The head's rows, the first with the rule above the table, the last with the rule below the head.</summary>
    public List<Slab> SetHead()
    {
        if (table.Head.Count == 0)
        {
            return [];
        }

        var parent = element.Add(ElementKind.TableHead);
        var rows = table.Head.Select(row => Cells(row, isHead: true, parent)).ToList();
        return
        [
            .. rows.Select(
                (cells, i) =>
                    Whole(
                        cells,
                        new RowEdges(
                            look.CellPaddingY,
                            look.CellPaddingY,
                            i == 0 ? look.Rule : 0,
                            i == rows.Count - 1 ? look.HeadRule : 0,
                            Palette.Ink
                        )
                    )
            ),
        ];
    }

    /// <summary>The body's rows, one slab each, or several for a row that may be divided; the last with the rule below the table.</summary>
    public List<IReadOnlyList<Slab>> SetBody()
    {
        var parent = element.Add(ElementKind.TableBody);
        var rows = table.Body.Select(row => Cells(row, isHead: false, parent)).ToList();
        var areTall = rows.Exists(cells => cells.Exists(cell => cell.Slabs.Count > 1));
        var padding = areTall ? look.CellPaddingTall : look.CellPaddingY;
        var set = new List<IReadOnlyList<Slab>>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var above = i == 0 && table.Head.Count == 0 ? look.Rule : 0;
            var isLast = i == rows.Count - 1;
            var below = isLast ? look.Rule : areTall ? look.RowRule : 0;
            var edges = new RowEdges(padding, padding, above, below, isLast ? Palette.Ink : Palette.Hairline);
            var highest = rows[i].Max(cell => (double?)SlabStack.HeightOf(cell.Slabs)) ?? 0;
            set.Add(highest > look.RowLines * styles.TableCell.Leading * layout.Scale ? Divided(rows[i], edges) : [Whole(rows[i], edges)]);
        }

        return set;
    }

    private List<CellContent> Cells(TableRow row, bool isHead, Element parent)
    {
        var rowElement = parent.Add(ElementKind.TableRow);
        var cells = new List<CellContent>(row.Cells.Count);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var isHeader = isHead || cell.IsHeader;
            var cellElement = rowElement.Add(new Element(isHeader ? ElementKind.HeaderCell : ElementKind.DataCell)
            {
                ColumnSpan = cell.ColumnSpan,
                IsRowHeader = isHeader && !isHead,
            });
            var (left, cellWidth) = layout.Cell(column, cell.ColumnSpan, isMirrored);
            var style = layout.Scaled(isHeader ? styles.TableHead : styles.TableCell);
            var flow = dispatcher.Set(cell.Blocks, new Column
            {
                Width = cellWidth,
                Parent = cellElement,
                Text = style with { Alignment = AlignmentOf(table.Columns[column]) },
                Side = context.Script.Own,
                ParagraphSpace = look.CellPaddingTall,
            });
            cells.Add(new CellContent(left, flow.Slabs));
            column += cell.ColumnSpan;
        }

        return cells;
    }

    private static Alignment AlignmentOf(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Center => Alignment.Center,
        ColumnAlignment.End => Alignment.End,
        _ => Alignment.Start,
    };

    private Slab Whole(List<CellContent> cells, RowEdges edges) => Draw(cells, edges, styles.TableCell.Leading * layout.Scale);

    /// <summary>
    /// A row as slices: each takes from every cell what fits into the height of the highest first line that is left,
    /// so that the cells' texts go on side by side over the page's end.
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
            var slab = Draw(slices[i], edges.OfSlice(isFirst: i == 0, isLast), 0);
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

        return new CellContent(cell.Left, slice);
    }

    private Slab Draw(List<CellContent> cells, RowEdges edges, double least)
    {
        var stack = new SlabStack();
        var top = edges.RuleAbove + edges.PaddingAbove;
        foreach (var cell in cells)
        {
            stack.Add(cell.Left, top, cell.Slabs);
        }

        var height = Math.Max(stack.Bottom, top + least) + edges.PaddingBelow + edges.RuleBelow;
        var frame = new Frame(width, height);
        if (edges.RuleAbove > 0)
        {
            frame.AddRule(layout.Left, 0, layout.Width, edges.RuleAbove, Palette.Ink);
        }

        if (edges.RuleBelow > 0)
        {
            frame.AddRule(layout.Left, height - edges.RuleBelow, layout.Width, edges.RuleBelow, edges.RuleColor);
        }

        stack.Draw(frame);
        return new Slab { Content = frame, Baseline = stack.Baseline, Landmarks = stack.Landmarks, Notes = stack.Notes };
    }

    /// <summary>A cell's content and its left edge in the row.</summary>
    private sealed record CellContent(double Left, IReadOnlyList<Slab> Slabs);

    /// <summary>What stands above and below the text of a row; lengths in points.</summary>
    private readonly record struct RowEdges(double PaddingAbove, double PaddingBelow, double RuleAbove, double RuleBelow, Color RuleColor)
    {
        /// <summary>The edges of a slice of the row: only the first one has what stands above, only the last one what stands below.</summary>
        public RowEdges OfSlice(bool isFirst, bool isLast) =>
            new(isFirst ? PaddingAbove : 0, isLast ? PaddingBelow : 0, isFirst ? RuleAbove : 0, isLast ? RuleBelow : 0, RuleColor);
    }
}
