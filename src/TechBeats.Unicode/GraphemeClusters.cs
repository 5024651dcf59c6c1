namespace TechBeats.Unicode;

/// <summary>
/// User-perceived characters: extended grapheme clusters (UAX 29, rules GB1 to GB13). Examples are base and marks, Hangul syllables, flags
/// and joined emoji.
/// </summary>
public static class GraphemeClusters
{
    /// <summary>Values of Grapheme_Cluster_Break, in the order of Data/generate.py.</summary>
    private enum Break : byte
    {
        Other,
        CR,
        LF,
        Control,
        Extend,
        Joiner,
        RegionalIndicator,
        Prepend,
        SpacingMark,
        L,
        V,
        T,
        LV,
        LVT,
    }

    /// <summary>The end of the cluster that starts at the index.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Start of a cluster: 0 or the result of an earlier call; below the text's length.</param>
    /// <returns>Index after the cluster's last UTF-16 unit.</returns>
    public static int Next(ReadOnlySpan<char> text, int start)
    {
        // No character below U+0300 extends a cluster, so plain text needs no table. GB4 and GB5 hold too.
        if (text[start] is < '\u0300' and not '\r' && (start + 1 >= text.Length || text[start + 1] < '\u0300'))
        {
            return start + 1;
        }

        var table = CharacterTable.Instance;
        var record = table.RecordOf(CodePoints.At(text, start, out var length));
        var before = (Break)table.GraphemeBreak[record];
        var followsPictograph = IsPictograph(table, record);
        var followsPictographAndJoiner = false;
        var isSecondIndicator = false;
        var index = start + length;
        while (index < text.Length)
        {
            record = table.RecordOf(CodePoints.At(text, index, out length));
            var after = (Break)table.GraphemeBreak[record];
            var isPictograph = IsPictograph(table, record);
            var joins = Joins(before, after)
                || (followsPictographAndJoiner && isPictograph)
                || (before == Break.RegionalIndicator && after == Break.RegionalIndicator && !isSecondIndicator);
            if (!joins)
            {
                break;
            }

            isSecondIndicator = before == Break.RegionalIndicator && after == Break.RegionalIndicator;
            followsPictographAndJoiner = followsPictograph && after == Break.Joiner;
            followsPictograph = isPictograph || (followsPictograph && after == Break.Extend);
            before = after;
            index += length;
        }

        return index;
    }

    /// <summary>Rules GB3 to GB9b, which depend on two neighbors only.</summary>
    private static bool Joins(Break before, Break after)
    {
        if (before is Break.CR or Break.LF or Break.Control)
        {
            return before == Break.CR && after == Break.LF;
        }

        return after switch
        {
            Break.CR or Break.LF or Break.Control => false,
            Break.Extend or Break.Joiner or Break.SpacingMark => true,
            _ when before == Break.Prepend => true,
            Break.L or Break.LV or Break.LVT => before == Break.L,
            Break.V => before is Break.L or Break.V or Break.LV,
            Break.T => before is Break.V or Break.T or Break.LV or Break.LVT,
            _ => false,
        };
    }

    private static bool IsPictograph(CharacterTable table, int record) =>
        (table.Flags[record] & CharacterTable.ExtendedPictographic) != 0;
}
