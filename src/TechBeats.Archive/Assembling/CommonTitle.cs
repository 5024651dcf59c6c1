namespace TechBeats.Archive.Assembling;

/// <summary>Finds the title that the issues of a newsletter share: the words before the number or date.</summary>
internal static class CommonTitle
{
    /// <summary>Words that introduce a number or a date. They are not part of a newsletter's name.</summary>
    private static readonly HashSet<string> LeadingWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "issue", "issues", "no", "nr", "num", "number", "n°", "№", "week", "edition", "episode", "ep", "volume", "vol", "part", "day",
        "for", "from", "of", "the", "du", "des", "de", "le", "vom", "am", "zum", "den", "del", "do", "da",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    };

    /// <summary>Words that many newsletters put before their numbers. They name no newsletter.</summary>
    private static readonly HashSet<string> GenericStems = new(StringComparer.OrdinalIgnoreCase) { "newsletter", "post" };

    /// <summary>
    /// The words with which more than half of the titles begin, in their most frequent spelling, or null if there are none.
    /// </summary>
    public static string? Find(IReadOnlyList<string> titles)
    {
        var common = titles
            .Select(StemOf)
            .Where(stem => stem.Length > 1 && !GenericStems.Contains(stem))
            .GroupBy(stem => stem, StringComparer.OrdinalIgnoreCase)
            .MaxBy(same => same.Count());
        return common is not null && common.Count() * 2 > titles.Count
            ? common.GroupBy(stem => stem, StringComparer.Ordinal).MaxBy(same => same.Count())!.Key
            : null;
    }

    private static string StemOf(string title)
    {
        var digit = title.AsSpan().IndexOfAnyInRange('0', '9');
        var words = (digit < 0 ? title : title[..WordsEnd(title, digit)])
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToList();
        while (
            words.Count > 0
            && (digit >= 0 || words.Count > 1)
            && TrimPunctuation(words[^1]) is var last
            && (last.Length == 0 || (digit >= 0 && LeadingWords.Contains(last)))
        )
        {
            words.RemoveAt(words.Count - 1);
        }

        return TrimPunctuation(string.Join(' ', words));
    }

    /// <summary>
    /// The index at which the words before a number end. A letter joined to the number (<c>W42</c>) belongs to the number.
    /// </summary>
    private static int WordsEnd(string title, int digit)
    {
        while (digit > 0 && char.IsLetter(title[digit - 1]))
        {
            digit--;
        }

        return digit;
    }

    private static string TrimPunctuation(string words) =>
        words.Trim().TrimEnd('-', '–', '—', '_', ':', ',', ';', '|', '/', '.', '#', '№', '(', '[', ' ').TrimStart('(', '[', '#', ' ');
}
