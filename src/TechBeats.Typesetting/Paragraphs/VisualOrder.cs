namespace TechBeats.Typesetting.Paragraphs;

/// <summary>The order of a line's pieces from left to right (UAX 9, rule L2). Spaces at the line's end are gone before, which is rule L1.</summary>
internal static class VisualOrder
{
    /// <summary>The pieces as they stand on the paper; the same list when nothing runs right to left.</summary>
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
