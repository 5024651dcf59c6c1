using TechBeats.Unicode;

namespace TechBeats.Typesetting.Shaping;

/// <summary>The forms of letters that join, as in Arabic: each depends on its neighbours (Unicode 15.0, chapter 9.2, rules R1 to R7).</summary>
internal static class JoiningForms
{
    /// <summary>Whether the text may hold letters that join; a quick look.</summary>
    public static bool MayOccurIn(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c >= 0x0600 && Characters.JoiningTypeOf(c) is not (JoiningType.NonJoining or JoiningType.Transparent))
            {
                return true;
            }

            if (char.IsHighSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells the form of every letter of the buffer.</summary>
    /// <param name="buffer">Its glyphs still stand for one character each.</param>
    /// <param name="before">The joining type of what stands before.</param>
    /// <param name="after">The joining type of what stands after.</param>
    public static void Give(GlyphBuffer buffer, JoiningType before, JoiningType after)
    {
        var previous = -1;
        var previousType = before;
        for (var i = 0; i <= buffer.Count; i++)
        {
            var type = i < buffer.Count ? Characters.JoiningTypeOf(buffer[i].CodePoint) : after;
            if (type == JoiningType.Transparent)
            {
                continue;
            }

            var joins = JoinsForward(previousType) && JoinsBackward(type);
            if (previous >= 0 && joins)
            {
                buffer[previous].Mask = Joined(buffer[previous].Mask);
            }

            if (i == buffer.Count)
            {
                break;
            }

            if (type is JoiningType.DualJoining or JoiningType.RightJoining or JoiningType.LeftJoining)
            {
                buffer[i].Mask |= joins ? FeatureMasks.Final : FeatureMasks.Isolated;
            }

            if (joins && previous >= 0)
            {
                buffer.MarkUnsafeToBreak(previous, i + 1);
            }

            (previous, previousType) = (i, type);
        }
    }

    /// <summary>The joining type of the last character that counts; none when there is no such character.</summary>
    public static JoiningType TypeBefore(ReadOnlySpan<char> text, int index)
    {
        while (index > 0)
        {
            var type = Characters.JoiningTypeOf(CodePoints.Before(text, index, out var length));
            if (type != JoiningType.Transparent)
            {
                return type;
            }

            index -= length;
        }

        return JoiningType.NonJoining;
    }

    /// <summary>The joining type of the first character that counts; none when there is no such character.</summary>
    public static JoiningType TypeAfter(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length)
        {
            var type = Characters.JoiningTypeOf(CodePoints.At(text, index, out var length));
            if (type != JoiningType.Transparent)
            {
                return type;
            }

            index += length;
        }

        return JoiningType.NonJoining;
    }

    private static bool JoinsForward(JoiningType type) => type is JoiningType.DualJoining or JoiningType.LeftJoining or JoiningType.JoinCausing;

    private static bool JoinsBackward(JoiningType type) => type is JoiningType.DualJoining or JoiningType.RightJoining or JoiningType.JoinCausing;

    private static uint Joined(uint mask) => (mask & FeatureMasks.Isolated) != 0 ? (mask & ~FeatureMasks.Isolated) | FeatureMasks.Initial
        : (mask & FeatureMasks.Final) != 0 ? (mask & ~FeatureMasks.Final) | FeatureMasks.Medial
        : mask;
}

/// <summary>The features that a glyph takes part in.</summary>
internal static class FeatureMasks
{
    /// <summary>Features of the whole text.</summary>
    public const uint All = 1;
    public const uint Isolated = 2;
    public const uint Initial = 4;
    public const uint Medial = 8;
    public const uint Final = 16;
}
