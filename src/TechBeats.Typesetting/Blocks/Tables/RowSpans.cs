using TechBeats.Typesetting.Blocks.Slabs;

namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>
/// Distributes the content of cells that span several rows. A row remains a slab of its own, so a page may end between any two rows: the
/// lines of a spanning cell stand beside its rows, one row after another.
/// </summary>
internal static class RowSpans
{
    /// <summary>Rounding allowance in points.</summary>
    private const double Tolerance = 0.01;

    /// <summary>
    /// Moves the lines of spanning cells to the rows that they cover. If the rows are too low, all of them grow by the same height.
    /// </summary>
    /// <param name="rows">The rows of one part of a table.</param>
    /// <param name="lineHeight">Minimum height of the text of a row in points.</param>
    public static void Distribute(List<List<CellContent>> rows, double lineHeight)
    {
        var heights = rows.ConvertAll(cells => cells.Where(cell => cell.Cell.RowSpan == 1).Select(HeightOf).Append(lineHeight).Max());
        for (var row = 0; row < rows.Count; row++)
        {
            for (var i = 0; i < rows[row].Count; i++)
            {
                if (rows[row][i].Cell.RowSpan > 1)
                {
                    Distribute(rows, heights, row, i);
                }
            }
        }
    }

    private static void Distribute(List<List<CellContent>> rows, List<double> heights, int row, int index)
    {
        var cell = rows[row][index];
        var end = Math.Min(rows.Count, row + cell.Cell.RowSpan);
        var missing = HeightOf(cell) - heights.Take(row..end).Sum();
        var growth = Math.Max(0, missing) / (end - row);
        var taken = 0;
        for (var i = row; i < end; i++)
        {
            var target = i == row ? index : rows[i].FindIndex(other => other.Column == cell.Column && other.Cell.IsCovered);
            if (target < 0)
            {
                continue;
            }

            var room = i == end - 1 ? double.PositiveInfinity : heights[i] + growth;
            var part = Take(cell.Slabs, ref taken, room, mustTake: i == row);
            rows[i][target] = rows[i][target] with { Slabs = part };
            heights[i] = Math.Max(heights[i], SlabStack.HeightOf(part));
        }
    }

    private static List<Slab> Take(IReadOnlyList<Slab> slabs, ref int taken, double room, bool mustTake)
    {
        var part = new List<Slab>();
        var used = 0.0;
        for (; taken < slabs.Count; taken++)
        {
            var needed = slabs[taken].Content.Height + (part.Count > 0 ? slabs[taken].SpaceBefore : 0);
            if (used + needed > room + Tolerance && (part.Count > 0 || !mustTake))
            {
                break;
            }

            used += needed;
            part.Add(slabs[taken]);
        }

        return part;
    }

    private static double HeightOf(CellContent cell) => SlabStack.HeightOf(cell.Slabs);
}
