namespace TechBeats.Unicode;

/// <summary>
/// The Unicode Bidirectional Algorithm (UAX 9): the embedding levels of a paragraph (P2 to I2), and each line's
/// display order (L2). Even levels run left to right, odd levels right to left.
/// </summary>
public static class BidiAlgorithm
{
    /// <summary>The bidirectional type of a character.</summary>
    public static BidiClass ClassOf(int codePoint)
    {
        var table = CharacterTable.Instance;
        return (BidiClass)table.BidiClass[table.RecordOf(codePoint)];
    }

    /// <summary>The paragraph's level from its first strong character (P2, P3): 0 or 1.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="otherwise">The level of a paragraph that has no strong character.</param>
    public static byte BaseLevelOf(ReadOnlySpan<char> text, byte otherwise = 0)
    {
        var isolates = 0;
        for (var index = 0; index < text.Length;)
        {
            var type = ClassOf(CodePoints.At(text, index, out var length));
            switch (type)
            {
                case BidiClass.L when isolates == 0:
                    return 0;
                case BidiClass.R or BidiClass.AL when isolates == 0:
                    return 1;
                case BidiClass.LRI or BidiClass.RLI or BidiClass.FSI:
                    isolates++;
                    break;
                case BidiClass.PDI when isolates > 0:
                    isolates--;
                    break;
                case BidiClass.B:
                    return otherwise;
            }

            index += length;
        }

        return otherwise;
    }

    /// <summary>
    /// The embedding level of each UTF-16 unit up to rule I2. Characters that X9 removes take the level of the preceding character.
    /// </summary>
    /// <param name="text">One paragraph.</param>
    /// <param name="baseLevel">The paragraph's level: 0 or 1.</param>
    public static byte[] LevelsOf(ReadOnlySpan<char> text, byte baseLevel)
    {
        var levels = new byte[text.Length];
        if (baseLevel != 0 || MayTurn(text))
        {
            BidiParagraph.Resolve(text, baseLevel, levels);
        }

        return levels;
    }

    /// <summary>Rule L2: the visual order of the pieces of a line.</summary>
    /// <param name="levels">The level of each piece (a UTF-16 unit, a cluster or a run), in logical order.</param>
    /// <returns>Indexes of the pieces, leftmost first.</returns>
    public static int[] VisualOrder(ReadOnlySpan<byte> levels)
    {
        var order = new int[levels.Length];
        byte highest = 0;
        var lowestOdd = byte.MaxValue;
        for (var i = 0; i < levels.Length; i++)
        {
            order[i] = i;
            highest = Math.Max(highest, levels[i]);
            if ((levels[i] & 1) != 0)
            {
                lowestOdd = Math.Min(lowestOdd, levels[i]);
            }
        }

        for (int level = highest; level >= lowestOdd; level--)
        {
            for (var start = 0; start < levels.Length; start++)
            {
                var end = start;
                while (end < levels.Length && levels[order[end]] >= level)
                {
                    end++;
                }

                if (end > start)
                {
                    Array.Reverse(order, start, end - start);
                    start = end;
                }
            }
        }

        return order;
    }

    /// <summary>Whether any character could give a left-to-right paragraph a level other than 0.</summary>
    private static bool MayTurn(ReadOnlySpan<char> text)
    {
        var start = text.IndexOfAnyExceptInRange('\0', '\u058F');
        for (var index = Math.Max(start, 0); start >= 0 && index < text.Length;)
        {
            var type = ClassOf(CodePoints.At(text, index, out var length));
            if (type is BidiClass.R or BidiClass.AL or BidiClass.AN or (>= BidiClass.LRE and <= BidiClass.FSI and not BidiClass.PDF))
            {
                return true;
            }

            index += length;
        }

        return false;
    }
}
