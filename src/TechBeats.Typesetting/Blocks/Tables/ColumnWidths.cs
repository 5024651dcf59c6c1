namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>Distributes a table's width among its columns.</summary>
internal static class ColumnWidths
{
    /// <summary>
    /// Returns widths that add up to <paramref name="room"/>, or the natural widths if they fit. A column that needs no more than its
    /// share gets its natural width. The others get their minimum, and a part of the rest in proportion to what they lack. If the minimum
    /// widths do not fit, the widest columns are cut to one common width.
    /// </summary>
    /// <param name="minimum">Minimum width of each column: its widest unbreakable piece.</param>
    /// <param name="natural">Natural width of each column without line breaks, at least its minimum.</param>
    /// <param name="room">Width available for all columns.</param>
    public static double[] Share(IReadOnlyList<double> minimum, IReadOnlyList<double> natural, double room)
    {
        if (natural.Sum() <= room)
        {
            return [.. natural];
        }

        if (minimum.Sum() >= room)
        {
            return Leveled(minimum, room);
        }

        var widths = new double[minimum.Count];
        var open = Enumerable.Range(0, minimum.Count).ToList();
        var left = room;
        while (true)
        {
            var share = left / open.Count;
            var rest = open.Sum(i => minimum[i]);
            var satisfied = open.FindIndex(i => natural[i] <= share && rest - minimum[i] <= left - natural[i]);
            if (satisfied < 0)
            {
                break;
            }

            var column = open[satisfied];
            widths[column] = natural[column];
            left -= natural[column];
            open.RemoveAt(satisfied);
        }

        var spare = left - open.Sum(i => minimum[i]);
        var wanted = open.Sum(i => natural[i] - minimum[i]);
        foreach (var i in open)
        {
            widths[i] = minimum[i] + (wanted > 0 ? spare * (natural[i] - minimum[i]) / wanted : spare / open.Count);
        }

        return widths;
    }

    /// <summary>Returns the minimum widths, limited to the one width at which all columns fit.</summary>
    private static double[] Leveled(IReadOnlyList<double> minimum, double room)
    {
        var sorted = minimum.Order().ToArray();
        var left = room;
        var level = 0.0;
        for (var i = 0; i < sorted.Length; i++)
        {
            level = left / (sorted.Length - i);
            if (sorted[i] > level)
            {
                break;
            }

            left -= sorted[i];
            level = sorted[i];
        }

        return [.. minimum.Select(width => Math.Min(width, level))];
    }
}
