namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>
/// The range records of format 2 of a coverage and of a class definition table: first glyph, last glyph and a value, in the
/// order of glyphs (OpenType, "Common Table Formats").
/// </summary>
internal static class GlyphRanges
{
    private const int First = 4;
    private const int Length = 6;

    /// <summary>Where in the table the record of the glyph stands; -1 when no range holds it.</summary>
    public static int Find(FontBytes table, ushort glyph)
    {
        var (low, high) = (0, table.U16(2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var at = First + (middle * Length);
            if (table.U16(at + 2) < glyph)
            {
                low = middle + 1;
            }
            else if (table.U16(at) > glyph)
            {
                high = middle - 1;
            }
            else
            {
                return at;
            }
        }

        return -1;
    }
}
