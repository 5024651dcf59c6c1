using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>
/// Distributes the width of a table among its columns so that the rows are lowest together: the aim of LaTeX's tabulary, by descent. From
/// the best of several first distributions, width moves from one column to another as long as that lowers the rows.
/// </summary>
/// <param name="rows">Rows of the table.</param>
/// <param name="scale">Scale of the text.</param>
/// <param name="padding">Padding at each side of a column in points.</param>
/// <param name="styles">The typographic styles.</param>
internal sealed class WidthBalance(IReadOnlyList<SizedCell[]> rows, double scale, double padding, BookStyles styles)
{
    private readonly TableStyle look = styles.Tables;
    private readonly Dictionary<(int Row, int Cell, double Width), double> heights = [];
    private int cost;

    /// <summary>Returns widths with the sum of the given ones at which the rows are at most as high, and their height.</summary>
    /// <param name="widths">A distribution of the width.</param>
    /// <param name="minimum">Minimum width of each column.</param>
    /// <param name="natural">Width of each column beyond which it needs no more.</param>
    public (double[] Widths, double Height) Improve(double[] widths, IReadOnlyList<double> minimum, IReadOnlyList<double> natural)
    {
        var best = widths;
        var least = HeightOf(best);
        Consider(InProportion(widths.Sum(), minimum, natural, width => width), ref best, ref least);
        Consider(InProportion(widths.Sum(), minimum, natural, Math.Sqrt), ref best, ref least);
        foreach (var step in look.BalanceSteps)
        {
            while (cost < look.MaximumBalanceCost && Move(step, minimum, natural, ref best, ref least))
            {
            }
        }

        return (best, least);
    }

    /// <summary>Moves a width between two columns where that lowers the rows most. Returns false if it does nowhere.</summary>
    private bool Move(double step, IReadOnlyList<double> minimum, IReadOnlyList<double> natural, ref double[] best, ref double least)
    {
        var (from, before) = (best, least);
        for (var giver = 0; giver < from.Length; giver++)
        {
            if (from[giver] - step < minimum[giver])
            {
                continue;
            }

            for (var taker = 0; taker < from.Length && cost < look.MaximumBalanceCost; taker++)
            {
                if (taker != giver && from[taker] < natural[taker])
                {
                    var moved = (double[])from.Clone();
                    moved[giver] -= step;
                    moved[taker] += step;
                    Consider(moved, ref best, ref least);
                }
            }
        }

        return least < before;
    }

    private void Consider(double[] widths, ref double[] best, ref double least)
    {
        var height = HeightOf(widths);
        if (height < least - 0.001)
        {
            (best, least) = (widths, height);
        }
    }

    private double HeightOf(double[] widths)
    {
        var sum = 0.0;
        for (var row = 0; row < rows.Count; row++)
        {
            var highest = styles.TableCell.Leading * scale;
            for (var i = 0; i < rows[row].Length; i++)
            {
                var cell = rows[row][i];
                var width = 2 * padding * (cell.ColumnSpan - 1);
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                {
                    width += widths[column];
                }

                var height = HeightOf(row, i, width) / cell.RowSpan;
                highest = Math.Max(highest, height);
                sum += look.CellHeightWeight * height;
            }

            sum += highest;
        }

        return sum;
    }

    private double HeightOf(int row, int cell, double width)
    {
        cost++;
        if (heights.TryGetValue((row, cell, width), out var height))
        {
            return height;
        }

        cost += rows[row][cell].Size.Cost;
        height = rows[row][cell].Size.Height(width, scale);
        heights[(row, cell, width)] = height;
        return height;
    }

    /// <summary>Distributes a width in proportion to a measure of the natural widths. No column is narrower than its minimum.</summary>
    private static double[] InProportion(
        double sum, IReadOnlyList<double> minimum, IReadOnlyList<double> natural, Func<double, double> measure)
    {
        var widths = new double[minimum.Count];
        var open = Enumerable.Range(0, minimum.Count).ToList();
        while (true)
        {
            var total = open.Sum(i => measure(natural[i]));
            var narrow = open.FindAll(i => total > 0 && sum * measure(natural[i]) / total < minimum[i]);
            if (narrow.Count == 0 || narrow.Count == open.Count)
            {
                open.ForEach(i => widths[i] = total > 0 ? sum * measure(natural[i]) / total : sum / open.Count);
                return widths;
            }

            foreach (var i in narrow)
            {
                widths[i] = minimum[i];
                sum -= minimum[i];
                open.Remove(i);
            }
        }
    }
}
