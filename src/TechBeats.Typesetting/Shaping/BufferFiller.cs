using System.Buffers;
using TechBeats.Typesetting.Fonts;
using TechBeats.Unicode;
using HarfBuzz = HarfBuzzSharp;

namespace TechBeats.Typesetting.Shaping;

/// <summary>
/// Fills a HarfBuzz buffer with the characters of a word. Characters of a grapheme cluster share the index of the first one. So HarfBuzz
/// never splits a cluster, and clusters follow one version of Unicode.
/// </summary>
internal static class BufferFiller
{
    /// <summary>Maximum length of an uppercase mapping in UTF-16 code units.</summary>
    private const int MaximumCasingLength = 8;

    private const int TextSelector = 0xFE0E;
    private const int EmojiSelector = 0xFE0F;

    // Visible characters that form a cluster each and have no substitute.
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

    /// <summary>Returns the end of the grapheme cluster. The shortcut covers pairs of characters that never form a cluster.</summary>
    private static int NextCluster(ReadOnlySpan<char> word, int start) =>
        word[start] < 0x300 && (start + 1 == word.Length || word[start + 1] < 0x300)
            ? start + 1
            : GraphemeClusters.Next(word, start);

    private static void AddCapital(HarfBuzz.Buffer buffer, ShapingPlan plan, int codePoint, int cluster)
    {
        Span<char> capitals = stackalloc char[MaximumCasingLength];
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

    /// <summary>Adds the character or its substitute. HarfBuzz itself decomposes characters and replaces fixed-width spaces.</summary>
    private static void Add(HarfBuzz.Buffer buffer, ShapingPlan plan, int codePoint, int cluster)
    {
        if (IsControl(codePoint))
        {
            return;
        }

        while (
            plan.Tables.Cmap.GlyphOf(codePoint) == 0
            && CharacterSubstitutes.FixedSpaceWidthOf(codePoint) is null
            && CharacterSubstitutes.Find(codePoint) is var substitute and >= 0
        )
        {
            codePoint = substitute;
        }

        buffer.Add(codePoint, cluster);
    }

    /// <summary>
    /// Returns true for characters that are never drawn, but that HarfBuzz would draw. HarfBuzz hides only default ignorable characters.
    /// </summary>
    private static bool IsControl(int codePoint) =>
        CharacterSubstitutes.IsInvisible(codePoint) && !Characters.IsDefaultIgnorable(codePoint);

    /// <summary>
    /// Returns true if a sequence omits the emoji variation selector of the character (UTS 51, minimally qualified and unqualified). Fonts
    /// may include the selector in their sequences. Otherwise their lookups skip it.
    /// </summary>
    private static bool LacksEmojiSelector(int codePoint, int next) =>
        next is not (EmojiSelector or TextSelector)
        && !EmojiSequences.IsSkinTone(next)
        && EmojiSequences.IsEmojiCharacter(codePoint)
        && !EmojiSequences.IsEmoji(char.ConvertFromUtf32(codePoint));
}
