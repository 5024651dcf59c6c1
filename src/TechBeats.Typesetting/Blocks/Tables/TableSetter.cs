using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>Sets tables: rules above, below and under the head; one slab per row; the head repeats on every page.</summary>
internal sealed class TableSetter(BlockContext context, InlineSetter lines, IBlockDispatcher dispatcher)
{
    private readonly BlockWidths widths = new(context, lines);

    public void Set(Table table, SlabFlow flow, Column column)
    {
        if (table.Columns.Count == 0)
        {
            return;
        }

        var (styles, look) = (context.Styles, context.Styles.Tables);
        flow.Space(styles.BlockSpace);
        var element = new Element(ElementKind.Table);
        if (table.Caption is { Count: > 0 } caption)
        {
            flow.Add(lines.Set(caption, styles.Caption, element.Add(ElementKind.Caption), column.Parent, column.Width, table.Line));
            flow.RaiseBreakCost(BreakCosts.Forbidden);
            flow.Space(styles.Figures.CaptionGap);
        }

        column.Parent.Add(element);
        var layout = TableLayout.Fit(table, column.Width, styles, widths);
        var rows = new TableRows(table, layout, column.Width, element, context, dispatcher);
        var head = rows.SetHead();
        var repeated = RepeatedHead(head, 0, column.Width);
        var repeatedInRow = RepeatedHead(head, look.CellPaddingTall, column.Width);
        foreach (var slab in head)
        {
            flow.Add(slab with { BreakCost = BreakCosts.Forbidden });
        }

        var body = rows.SetBody();
        var height = head.Sum(slab => slab.Content.Height) + body.Sum(row => row.Sum(slab => slab.Content.Height));
        var isSmall = height < look.SmallTableShare * context.ColumnHeight;
        for (var i = 0; i < body.Count; i++)
        {
            for (var j = 0; j < body[i].Count; j++)
            {
                flow.Add(body[i][j] with { RepeatedHead = j == 0 ? repeated : repeatedInRow });
            }

            flow.RaiseBreakCost(i == body.Count - 1 ? 0 : isSmall ? styles.Costs.InsideSmallTable : styles.Costs.BetweenTableRows);
        }

        flow.Space(styles.BlockSpace);
    }

    /// <param name="head">The rows of the head.</param>
    /// <param name="below">Space below the head. A slice in the middle of a row has no padding above.</param>
    /// <param name="width">Width of the column in points.</param>
    private Frame? RepeatedHead(List<Slab> head, double below, double width)
    {
        var stack = new SlabStack();
        stack.Add(0, 0, head);
        if (stack.Bottom == 0 || stack.Bottom > context.Styles.Tables.MaximumRepeatedHeadShare * context.ColumnHeight)
        {
            return null;
        }

        var frame = new Frame(width, stack.Bottom + below);
        stack.Draw(frame);
        return frame.AsArtifact();
    }
}
