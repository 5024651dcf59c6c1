using TechBeats.Typesetting.Fonts;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Shaping;

/// <summary>Fills a buffer with the glyphs of characters, before any substitution.</summary>
internal static class CharacterMapping
{
    private const int LongestCasing = 8;
    private const int TextSelector = 0xFE0E;
    private const int EmojiSelector = 0xFE0F;

    public static void Fill(GlyphBuffer buffer, ShapingPlan plan, ReadOnlySpan<char> word)
    {
        for (var start = 0; start < word.Length;)
        {
            var end = NextCluster(word, start);
            for (var i = start; i < end;)
            {
                var codePoint = CodePoints.At(word, i, out var length);
                i += length;
                var selector = i < end ? CodePoints.At(word, i, out _) : 0;
                if (IsVariationSelector(selector) && plan.Tables.Cmap.GlyphOf(codePoint, selector) is var variation and not 0)
                {
                    AddGlyph(buffer, codePoint, start, variation);
                    continue;
                }

                AddCased(buffer, plan, codePoint, start);
                if (plan.IsEmoji && LacksEmojiSelector(codePoint, selector))
                {
                    AddGlyph(buffer, EmojiSelector, start, plan.Tables.Cmap.GlyphOf(EmojiSelector));
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

    private static void AddCased(GlyphBuffer buffer, ShapingPlan plan, int codePoint, int cluster)
    {
        if ((plan.Key.Features & ShapingFeatures.AllCapitals) == 0)
        {
            Add(buffer, plan, codePoint, cluster);
            return;
        }

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

    private static void Add(GlyphBuffer buffer, ShapingPlan plan, int codePoint, int cluster)
    {
        var glyph = GlyphOf(plan, codePoint);
        if (glyph != 0 || CharacterStandIns.IsInvisible(codePoint))
        {
            AddGlyph(buffer, codePoint, cluster, glyph);
            return;
        }

        if (CharacterStandIns.WidthOf(codePoint) is { } ems)
        {
            AddGlyph(buffer, codePoint, cluster, plan.Space);
            ref var space = ref buffer[buffer.Count - 1];
            space.Traits |= GlyphTraits.FixedSpace;
            space.Advance = ems == 0 ? plan.SpaceAdvance : (int)Math.Round(ems * plan.UnitsPerEm);
            return;
        }

        var standIn = CharacterStandIns.Of(codePoint);
        if (standIn >= 0)
        {
            Add(buffer, plan, standIn, cluster);
            return;
        }

        AddParts(buffer, plan, codePoint, cluster);
    }

    /// <summary>The character's glyph; in right-to-left text a bracket's is its mirror image (UAX 9, L4).</summary>
    private static ushort GlyphOf(ShapingPlan plan, int codePoint)
    {
        var cmap = plan.Tables.Cmap;
        return plan.Key.IsRightToLeft && BidiAlgorithm.MirrorOf(codePoint) is { } mirror && cmap.GlyphOf(mirror) is var mirrored and not 0
            ? mirrored
            : cmap.GlyphOf(codePoint);
    }

    private static void AddParts(GlyphBuffer buffer, ShapingPlan plan, int codePoint, int cluster)
    {
        if (codePoint is >= 0xD800 and <= 0xDFFF)
        {
            AddGlyph(buffer, codePoint, cluster, 0);
            return;
        }

        var character = char.ConvertFromUtf32(codePoint);
        var parts = UnicodeText.Decompose(character);
        if (parts == character)
        {
            AddGlyph(buffer, codePoint, cluster, 0);
            return;
        }

        for (var i = 0; i < parts.Length;)
        {
            var part = CodePoints.At(parts, i, out var length);
            Add(buffer, plan, part, cluster);
            i += length;
        }
    }

    private static void AddGlyph(GlyphBuffer buffer, int codePoint, int cluster, ushort glyph)
    {
        var traits = GlyphTraits.None;
        if (codePoint is >= 0x300 or (< 0xA0 and >= 0x7F) or < ' ' or 0xAD)
        {
            traits = TraitsOf(codePoint);
        }

        buffer.Add(new BufferGlyph { Id = glyph, CodePoint = codePoint, Cluster = cluster, Mask = FeatureMasks.All, Traits = traits });
    }

    private static GlyphTraits TraitsOf(int codePoint)
    {
        if (!CharacterStandIns.IsInvisible(codePoint))
        {
            return codePoint >= 0x300 && Characters.IsMark(codePoint) ? GlyphTraits.MarkCharacter : GlyphTraits.None;
        }

        return codePoint switch
        {
            0x200D => GlyphTraits.Ignorable | GlyphTraits.Joiner,
            0x200C => GlyphTraits.Ignorable | GlyphTraits.NonJoiner,
            0x034F or (>= 0x180B and <= 0x180F) or (>= 0xE0020 and <= 0xE007F) => GlyphTraits.Ignorable | GlyphTraits.Hidden,
            _ => GlyphTraits.Ignorable,
        };
    }

    /// <summary>
    /// Whether a sequence leaves out the selector that makes its character an emoji (UTS 51, minimally qualified and
    /// unqualified): fonts may spell the sequence with it, and lookups pass over it where they don't.
    /// </summary>
    private static bool LacksEmojiSelector(int codePoint, int next) =>
        next is not (EmojiSelector or TextSelector)
        && !EmojiSequences.IsSkinTone(next)
        && EmojiSequences.IsEmojiCharacter(codePoint)
        && !EmojiSequences.IsEmoji(char.ConvertFromUtf32(codePoint));

    private static bool IsVariationSelector(int codePoint) => codePoint is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or (>= 0x180B and <= 0x180D);
}
