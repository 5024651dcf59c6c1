namespace TechBeats.Unicode;

/// <summary>Emoji presentation and joined sequences (UTS 51, version 15.0).</summary>
public static class EmojiSequences
{
    private const int Joiner = 0x200D, TextSelector = 0xFE0E, EmojiSelector = 0xFE0F, Keycap = 0x20E3;

    private static readonly int[] s_roleObjects = new TableReader("emoji.bin").Int32s();

    /// <summary>
    /// Whether the cluster displays as an emoji: by default (flags too), by U+FE0F, as a keycap, with a skin tone, or as a joined sequence.
    /// U+FE0E asks for text. A digit, <c>#</c> or <c>*</c> is an emoji only as a keycap: no font has another picture of it.
    /// </summary>
    /// <param name="cluster">One grapheme cluster.</param>
    public static bool IsEmoji(ReadOnlySpan<char> cluster)
    {
        if (cluster.IsEmpty)
        {
            return false;
        }

        var table = CharacterTable.Instance;
        var flags = table.Flags[table.RecordOf(CodePoints.At(cluster, 0, out var length))];
        if ((flags & CharacterTable.Emoji) == 0)
        {
            return false;
        }

        if (length == cluster.Length)
        {
            return (flags & CharacterTable.EmojiPresentation) != 0;
        }

        if (char.IsAscii(cluster[0]))
        {
            return cluster[length..].Contains((char)Keycap);
        }

        var next = CodePoints.At(cluster, length, out _);
        return next switch
        {
            TextSelector => false,
            EmojiSelector or Keycap or Joiner => true,
            _ => (flags & CharacterTable.EmojiPresentation) != 0
                || ((flags & CharacterTable.EmojiModifierBase) != 0 && IsSkinTone(next)),
        };
    }

    /// <summary>Whether the character can display as an emoji. The property Emoji includes digits, <c>#</c> and <c>*</c>.</summary>
    public static bool IsEmojiCharacter(int codePoint) => CharacterTable.Instance.Has(codePoint, CharacterTable.Emoji);

    /// <summary>Whether the character is one of the five skin tones, U+1F3FB to U+1F3FF.</summary>
    public static bool IsSkinTone(int codePoint) => codePoint is >= 0x1F3FB and <= 0x1F3FF;

    /// <summary>
    /// Whether a person and an adjacent object formed one emoji before a joiner (U+200D) was lost: a role such as woman and laptop. Only
    /// man, woman and person with a role's object count. Families, hearts and flags do not, since side by side they have a meaning of their
    /// own.
    /// </summary>
    /// <param name="person">The person, without skin tone.</param>
    /// <param name="object">The object.</param>
    public static bool Joins(int person, int @object) =>
        person is 0x1F468 or 0x1F469 or 0x1F9D1 && Array.BinarySearch(s_roleObjects, @object) >= 0;
}
