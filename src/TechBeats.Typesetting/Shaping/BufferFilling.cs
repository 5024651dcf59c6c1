using System.Buffers;
using TechBeats.Typesetting.Fonts;
using TechBeats.Unicode;
using HarfBuzz = HarfBuzzSharp;

namespace TechBeats.Typesetting.Shaping;

/// <summary>
/// Fills a buffer with the characters of a word. Characters of a grapheme cluster share its first index, so that HarfBuzz
/// never splits one, and clusters follow our version of Unicode.
/// </summary>
internal static class BufferFilling
{
    private const int LongestCasing = 8;
    private const int TextSelector = 0xFE0E;
    private const int EmojiSelector = 0xFE0F;

    // A cluster each, visible, and with nothing that stands in for them.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(0x21, 0x2BC - 0x21).Where(c => c is < 0x7F or > 0xA0 and not 0xAD).Select(c => (char)c)]);

    public static void Fill(HarfBuzz.Buffer buffer, ShapingPlan plan, ReadOnlySpan<char> word)
    {
        var isAsWritten = (plan.Key.Features & ShapingFeatures.AllCapitals) == 0;
        if (isAsWritten && !plan.IsEmoji && !word.ContainsAnyExcept(Plain))
        {
            buffer.AddUtf16(word);
            return;
        }

        for (var start = 0; start < word.Length;)
        {
            var end = NextCluster(word, start);
            for (var i = start; i < end;)
            {
                var codePoint = CodePoints.At(word, i, out var length);
                i += length;
                if (isAsWritten)
                {
                    Add(buffer, plan, codePoint, start);
                }
                else
                {
                    AddCapital(buffer, plan, codePoint, start);
                }

                if (plan.IsEmoji && LacksEmojiSelector(codePoint, i < end ? CodePoints.At(word, i, out _) : 0))
                {
                    Add(buffer, plan, EmojiSelector, start);
                }
            }

            start = end;
        }
    }

    /// <summary>The end of the grapheme cluster; quick where two characters in a row can't be one.</summary>
    private static int NextCluster(ReadOnlySpan<char> word, int start) =>
        word[start] < 0x300 && (start + 1 == word.Length || word[start + 1] < 0x300)
            ? start + 1
            : GraphemeClusters.Next(word, start);

    private static void AddCapital(HarfBuzz.Buffer buffer, ShapingPlan plan, int codePoint, int cluster)
    {
        Span<char> capitals = stackalloc char[LongestCasing];
        var written = UnicodeText.WriteUpper(codePoint, capitals, plan.Key.Language);
        if (!plan.Key.Face.Covers(capitals[..written]))
        {
            Add(buffer, plan, codePoint, cluster);
            return;
        }

        for (var i = 0; i < written;)
        {
            var capital = CodePoints.At(capitals[..written], i, out var length);
            Add(buffer, plan, capital, cluster);
            i += length;
        }
    }

    /// <summary>Adds the character, or the one that stands in for it. HarfBuzz itself takes characters apart and replaces spaces of fixed width.</summary>
    private static void Add(HarfBuzz.Buffer buffer, ShapingPlan plan, int codePoint, int cluster)
    {
        if (IsControl(codePoint))
        {
            return;
        }

        while (
            plan.Tables.Cmap.GlyphOf(codePoint) == 0
            && CharacterStandIns.WidthOf(codePoint) is null
            && CharacterStandIns.Of(codePoint) is var standIn and >= 0
        )
        {
            codePoint = standIn;
        }

        buffer.Add(codePoint, cluster);
    }

    /// <summary>True for characters that are never drawn and that HarfBuzz, unlike default ignorable ones, would show.</summary>
    private static bool IsControl(int codePoint) => CharacterStandIns.IsInvisible(codePoint) && !Characters.IsDefaultIgnorable(codePoint);

    /// <summary>
    /// Whether a sequence leaves out the selector that makes its character an emoji (UTS 51, minimally qualified and
    /// unqualified): fonts may spell the sequence with it, and lookups pass over it where they don't.
    /// </summary>
    private static bool LacksEmojiSelector(int codePoint, int next) =>
        next is not (EmojiSelector or TextSelector)
        && !EmojiSequences.IsSkinTone(next)
        && EmojiSequences.IsEmojiCharacter(codePoint)
        && !EmojiSequences.IsEmoji(char.ConvertFromUtf32(codePoint));
}
