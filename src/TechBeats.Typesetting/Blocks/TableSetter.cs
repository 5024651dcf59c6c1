using TechBeats.Model;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks;

/// <summary>Tables: rules above, below and under the head; a slab for each row; the head again on every page.</summary>
internal static class TableSetter
{
    /// <summary>Between two rows.</summary>
    private const double BetweenRows = 0.6;

    /// <summary>Between two rows of a table so low that one wants to see it at once.</summary>
    private const double InsideSmallTable = 6;

    /// <summary>The part of a page that such a table takes at most.</summary>
    private const double SmallTable = 0.35;

    /// <summary>A head higher than this part of a page is not repeated.</summary>
    private const double HighestRepeatedHead = 0.25;

    public static void Set(Table table, Flow flow, Column column, IssueSetting setting)
    {
        if (table.Columns.Count == 0)
        {
            return;
        }

        flow.Space(setting.Styles.BlockSpace);
        var element = new Element(ElementKind.Table);
        if (table.Caption is { Count: > 0 } caption)
        {
            flow.Add(LineSlabs.Of(
                caption, setting.Styles.Caption, element.Add(ElementKind.Caption), column.Parent, column.Width, table.Line, setting));
            flow.RaiseBreakCost(BreakCosts.Forbidden);
            flow.Space(setting.Styles.Blocks.CaptionGap);
        }

        column.Parent.Add(element);
        var layout = TableLayout.For(table, column.Width, setting);
        var rows = new TableRows(table, layout, column.Width, element, setting);
        var head = rows.SetHead();
        var repeated = RepeatedHead(head, column.Width, setting);
        foreach (var slab in head)
        {
            flow.Add(slab with { BreakCost = BreakCosts.Forbidden });
        }

        var body = rows.SetBody();
        var isSmall = head.Sum(slab => slab.Content.Height) + body.Sum(row => row.Sum(slab => slab.Content.Height)) < SmallTable * setting.ColumnHeight;
        for (var i = 0; i < body.Count; i++)
        {
            foreach (var slab in body[i])
            {
                flow.Add(slab with { RepeatedHead = repeated });
            }

            flow.RaiseBreakCost(i == body.Count - 1 ? 0 : isSmall ? InsideSmallTable : BetweenRows);
        }

        flow.Space(setting.Styles.BlockSpace);
    }

    private static Frame? RepeatedHead(List<Slab> head, double width, IssueSetting setting)
    {
        var stack = new SlabStack();
        stack.Add(0, 0, head);
        if (stack.Bottom == 0 || stack.Bottom > HighestRepeatedHead * setting.ColumnHeight)
        {
            return null;
        }

        var frame = new Frame(width, stack.Bottom);
        stack.Draw(frame);
        return frame.AsArtifact();
    }
}
