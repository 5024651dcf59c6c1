using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Figures;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>
/// Sets tables: rules above, below and under the head; one slab per row; the head repeats on every page. A table that is too wide is set
/// smaller, then turned on pages of its own, then as a card for each row.
/// </summary>
internal sealed class TableSetter(BlockContext context, InlineSetter lines, IBlockDispatcher dispatcher)
{
    private readonly CaptionSetter captions = new(context, lines);
    private readonly ContentMeasurer measurer = new(context, lines);
    private readonly TableCards cards = new(context, new ContentMeasurer(context, lines), dispatcher);

    public void Set(Table table, SlabFlow flow, Column column)
    {
        if (table.Columns.Count == 0)
        {
            return;
        }

        var styles = context.Styles;
        flow.Space(styles.BlockSpace);
        var size = TableSize.Measure(table, context, measurer, depth: 1);
        var layout = TableLayout.Fit(size, column.Width, styles);
        if (layout is not null && IsReadable(layout))
        {
            SetRows(table, layout, flow, column);
        }
        else if (column.IsMain && !NoteFinder.HasNotes(table) && TableLayout.Fit(size, context.ColumnHeight, styles) is { } turned)
        {
            SetTurned(table, turned, flow, column);
        }
        else if (layout is not null)
        {
            SetRows(table, layout, flow, column);
        }
        else if (TableCards.Suit(table))
        {
            SetCaption(table, column.Parent, ElementKind.Paragraph, (0, column.Width), flow, column);
            cards.Set(table, size, flow, column);
        }
        else
        {
            SetRows(table, TableLayout.Force(size, column.Width, styles), flow, column);
        }

        flow.Space(styles.BlockSpace);
    }

    /// <summary>True unless the words of a table are divided in columns so narrow that a turned page serves them better.</summary>
    private bool IsReadable(TableLayout layout) =>
        !layout.DividesWords || layout.Widths.Average() >= context.Styles.Tables.MinimumDividedColumnWidth;

    private void SetCaption(
        Table table, Element parent, ElementKind kind, (double Left, double Width) place, SlabFlow flow, Column column)
    {
        if (table.Caption is { Count: > 0 } caption)
        {
            flow.Add(captions.Set(caption, parent.Add(kind), place.Left, place.Width, column, table.Line));
            flow.RaiseBreakCost(BreakCosts.Forbidden);
            flow.Space(context.Styles.Figures.CaptionGap);
        }
    }

    private void SetRows(Table table, TableLayout layout, SlabFlow flow, Column column)
    {
        var (styles, look) = (context.Styles, context.Styles.Tables);
        var element = column.Parent.Add(ElementKind.Table);
        var place = (Left: layout.Left + layout.Padding, Width: layout.Width - (2 * layout.Padding));
        SetCaption(table, element, ElementKind.Caption, place, flow, column);
        var rows = new TableRows(table, layout, column.Width, element, context, dispatcher);
        var head = rows.SetHead();
        var repeated = RepeatedHead(table, head, 0, place, column);
        var repeatedInRow = RepeatedHead(table, head, look.CellPaddingTall, place, column);
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
                flow.Add(i + j == 0 && head.Count == 0 ? body[i][j] : body[i][j] with { RepeatedHead = j == 0 ? repeated : repeatedInRow });
            }

            flow.RaiseBreakCost(i == body.Count - 1 ? 0 : isSmall ? styles.Costs.InsideSmallTable : styles.Costs.BetweenTableRows);
        }
    }

    /// <summary>Sets a table as pages that are turned by 90 degrees.</summary>
    private void SetTurned(Table table, TableLayout layout, SlabFlow flow, Column column)
    {
        var upright = new SlabFlow(context.Styles.Costs);
        SetRows(table, layout, upright, column with { Width = context.ColumnHeight, IsMain = false });
        var turning = new TurnedPages(context.Measure, context.ColumnHeight, context.Styles.Tables.TurnsClockwise);
        foreach (var page in turning.Turn(upright.Finish().Slabs))
        {
            flow.Add(page);
        }
    }

    /// <summary>Returns what stands above rows that open a page: the caption, the word for "continued", the head.</summary>
    /// <param name="table">The table.</param>
    /// <param name="head">The rows of the head.</param>
    /// <param name="below">Space below the head. A slice in the middle of a row has no padding above.</param>
    /// <param name="place">Left edge and width of the text of the table.</param>
    /// <param name="column">The column.</param>
    private Frame RepeatedHead(
        Table table, List<Slab> head, double below, (double Left, double Width) place, Column column)
    {
        var stack = new SlabStack();
        var gap = context.Styles.Figures.CaptionGap;
        var top = stack.Add(0, 0, Continued(table, place, column)) + (head.Count > 0 ? gap : gap / 2);
        var height = SlabStack.HeightOf(head);
        if (height > 0 && top + height <= context.Styles.Tables.MaximumRepeatedHeadShare * context.ColumnHeight)
        {
            top = stack.Add(0, top, head);
        }

        var frame = new Frame(column.Width, top + below);
        stack.Draw(frame);
        return frame.AsArtifact();
    }

    /// <summary>Returns the line above rows that open a page: a short caption, and the word for "continued".</summary>
    private IReadOnlyList<Slab> Continued(Table table, (double Left, double Width) place, Column column)
    {
        var element = new Element(ElementKind.Paragraph);
        var continued = $"({context.Words.Continued})";
        IReadOnlyList<Inline> text = [new Text($"{PlainText.Trimmed(table.Caption ?? [])} {continued}".Trim())];
        var room = captions.WidthBeside(place.Left, place.Width, column.Width);
        var isShort = lines.Prepare(text, context.Styles.Caption, null, table.Line).NaturalWidth <= room;
        return captions.Set(isShort ? text : [new Text(continued)], element, place.Left, place.Width, column, table.Line);
    }
}
