namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>A coverage table: a set of glyphs, each with an index (OpenType, "Common Table Formats").</summary>
internal readonly struct Coverage(FontBytes table)
{
    /// <summary>The glyph's index; -1 when the set lacks it.</summary>
    public int IndexOf(ushort glyph) => table.U16(0) switch
    {
        1 => IndexInList(glyph),
        2 => IndexInRanges(glyph),
        _ => -1,
    };

    public bool Contains(ushort glyph) => IndexOf(glyph) >= 0;

    /// <summary>Every glyph of the set with its index.</summary>
    public IEnumerable<(ushort Glyph, int Index)> Glyphs()
    {
        var count = table.U16(2);
        if (table.U16(0) == 1)
        {
            for (var i = 0; i < table.Bounded(count, 2); i++)
            {
                yield return (table.U16(4 + (i * 2)), i);
            }
        }
        else if (table.U16(0) == 2)
        {
            var next = 0;
            for (var i = 0; i < table.Bounded(count, 6); i++)
            {
                var (first, last, index) = (table.U16(4 + (i * 6)), table.U16(6 + (i * 6)), table.U16(8 + (i * 6)));
                for (var glyph = Math.Max((int)first, next); glyph <= last; glyph++)
                {
                    yield return ((ushort)glyph, index + glyph - first);
                }

                next = Math.Max(next, last + 1);
            }
        }
    }

    private int IndexInList(ushort glyph)
    {
        var (low, high) = (0, table.U16(2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var candidate = table.U16(4 + (middle * 2));
            if (candidate == glyph)
            {
                return middle;
            }

            if (candidate < glyph)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }

    private int IndexInRanges(ushort glyph)
    {
        var at = GlyphRanges.Find(table, glyph);
        return at < 0 ? -1 : table.U16(at + 4) + glyph - table.U16(at);
    }
}
