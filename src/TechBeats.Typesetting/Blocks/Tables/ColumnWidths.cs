namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>Shares a table's width among its columns.</summary>
internal static class ColumnWidths
{
    /// <summary>
    /// Widths that add up to <paramref name="room"/>, or to less when every column has its natural width. A column that
    /// wants no more than its share has what it wants; the others share what is left by what they want beyond their least.
    /// Where not even the least widths fit, the widest are cut to one width: their words will be broken.
    /// </summary>
    /// <param name="least">Width of each column's widest unbreakable piece.</param>
    /// <param name="natural">Width of each column when nothing in it is broken; not below its least.</param>
    /// <param name="room">What there is for all of them.</param>
    public static double[] Share(IReadOnlyList<double> least, IReadOnlyList<double> natural, double room)
    {
        if (natural.Sum() <= room)
        {
            return [.. natural];
        }

        if (least.Sum() >= room)
        {
            return Leveled(least, room);
        }

        var widths = new double[least.Count];
        var open = Enumerable.Range(0, least.Count).ToList();
        var left = room;
        while (true)
        {
            var share = left / open.Count;
            var rest = open.Sum(i => least[i]);
            var satisfied = open.FindIndex(i => natural[i] <= share && rest - least[i] <= left - natural[i]);
            if (satisfied < 0)
            {
                break;
            }

            var column = open[satisfied];
            widths[column] = natural[column];
            left -= natural[column];
            open.RemoveAt(satisfied);
        }

        var spare = left - open.Sum(i => least[i]);
        var wanted = open.Sum(i => natural[i] - least[i]);
        foreach (var i in open)
        {
            widths[i] = least[i] + (wanted > 0 ? spare * (natural[i] - least[i]) / wanted : spare / open.Count);
        }

        return widths;
    }

    /// <summary>Each column its least width, but none more than the one width at which all fit.</summary>
    private static double[] Leveled(IReadOnlyList<double> least, double room)
    {
        var sorted = least.Order().ToArray();
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

        return [.. least.Select(width => Math.Min(width, level))];
    }
}
