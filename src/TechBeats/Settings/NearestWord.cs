namespace TechBeats.Settings;

/// <summary>Suggests a known word for a misspelled one.</summary>
internal static class NearestWord
{
    private const int MaximumWordLength = 40;

    /// <summary>The nearest known word, or null if more than a third of its letters differ.</summary>
    public static string? To(string written, IEnumerable<string> known)
    {
        if (written.Length is 0 or > MaximumWordLength)
        {
            return null;
        }

        var plain = written.ToLowerInvariant().Replace('_', '-');
        var nearest = known.Select(word => (Word: word, Distance: Distance(plain, word))).MinBy(pair => pair.Distance);
        return nearest.Word is not null && nearest.Distance <= Math.Max(1, nearest.Word.Length / 3) ? nearest.Word : null;
    }

    /// <summary>
    /// The number of letters to insert, delete, replace or swap with a neighbor (Damerau 1964; the restricted form, "optimal string
    /// alignment").
    /// </summary>
    private static int Distance(string from, string to)
    {
        var rows = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= to.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = rows[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(replaced, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[from.Length, to.Length];
    }
}
