using TechBeats.Typesetting.Paragraphs.Hyphenation;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>Further places where lines may end when the ordinary ones are not enough: between syllables, between humps, in the end between any two clusters.</summary>
internal static class Subdivision
{
    /// <summary>Letters that a word must have to be divided: shorter ones gain nothing.</summary>
    private const int LeastLetters = 5;

    /// <summary>Letters that the part of a word with its own hyphen must have: a second hyphen in it is a last resort.</summary>
    private const int LeastLettersInCompound = 8;

    /// <summary>The places, with those between syllables and humps of every word wider than this.</summary>
    public static List<BreakOpportunity> BySyllables(MeasuredText text, List<BreakOpportunity> places, double wider) =>
        Divide(text, places, wider, AddSyllables);

    /// <summary>The places, with those between clusters of everything wider than this.</summary>
    public static List<BreakOpportunity> ByClusters(MeasuredText text, List<BreakOpportunity> places, double wider) =>
        Divide(text, places, wider, AddClusters);

    private static List<BreakOpportunity> Divide(
        MeasuredText text,
        List<BreakOpportunity> places,
        double wider,
        Action<MeasuredText, int, int, List<BreakOpportunity>> add
    )
    {
        var divided = new List<BreakOpportunity>(2 * places.Count);
        var start = 0;
        foreach (var place in places)
        {
            var end = place.Position;
            while (end > start && text.Text[end - 1] == ' ')
            {
                end--;
            }

            if (end > start && text.Width(start, end) > wider)
            {
                add(text, start, end, divided);
            }

            divided.Add(place);
            start = place.Position;
        }

        return divided;
    }

    private static void AddSyllables(MeasuredText text, int start, int end, List<BreakOpportunity> places)
    {
        if (end - start < LeastLetters)
        {
            return;
        }

        for (var at = start; at < end;)
        {
            if (!char.IsLetter(text.Text[at]))
            {
                at++;
                continue;
            }

            var wordEnd = at;
            while (wordEnd < end && IsInWord(text.Text[wordEnd]))
            {
                wordEnd++;
            }

            AddSyllablesOfWord(text, at, wordEnd, places);
            at = wordEnd;
        }
    }

    private static void AddSyllablesOfWord(MeasuredText text, int start, int end, List<BreakOpportunity> places)
    {
        var word = text.Text.AsSpan(start, end - start);
        var context = text.Collected.Runs[text.Collected.RunIndexAt(start)].Context;
        if (TouchesSoftHyphen(text.Text, start, end))
        {
            return; // The author has said where.
        }

        var isPlain = !context.IsCode && !TouchesFigures(text.Text, start, end) && !HasInnerCapital(word);
        if (isPlain)
        {
            var least = TouchesHyphen(text.Text, start, end) ? LeastLettersInCompound : LeastLetters;
            if (word.Length >= least && Hyphenator.For(context.Style.Language) is { } hyphenator)
            {
                foreach (var index in hyphenator.Hyphenate(word))
                {
                    places.Add(new BreakOpportunity(start + index, BreakOpportunityKind.Syllable));
                }
            }

            return;
        }

        for (var i = 1; i < word.Length; i++)
        {
            if (Joints.Between(word, i) == BreakOpportunityKind.Hump && text.StartsCluster(start + i))
            {
                places.Add(new BreakOpportunity(start + i, BreakOpportunityKind.Hump));
            }
        }
    }

    private static void AddClusters(MeasuredText text, int start, int end, List<BreakOpportunity> places)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (text.StartsCluster(i) && text.Text[i] != ' ')
            {
                places.Add(new BreakOpportunity(i, BreakOpportunityKind.Cluster));
            }
        }
    }

    private static bool IsInWord(char c) =>
        char.IsLetterOrDigit(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
        || c is '\u2019' or '\'';

    private static bool TouchesFigures(string text, int start, int end) =>
        (start > 0 && IsPartOfName(text[start - 1]))
        || (end < text.Length && IsPartOfName(text[end]))
        || text.AsSpan(start, end - start).ContainsAnyInRange('0', '9');

    private static bool IsPartOfName(char c) => char.IsDigit(c) || c is '_' or '@' or '/' or '\\' or '=';

    private static bool TouchesSoftHyphen(string text, int start, int end) =>
        (start > 0 && text[start - 1] == '\u00AD') || (end < text.Length && text[end] == '\u00AD');

    private static bool TouchesHyphen(string text, int start, int end) =>
        (start > 0 && text[start - 1] is '-' or '\u2010') || (end < text.Length && text[end] is '-' or '\u2010');

    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        foreach (var c in word[1..])
        {
            if (char.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }
}
