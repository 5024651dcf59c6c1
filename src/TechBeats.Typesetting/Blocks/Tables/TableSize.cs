using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>A measured table. Its text is shaped once; columns of any width and text of any scale follow from it.</summary>
internal sealed class TableSize
{
    /// <summary>Rounding allowance in points, so that text that just fits does not break.</summary>
    private const double Hair = 0.05;

    private readonly ContentWidth[] columns;
    private readonly List<(int Column, int Span, ContentWidth Width)> spanning = [];
    private readonly List<SizedCell[]> rows = [];

    private TableSize(Table table, NumberColumns numbers)
    {
        Numbers = numbers;
        columns = new ContentWidth[table.Columns.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = new ContentWidth();
        }
    }

    public NumberColumns Numbers { get; }

    public int ColumnCount => columns.Length;

    /// <summary>Rows of the table, a sample if they are many, by which the columns are balanced.</summary>
    public IReadOnlyList<SizedCell[]> Rows => rows;

    /// <summary>Measures a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="context">The context that the setters share.</param>
    /// <param name="measurer">Measures the content of cells.</param>
    /// <param name="depth">Number of tables around the cells.</param>
    public static TableSize Measure(Table table, BlockContext context, ContentMeasurer measurer, int depth)
    {
        var look = context.Styles.Tables;
        var numbers = NumberColumns.Find(table, look.MinimumNumberShare, context.Issue.Language);
        var size = new TableSize(table, numbers);
        var count = table.Head.Count + table.Body.Count;
        var stride = Math.Max(1, (count + look.MaximumBalancedRows - 1) / look.MaximumBalancedRows);
        for (var i = 0; i < count; i++)
        {
            var isHead = i < table.Head.Count;
            var row = isHead ? table.Head[i] : table.Body[i - table.Head.Count];
            size.Add(row, isHead, isSampled: i % stride == 0 && depth == 1, context.Styles, measurer, depth);
        }

        return size;
    }

    /// <summary>Returns the width of each column at a scale of its text.</summary>
    public BlockWidth[] WidthsAt(double scale)
    {
        var divided = Array.ConvertAll(columns, column => column.At(scale).Divided + Hair);
        var minimum = Array.ConvertAll(columns, column => column.At(scale).Minimum + Hair);
        var natural = Array.ConvertAll(columns, column => column.At(scale).Natural + Hair);
        foreach (var (column, span, width) in spanning)
        {
            var at = width.At(scale).Indented(Hair);
            Widen(divided, column, span, at.Divided);
            Widen(minimum, column, span, at.Minimum);
            Widen(natural, column, span, at.Natural);
        }

        return [.. columns.Select((_, i) => new BlockWidth(divided[i], minimum[i], natural[i]))];
    }

    /// <summary>Returns the width of the table in a cell of another one.</summary>
    public BlockWidth NaturalSize(BookStyles styles)
    {
        var padding = 2 * styles.Tables.CellPaddingX * ColumnCount;
        var widths = WidthsAt(1);
        return new BlockWidth(widths.Sum(width => width.Divided), widths.Sum(width => width.Minimum), widths.Sum(width => width.Natural))
            .Indented(padding);
    }

    private void Add(TableRow row, bool isHead, bool isSampled, BookStyles styles, ContentMeasurer measurer, int depth)
    {
        var cells = new List<SizedCell>(isSampled ? row.Cells.Count : 0);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var style = isHead || cell.IsHeader ? styles.TableHead : styles.TableCell;
            var size = isHead ? null : MeasureNumber(cell, column, style, measurer);
            size ??= measurer.Measure(cell.Blocks, style, isSampled, depth);
            if (cell.ColumnSpan > 1)
            {
                spanning.Add((column, cell.ColumnSpan, size.Width));
            }
            else
            {
                columns[column].Add(size.Width);
            }

            if (isSampled && cell.Blocks.Count > 0)
            {
                cells.Add(new SizedCell(column, cell.ColumnSpan, cell.RowSpan, size));
            }

            column += cell.ColumnSpan;
        }

        if (isSampled)
        {
            rows.Add([.. cells]);
        }
    }

    /// <summary>Measures the number in a cell, which stays on one line, or returns null if there is none.</summary>
    private ContentSize? MeasureNumber(TableCell cell, int column, ParagraphStyle style, ContentMeasurer measurer)
    {
        if (Numbers.IntegerLengthOf(cell, column) is not { } length || NumberText.LineOf(cell) is not { } line)
        {
            return null;
        }

        var text = measurer.Prepare(line, style);
        var before = text.WidthOfBeginning(length);
        Numbers.Add(cell, column, new NumberWidth(before, Math.Max(0, text.NaturalWidth - before)));
        var size = new ContentSize();
        size.AddNumber(Numbers.WidthOf(column).Sum);
        return size;
    }

    private static void Widen(double[] widths, int column, int span, double wanted)
    {
        var missing = wanted - widths.AsSpan(column, span).ToArray().Sum();
        for (var i = column; i < column + span && missing > 0; i++)
        {
            widths[i] += missing / span;
        }
    }
}
