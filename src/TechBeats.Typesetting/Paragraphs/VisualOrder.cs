namespace TechBeats.Typesetting.Paragraphs;

/// <summary>
/// Sorts the pieces of a line into visual order (UAX 9, rule L2). Trailing spaces are already discarded, which covers rule L1.
/// </summary>
internal static class VisualOrder
{
    /// <summary>Returns the pieces from left to right, or the same list if nothing is right-to-left.</summary>
    public static List<LinePiece> Sort(List<LinePiece> logical)
    {
        byte highest = 0, lowestOdd = byte.MaxValue;
        foreach (var piece in logical)
        {
            highest = Math.Max(highest, piece.Level);
            lowestOdd = piece.IsRightToLeft ? Math.Min(lowestOdd, piece.Level) : lowestOdd;
        }

        if (lowestOdd == byte.MaxValue)
        {
            return logical;
        }

        var visual = new List<LinePiece>(logical);
        for (var level = highest; level >= lowestOdd; level--)
        {
            for (var start = 0; start < visual.Count; start++)
            {
                var end = start;
                while (end < visual.Count && visual[end].Level >= level)
                {
                    end++;
                }

                visual.Reverse(start, end - start);
                start = end;
            }
        }

        return visual;
    }
}
