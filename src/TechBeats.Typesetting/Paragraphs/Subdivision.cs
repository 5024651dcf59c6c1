using TechBeats.Typesetting.Paragraphs.Hyphenation;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>
/// Adds break opportunities inside words: between syllables, between humps of camel case names, and finally between clusters.
/// </summary>
internal static class Subdivision
{
    /// <summary>Minimum number of letters of a hyphenated word.</summary>
    private const int MinimumLetters = 5;

    /// <summary>
    /// Minimum number of letters of a hyphenated part of a compound with an explicit hyphen. A second hyphen is a last resort.
    /// </summary>
    private const int MinimumLettersInCompound = 8;

    /// <summary>Adds opportunities between syllables and humps to all text wider than the given width.</summary>
    public static List<BreakOpportunity> BySyllables(MeasuredText text, List<BreakOpportunity> opportunities, double minimumWidth) =>
        Divide(text, opportunities, minimumWidth, AddSyllables);

    /// <summary>Adds opportunities between clusters to all text wider than the given width.</summary>
    public static List<BreakOpportunity> ByClusters(MeasuredText text, List<BreakOpportunity> opportunities, double minimumWidth) =>
        Divide(text, opportunities, minimumWidth, AddClusters);

    private static List<BreakOpportunity> Divide(
        MeasuredText text,
        List<BreakOpportunity> opportunities,
        double minimumWidth,
        Action<MeasuredText, int, int, List<BreakOpportunity>> add
    )
    {
        var divided = new List<BreakOpportunity>(2 * opportunities.Count);
        var start = 0;
        foreach (var opportunity in opportunities)
        {
            var end = opportunity.Position;
            while (end > start && text.Text[end - 1] == ' ')
            {
                end--;
            }

            if (end > start && text.Width(start, end) > minimumWidth)
            {
                add(text, start, end, divided);
            }

            divided.Add(opportunity);
            start = opportunity.Position;
        }

        return divided;
    }

    private static void AddSyllables(MeasuredText text, int start, int end, List<BreakOpportunity> opportunities)
    {
        if (end - start < MinimumLetters)
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

            AddSyllablesOfWord(text, at, wordEnd, opportunities);
            at = wordEnd;
        }
    }

    private static void AddSyllablesOfWord(MeasuredText text, int start, int end, List<BreakOpportunity> opportunities)
    {
        var word = text.Text.AsSpan(start, end - start);
        var context = text.Collected.Runs[text.Collected.RunIndexAt(start)].Context;
        if (TouchesSoftHyphen(text.Text, start, end))
        {
            return; // The author chose the hyphenation points.
        }

        var isPlain = !context.IsCode && !TouchesFigures(text.Text, start, end) && !HasInnerCapital(word);
        if (isPlain)
        {
            var minimum = TouchesHyphen(text.Text, start, end) ? MinimumLettersInCompound : MinimumLetters;
            if (word.Length >= minimum && Hyphenator.For(context.Style.Language) is { } hyphenator)
            {
                foreach (var index in hyphenator.Hyphenate(word))
                {
                    opportunities.Add(new BreakOpportunity(start + index, BreakOpportunityKind.Syllable));
                }
            }

            return;
        }

        for (var i = 1; i < word.Length; i++)
        {
            if (Joints.Between(word, i) == BreakOpportunityKind.Hump && text.StartsCluster(start + i))
            {
                opportunities.Add(new BreakOpportunity(start + i, BreakOpportunityKind.Hump));
            }
        }
    }

    private static void AddClusters(MeasuredText text, int start, int end, List<BreakOpportunity> opportunities)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (text.StartsCluster(i) && text.Text[i] != ' ')
            {
                opportunities.Add(new BreakOpportunity(i, BreakOpportunityKind.Cluster));
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
