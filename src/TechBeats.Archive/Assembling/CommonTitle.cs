using TechBeats.Archive.Reading.Metadata;

namespace TechBeats.Archive.Assembling;

/// <summary>
/// Finds the title that the issues of a newsletter share: the words before the number or date, or before a colon.
/// </summary>
internal static class CommonTitle
{
    /// <summary>Minimum number of issues whose titles begin alike before a colon.</summary>
    private const int MinimumBeginnings = 3;

    private const string Opening = "([{（［｛【〔「『《〈«„“‘";

    private const string Closing = ")]}）］｝】〕」』》〉»“”’";

    /// <summary>Words that introduce a number or a date. They are not part of a newsletter's name.</summary>
    private static readonly HashSet<string> LeadingWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "issue", "issues", "no", "nr", "num", "number", "n°", "№", "week", "edition", "episode", "ep", "volume", "vol", "part", "day",
        "for", "from", "of", "the", "du", "des", "de", "le", "vom", "am", "zum", "den", "del", "do", "da", "dal", "od", "z", "от", "за",
        "из", "від", "на", "第", "제",
        "ausgabe", "nummer", "folge", "woche", "kw", "numéro", "número", "numero", "édition", "edición", "edição", "edizione", "semaine",
        "semana", "settimana", "uitgave", "wydanie", "numer", "tydzień", "выпуск", "випуск", "номер", "неделя", "sayı", "العدد", "عدد",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    };

    /// <summary>Words that many newsletters put before their numbers. They name no newsletter.</summary>
    private static readonly HashSet<string> GenericStems = new(StringComparer.OrdinalIgnoreCase) { "newsletter", "post" };

    /// <summary>
    /// The words with which more than half of the titles begin, in their most frequent spelling, or null if there are none.
    /// </summary>
    public static string? Find(IReadOnlyList<string> titles) =>
        FindMajority([.. titles.Select(StemOf)], 1) ?? FindMajority([.. titles.Select(BeginningOf)], MinimumBeginnings);

    private static string? FindMajority(IReadOnlyList<string> stems, int minimum)
    {
        var common = stems
            .Where(stem => stem.Length > 1 && !GenericStems.Contains(stem) && !LeadingWords.Contains(stem))
            .GroupBy(stem => stem, StringComparer.OrdinalIgnoreCase)
            .MaxBy(same => same.Count());
        return common is not null && common.Count() >= minimum && common.Count() * 2 > stems.Count
            ? common.GroupBy(stem => stem, StringComparer.Ordinal).MaxBy(same => same.Count())!.Key
            : null;
    }

    private static string StemOf(string title)
    {
        var digit = IndexOfDigit(title);
        var mark = NumberReader.MarkIn(title);
        var end = Math.Min(mark < 0 ? title.Length : mark, digit < 0 ? title.Length : WordsEnd(title, digit));
        var isCut = end < title.Length;
        var words = title[..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList();
        var isYear = digit >= 0 && title.AsSpan(digit) is ['1' or '2', '9' or '0', _, _, ..];
        while (
            words.Count > 0
            && (isCut || words.Count > 1)
            && Trim(words[^1]) is var last
            && (last.Length == 0 || (isCut && (LeadingWords.Contains(last) || (isYear && words.Count > 1 && IsMonth(last)))))
        )
        {
            words.RemoveAt(words.Count - 1);
        }

        return Balanced(Trim(string.Join(' ', words)));
    }

    /// <summary>The words before the first colon or dash, or an empty text if there are none, or a digit among them.</summary>
    private static string BeginningOf(string title)
    {
        var end = title.AsSpan().IndexOfAny(':', '：', '|');
        foreach (var dash in (ReadOnlySpan<string>)[" – ", " — ", " - ", "——"])
        {
            var at = title.IndexOf(dash, StringComparison.Ordinal);
            end = at >= 0 && (end < 0 || at < end) ? at : end;
        }

        return end <= 0 || IndexOfDigit(title[..end]) >= 0 ? "" : Balanced(Trim(title[..end]));
    }

    /// <summary>The index of the first decimal digit of any script, or -1 for none.</summary>
    private static int IndexOfDigit(string title)
    {
        for (var index = 0; index < title.Length; index++)
        {
            if (char.IsDigit(title[index]))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>
    /// The index at which the words before a number end. A letter joined to the number (<c>W42</c>) belongs to the number, except in
    /// scripts that write words without spaces.
    /// </summary>
    private static int WordsEnd(string title, int digit)
    {
        while (digit > 0 && (char.IsUpper(title[digit - 1]) || char.IsLower(title[digit - 1])))
        {
            digit--;
        }

        return digit;
    }

    private static bool IsMonth(string word) => word.Length > 2 && MonthNames.Parse(word) is not null;

    private static string Trim(string words) =>
        words
            .Trim()
            .TrimEnd([.. "-–—―‐_:：,，、;；|/.#№・·~〜～ـ \u00A0\u3000\"'", .. Opening])
            .TrimStart('(', '[', '（', '［', '【', '#', ' ', '\u3000');

    /// <summary>
    /// The words without a bracket that has no partner: they end before an open one. Brackets around all words are removed.
    /// </summary>
    private static string Balanced(string words)
    {
        var open = new Stack<int>();
        for (var index = 0; index < words.Length; index++)
        {
            if (open.Count > 0 && Closing[Opening.IndexOf(words[open.Peek()], StringComparison.Ordinal)] == words[index])
            {
                if (open.Pop() == 0 && index == words.Length - 1)
                {
                    return Balanced(Trim(words[1..index]));
                }
            }
            else if (Opening.Contains(words[index], StringComparison.Ordinal))
            {
                open.Push(index);
            }
            else if (words[index] is ')' or ']' or '）' or '］' or '】')
            {
                return Balanced(Trim(words.Remove(index, 1)));
            }
        }

        return open.Count == 0 ? words
            : open.Last() == 0 ? Balanced(Trim(words[1..]))
            : Trim(words[..open.Last()]);
    }
}
