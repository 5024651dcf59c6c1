using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Figures;
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
/// <param name="setting">The issue.</param>
internal sealed class TableRows(Table table, TableLayout layout, double width, Element element, IssueSetting setting)
{
    /// <summary>Inside a row that may be divided.</summary>
    private const double InsideRow = 1.5;

    private readonly BlockStyle look = setting.Styles.Blocks;
    private readonly bool isMirrored = setting.Script.Own == Direction.RightToLeft;

    /// <summary>The head's rows, the first with the rule above the table, the last with the rule below the head.</summary>
    public List<Slab> SetHead()
    {
        if (table.Head.Count == 0)
        {
            return [];
        }

        var parent = element.Add(ElementKind.TableHead);
        var rows = table.Head.Select(row => Cells(row, isHead: true, parent)).ToList();
        return [.. rows.Select((cells, i) => Whole(
            cells,
            look.CellPaddingY,
            above: i == 0 ? look.TableRule : 0,
            below: i == rows.Count - 1 ? look.TableHeadRule : 0,
            Palette.Ink))];
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
            var above = i == 0 && table.Head.Count == 0 ? look.TableRule : 0;
            var isLast = i == rows.Count - 1;
            var below = isLast ? look.TableRule : areTall ? look.TableRowRule : 0;
            var color = isLast ? Palette.Ink : Palette.Hairline;
            var highest = rows[i].Max(cell => (double?)SlabStack.HeightOf(cell.Slabs)) ?? 0;
            set.Add(highest > look.RowLines * setting.Styles.TableCell.Leading * layout.Scale
                ? Divided(rows[i], padding, above, below, color)
                : [Whole(rows[i], padding, above, below, color)]);
        }

        return set;
    }

    private List<SetCell> Cells(TableRow row, bool isHead, Element parent)
    {
        var rowElement = parent.Add(ElementKind.TableRow);
        var cells = new List<SetCell>(row.Cells.Count);
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
            var style = layout.Scaled(isHeader ? setting.Styles.TableHead : setting.Styles.TableCell);
            var flow = setting.Set(cell.Blocks, new Column
            {
                Width = cellWidth,
                Parent = cellElement,
                Text = style with { Alignment = AlignmentOf(table.Columns[column]) },
                Side = setting.Script.Own,
                ParagraphSpace = look.CellPaddingTall,
            });
            cells.Add(new SetCell(left, flow.Slabs));
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

    private Slab Whole(List<SetCell> cells, double padding, double above, double below, Color ruleColor)
    {
        var least = setting.Styles.TableCell.Leading * layout.Scale;
        return Draw(cells, padding, padding, above, below, ruleColor, least);
    }

    /// <summary>
    /// A row as slices: each takes from every cell what fits into the height of the highest first line that is left,
    /// so that the cells' texts go on side by side over the page's end.
    /// </summary>
    private List<Slab> Divided(List<SetCell> cells, double padding, double above, double below, Color ruleColor)
    {
        var slices = new List<List<SetCell>>();
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
            var slab = Draw(slices[i], i == 0 ? padding : 0, isLast ? padding : 0, i == 0 ? above : 0, isLast ? below : 0, ruleColor, 0);
            var isEdge = i == 0 || i == slices.Count - 2;
            slabs.Add(slab with { BreakCost = isLast ? 0 : isEdge ? BreakCosts.Forbidden : InsideRow });
        }

        return slabs;
    }

    private static SetCell Slice(SetCell cell, ref int taken, double height)
    {
        var slice = new List<Slab>();
        var used = 0.0;
        while (taken < cell.Slabs.Count)
        {
            var slab = cell.Slabs[taken];
            var space = used > 0 ? slab.SpaceBefore : 0;
            if (used + space + slab.Content.Height > height + 0.01)
            {
                break;
            }

            used += space + slab.Content.Height;
            slice.Add(slab);
            taken++;
        }

        return new SetCell(cell.Left, slice);
    }

    private Slab Draw(List<SetCell> cells, double paddingAbove, double paddingBelow, double above, double below, Color ruleColor, double least)
    {
        var stack = new SlabStack();
        var top = above + paddingAbove;
        foreach (var cell in cells)
        {
            stack.Add(cell.Left, top, cell.Slabs);
        }

        var height = Math.Max(stack.Bottom, top + least) + paddingBelow + below;
        var frame = new Frame(width, height);
        if (above > 0)
        {
            frame.AddRule(layout.Left, 0, layout.Width, above, Palette.Ink);
        }

        if (below > 0)
        {
            frame.AddRule(layout.Left, height - below, layout.Width, below, ruleColor);
        }

        stack.Draw(frame);
        return new Slab { Content = frame, Baseline = stack.Baseline, Landmarks = stack.Landmarks, Notes = stack.Notes };
    }

    /// <summary>A cell's content and its left edge in the row.</summary>
    private sealed record SetCell(double Left, IReadOnlyList<Slab> Slabs);
}
