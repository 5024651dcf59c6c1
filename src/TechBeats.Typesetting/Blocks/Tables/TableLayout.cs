using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>The columns of a table and the scale of its text. Lengths are in points.</summary>
/// <param name="Left">Left edge of the table in the text column.</param>
/// <param name="Widths">Text width of each column, in source order.</param>
/// <param name="Padding">Padding on each side of that text.</param>
/// <param name="Scale">Scale of the text, at most 1.</param>
internal sealed record TableLayout(double Left, IReadOnlyList<double> Widths, double Padding, double Scale)
{
    /// <summary>Number of halvings by which the largest scale that fits is found.</summary>
    private const int ScaleSteps = 8;

    private readonly double[] edges = EdgesOf(Widths, Padding);

    /// <summary>The columns of numbers.</summary>
    public required NumberColumns Numbers { get; init; }

    /// <summary>True if columns are narrower than their longest words, which are divided.</summary>
    public bool DividesWords { get; init; }

    /// <summary>A measure of the height of the rows, to compare layouts of one table; 0 if no text wraps.</summary>
    public double Height { get; init; }

    public double Width => edges[^1];

    /// <summary>
    /// Fits a table into a width: first its padding shrinks, then its text, then long words are divided. Returns null if the table does
    /// not fit in readable text.
    /// </summary>
    public static TableLayout? Fit(TableSize table, double room, BookStyles styles)
    {
        var look = styles.Tables;
        var size = styles.TableCell.Text.Size;
        var padding = MinimumPadding(table.ColumnCount, room, look);
        var inside = room - (2 * padding * table.ColumnCount);
        var (comfortable, smallest) = (look.ComfortableCellSize / size, look.MinimumCellSize / size);
        if (LargestScale(comfortable, 1, scale => table.WidthsAt(scale).Sum(width => width.Minimum) <= inside) is { } whole)
        {
            var undivided = At(table, whole, dividesWords: false, room, styles);
            if (undivided.Height == 0)
            {
                return undivided;
            }

            var other = At(table, whole, dividesWords: true, room, styles);
            return other.Height < look.MinimumDivisionGain * undivided.Height ? other : undivided;
        }

        return LargestScale(smallest, comfortable, scale => table.WidthsAt(scale).Sum(width => width.Divided) <= inside) is { } divided
            ? At(table, divided, dividesWords: true, room, styles)
            : null;
    }

    /// <summary>Fits a table that no other form suits better into a width, in the smallest readable text.</summary>
    public static TableLayout Force(TableSize table, double room, BookStyles styles) =>
        At(table, styles.Tables.MinimumCellSize / styles.TableCell.Text.Size, dividesWords: true, room, styles);

    /// <summary>Returns left edge and width of the text of a cell that begins at a column and spans several.</summary>
    public (double Left, double Width) Cell(int column, int span, bool isMirrored)
    {
        var (start, end) = (edges[column], edges[column + span]);
        return (Left + Padding + (isMirrored ? Width - end : start), end - start - (2 * Padding));
    }

    /// <summary>Returns the style scaled to the table.</summary>
    public ParagraphStyle Scaled(ParagraphStyle style) => Scale == 1 ? style : style with
    {
        Leading = style.Leading * Scale,
        Text = style.Text with { Size = style.Text.Size * Scale },
    };

    private static TableLayout At(TableSize table, double scale, bool dividesWords, double room, BookStyles styles)
    {
        var look = styles.Tables;
        var count = table.ColumnCount;
        var sizes = table.WidthsAt(scale);
        var minimum = Array.ConvertAll(sizes, width => dividesWords ? width.Divided : width.Minimum);
        var natural = Array.ConvertAll(sizes, width => width.Natural);
        var padding = Math.Clamp((room - minimum.Sum()) / (2 * count), MinimumPadding(count, room, look), look.CellPaddingX);
        var inside = room - (2 * padding * count);
        var widths = ColumnWidths.Share(minimum, natural, inside);
        var height = 0.0;
        if (natural.Sum() > inside && minimum.Sum() <= inside)
        {
            (widths, height) = new WidthBalance(table.Rows, scale, padding, styles).Improve(widths, minimum, natural);
        }

        var sum = widths.Sum();
        if (sum + (2 * padding * count) >= look.MinimumFilledShare * room && sum < inside)
        {
            var stretch = inside - sum;
            widths = Array.ConvertAll(widths, width => width + (stretch * (sum > 0 ? width / sum : 1.0 / count)));
        }

        var layout = new TableLayout(0, widths, padding, scale)
        {
            Numbers = table.Numbers,
            DividesWords = dividesWords,
            Height = height,
        };
        return layout with { Left = Math.Max(0, (room - layout.Width) / 2) };
    }

    private static double MinimumPadding(int count, double room, TableStyle look) =>
        Math.Min(look.MinimumCellPaddingX, room / (look.MinimumColumnInPaddings * count));

    /// <summary>Returns the largest scale between two at which a table fits, or null if it does not fit at the smaller one.</summary>
    private static double? LargestScale(double smallest, double largest, Func<double, bool> fits)
    {
        if (fits(largest))
        {
            return largest;
        }

        if (!fits(smallest))
        {
            return null;
        }

        for (var i = 0; i < ScaleSteps; i++)
        {
            var middle = (smallest + largest) / 2;
            (smallest, largest) = fits(middle) ? (middle, largest) : (smallest, middle);
        }

        return smallest;
    }

    private static double[] EdgesOf(IReadOnlyList<double> widths, double padding)
    {
        var edges = new double[widths.Count + 1];
        for (var i = 0; i < widths.Count; i++)
        {
            edges[i + 1] = edges[i] + widths[i] + (2 * padding);
        }

        return edges;
    }
}
