using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks.Tables;

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
        var repeated = RepeatedHead(head, 0, column.Width, setting);
        var repeatedInRow = RepeatedHead(head, setting.Styles.Blocks.CellPaddingTall, column.Width, setting);
        foreach (var slab in head)
        {
            flow.Add(slab with { BreakCost = BreakCosts.Forbidden });
        }

        var body = rows.SetBody();
        var isSmall = head.Sum(slab => slab.Content.Height) + body.Sum(row => row.Sum(slab => slab.Content.Height)) < SmallTable * setting.ColumnHeight;
        for (var i = 0; i < body.Count; i++)
        {
            for (var j = 0; j < body[i].Count; j++)
            {
                flow.Add(body[i][j] with { RepeatedHead = j == 0 ? repeated : repeatedInRow });
            }

            flow.RaiseBreakCost(i == body.Count - 1 ? 0 : isSmall ? InsideSmallTable : BetweenRows);
        }

        flow.Space(setting.Styles.BlockSpace);
    }

    /// <param name="head">The head's rows.</param>
    /// <param name="below">Space below them: what goes on in the middle of a row has none above it.</param>
    /// <param name="width">Width of the column.</param>
    /// <param name="setting">The issue.</param>
    private static Frame? RepeatedHead(List<Slab> head, double below, double width, IssueSetting setting)
    {
        var stack = new SlabStack();
        stack.Add(0, 0, head);
        if (stack.Bottom == 0 || stack.Bottom > HighestRepeatedHead * setting.ColumnHeight)
        {
            return null;
        }

        var frame = new Frame(width, stack.Bottom + below);
        stack.Draw(frame);
        return frame.AsArtifact();
    }
}
