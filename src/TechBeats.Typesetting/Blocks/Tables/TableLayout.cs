using TechBeats.Model;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>Where a table's columns stand and how its text looks there.</summary>
/// <param name="Left">From the column of text to the table's left edge.</param>
/// <param name="Widths">Width of the text in each of its columns, in the order of the source.</param>
/// <param name="Padding">On either side of that text.</param>
/// <param name="Scale">Size of its text against the style's own, at most 1.</param>
/// <param name="BreaksWords">True when its columns are too narrow for whole words.</param>
internal sealed record TableLayout(double Left, IReadOnlyList<double> Widths, double Padding, double Scale, bool BreaksWords)
{
    /// <summary>A column has this more than was asked for, so that no rounding breaks what just fits.</summary>
    private const double Hair = 0.05;

    public double Width => Widths.Sum() + (2 * Padding * Widths.Count);

    /// <summary>
    /// Columns as wide as their content asks for. What is too wide first loses the air between its columns, then becomes
    /// smaller, and only then are words broken.
    /// </summary>
    public static TableLayout Fit(Table table, double room, BookStyles styles, BlockWidths blockWidths)
    {
        var look = styles.Tables;
        var (least, natural) = Measured(table, styles, blockWidths);
        var count = least.Length;
        var padding = Math.Clamp(
            (room - least.Sum()) / (2 * count),
            Math.Min(look.CellPaddingLeast, room / (look.LeastPaddingsInColumn * count)),
            look.CellPaddingX
        );
        var inside = room - (2 * padding * count);
        var scale = least.Sum() <= inside
            ? 1
            : Math.Max(look.SmallestCell / styles.TableCell.Text.Size, inside / least.Sum());
        if (scale < 1)
        {
            least = Array.ConvertAll(least, width => width * scale);
            natural = Array.ConvertAll(natural, width => width * scale);
        }

        var widths = ColumnWidths.Share(least, natural, inside);
        var sum = widths.Sum();
        if (sum + (2 * padding * count) >= look.FillsFrom * room && sum < inside)
        {
            var stretch = inside - sum;
            widths = Array.ConvertAll(widths, width => width + (stretch * (sum > 0 ? width / sum : 1.0 / count)));
        }

        var layout = new TableLayout(0, widths, padding, scale, BreaksWords: least.Sum() > inside + Hair);
        return layout with { Left = Math.Max(0, (room - layout.Width) / 2) };
    }

    /// <summary>Left edge and width of the text of a cell that begins at the column and covers so many.</summary>
    public (double Left, double Width) Cell(int column, int span, bool isMirrored)
    {
        var before = Widths.Take(column).Sum() + (2 * Padding * column);
        var width = Widths.Skip(column).Take(span).Sum() + (2 * Padding * (span - 1));
        return (Left + Padding + (isMirrored ? Width - before - width - (2 * Padding) : before), width);
    }

    /// <summary>The style in the table's size; hyphenated where words don't fit.</summary>
    public ParagraphStyle Scaled(ParagraphStyle style) =>
        Scale == 1 ? style : style with
        {
            Leading = style.Leading * Scale,
            Text = style.Text with { Size = style.Text.Size * Scale },
            Hyphenates = style.Hyphenates || BreaksWords,
        };

    private static (double[] Least, double[] Natural) Measured(Table table, BookStyles styles, BlockWidths blockWidths)
    {
        var (least, natural) = (new double[table.Columns.Count], new double[table.Columns.Count]);
        var spanning = new List<(int Column, int Span, double Least, double Natural)>();
        foreach (var (row, isHead) in table.Head.Select(row => (row, true)).Concat(table.Body.Select(row => (row, false))))
        {
            var column = 0;
            foreach (var cell in row.Cells)
            {
                var style = isHead || cell.IsHeader ? styles.TableHead : styles.TableCell;
                var (cellLeast, cellNatural) = blockWidths.Measure(cell.Blocks, style);
                if (cell.ColumnSpan > 1)
                {
                    spanning.Add((column, cell.ColumnSpan, cellLeast, cellNatural));
                }
                else
                {
                    least[column] = Math.Max(least[column], cellLeast + Hair);
                    natural[column] = Math.Max(natural[column], cellNatural + Hair);
                }

                column += cell.ColumnSpan;
            }
        }

        foreach (var (column, span, cellLeast, cellNatural) in spanning)
        {
            Widen(least, column, span, cellLeast);
            Widen(natural, column, span, cellNatural);
        }

        return (least, natural);
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
