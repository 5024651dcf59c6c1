using TechBeats.Model;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>The columns of a table and the scale of its text. Lengths are in points.</summary>
/// <param name="Left">Left edge of the table in the text column.</param>
/// <param name="Widths">Text width of each column, in source order.</param>
/// <param name="Padding">Padding on each side of that text.</param>
/// <param name="Scale">Scale of the text, at most 1.</param>
/// <param name="BreaksWords">True if columns are too narrow for whole words.</param>
internal sealed record TableLayout(double Left, IReadOnlyList<double> Widths, double Padding, double Scale, bool BreaksWords)
{
    /// <summary>Rounding allowance in points, so that text that just fits does not break.</summary>
    private const double Hair = 0.05;

    public double Width => Widths.Sum() + (2 * Padding * Widths.Count);

    /// <summary>
    /// Fits the columns to their content. If they are too wide, first the padding shrinks, then the text; at last words break.
    /// </summary>
    public static TableLayout Fit(Table table, double room, BookStyles styles, BlockWidths blockWidths)
    {
        var look = styles.Tables;
        var (minimum, natural) = MeasureColumns(table, styles, cell => blockWidths.Measure(cell.Blocks, cell.Style));
        var count = minimum.Length;
        var padding = Math.Clamp(
            (room - minimum.Sum()) / (2 * count),
            Math.Min(look.MinimumCellPaddingX, room / (look.MinimumColumnInPaddings * count)),
            look.CellPaddingX
        );
        var inside = room - (2 * padding * count);
        var scale = minimum.Sum() <= inside
            ? 1
            : Math.Max(look.MinimumCellSize / styles.TableCell.Text.Size, inside / minimum.Sum());
        if (scale < 1)
        {
            // Only running text shrinks: headings, quotes and pictures in cells have sizes of their own.
            (minimum, natural) = MeasureColumns(
                table, styles, cell => blockWidths.Measure(cell.Blocks, Scaled(cell.Style, scale, breaksWords: false)));
        }

        var widths = ColumnWidths.Share(minimum, natural, inside);
        var sum = widths.Sum();
        if (sum + (2 * padding * count) >= look.MinimumFilledShare * room && sum < inside)
        {
            var stretch = inside - sum;
            widths = Array.ConvertAll(widths, width => width + (stretch * (sum > 0 ? width / sum : 1.0 / count)));
        }

        var layout = new TableLayout(0, widths, padding, scale, BreaksWords: minimum.Sum() > inside + Hair);
        return layout with { Left = Math.Max(0, (room - layout.Width) / 2) };
    }

    /// <summary>Returns left edge and width of the text of a cell that begins at a column and spans several.</summary>
    public (double Left, double Width) Cell(int column, int span, bool isMirrored)
    {
        var before = Widths.Take(column).Sum() + (2 * Padding * column);
        var width = Widths.Skip(column).Take(span).Sum() + (2 * Padding * (span - 1));
        return (Left + Padding + (isMirrored ? Width - before - width - (2 * Padding) : before), width);
    }

    /// <summary>Returns the style scaled to the table, hyphenated if words do not fit.</summary>
    public ParagraphStyle Scaled(ParagraphStyle style) => Scaled(style, Scale, BreaksWords);

    /// <summary>Measures a table in a cell of another table.</summary>
    public static BlockWidth Measure(Table table, BookStyles styles, BlockWidths blockWidths, int tableDepth)
    {
        var (minimum, natural) = MeasureColumns(table, styles, cell => blockWidths.Measure(cell.Blocks, cell.Style, tableDepth));
        var padding = 2 * styles.Tables.CellPaddingX * minimum.Length;
        return new BlockWidth(minimum.Sum() + padding, natural.Sum() + padding);
    }

    private static ParagraphStyle Scaled(ParagraphStyle style, double scale, bool breaksWords) =>
        scale == 1 ? style : style with
        {
            Leading = style.Leading * scale,
            Text = style.Text with { Size = style.Text.Size * scale },
            Hyphenates = style.Hyphenates || breaksWords,
        };

    private static (double[] Minimum, double[] Natural) MeasureColumns(
        Table table, BookStyles styles, Func<(IReadOnlyList<Block> Blocks, ParagraphStyle Style), BlockWidth> measure)
    {
        var (minimum, natural) = (new double[table.Columns.Count], new double[table.Columns.Count]);
        var spanning = new List<(int Column, int Span, double Minimum, double Natural)>();
        foreach (var (row, isHead) in table.Head.Select(row => (row, true)).Concat(table.Body.Select(row => (row, false))))
        {
            var column = 0;
            foreach (var cell in row.Cells)
            {
                var style = isHead || cell.IsHeader ? styles.TableHead : styles.TableCell;
                var width = measure((cell.Blocks, style)).Indented(Hair);
                if (cell.ColumnSpan > 1)
                {
                    spanning.Add((column, cell.ColumnSpan, width.Minimum, width.Natural));
                }
                else
                {
                    minimum[column] = Math.Max(minimum[column], width.Minimum);
                    natural[column] = Math.Max(natural[column], width.Natural);
                }

                column += cell.ColumnSpan;
            }
        }

        foreach (var (column, span, cellMinimum, cellNatural) in spanning)
        {
            Widen(minimum, column, span, cellMinimum);
            Widen(natural, column, span, cellNatural);
        }

        return (minimum, natural);
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
