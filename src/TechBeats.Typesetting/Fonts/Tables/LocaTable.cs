namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>The <c>loca</c> table: offsets of the glyphs in <c>glyf</c>.</summary>
internal sealed class LocaTable
{
    private readonly FontBytes table;
    private readonly bool isLong;
    private readonly int glyphCount;

    private LocaTable(FontBytes table, bool isLong, int glyphCount)
    {
        this.table = table;
        this.isLong = isLong;
        this.glyphCount = glyphCount;
    }

    /// <param name="table">The table.</param>
    /// <param name="isLong">True for four-byte offsets, false for two-byte offsets.</param>
    /// <param name="glyphCount">Number of glyphs.</param>
    /// <param name="glyfLength">Length of <c>glyf</c> in bytes.</param>
    /// <exception cref="BadFontException">The table is too short, or its offsets don't ascend within <c>glyf</c>.</exception>
    public static LocaTable Read(FontBytes table, bool isLong, int glyphCount, int glyfLength)
    {
        var loca = new LocaTable(table, isLong, glyphCount);
        if (table.Length < (glyphCount + 1) * (isLong ? 4 : 2) || !loca.IsAscending(glyfLength))
        {
            throw new BadFontException("has a damaged table 'loca'");
        }

        return loca;
    }

    /// <summary>Returns the glyph's bytes, or an empty range for a glyph without contours.</summary>
    public FontBytes SliceGlyph(FontBytes glyf, int glyph)
    {
        if (glyph < 0 || glyph >= glyphCount)
        {
            return default;
        }

        var start = OffsetOf(glyph);
        var end = OffsetOf(glyph + 1);
        return start >= 0 && end > start ? glyf.Slice(start, end - start) : default;
    }

    /// <summary>Checks that glyphs don't overlap, so that a subset is never longer than <c>glyf</c>.</summary>
    private bool IsAscending(int glyfLength)
    {
        var last = 0;
        for (var glyph = 0; glyph <= glyphCount; glyph++)
        {
            var offset = OffsetOf(glyph);
            if (offset < last || offset > glyfLength)
            {
                return false;
            }

            last = offset;
        }

        return true;
    }

    private int OffsetOf(int glyph) => isLong ? table.Offset32(glyph * 4) : table.U16(glyph * 2) * 2;
}
