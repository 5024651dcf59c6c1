namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>The <c>loca</c> table: where each glyph stands in <c>glyf</c>.</summary>
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
    /// <param name="isLong">True for offsets of four bytes.</param>
    /// <param name="glyphCount">Number of the font's glyphs.</param>
    /// <param name="glyfLength">Length of <c>glyf</c> in bytes.</param>
    /// <exception cref="BadFontException">It is too short, or its offsets don't ascend within <c>glyf</c>.</exception>
    public static LocaTable Read(FontBytes table, bool isLong, int glyphCount, int glyfLength)
    {
        var loca = new LocaTable(table, isLong, glyphCount);
        if (table.Length < (glyphCount + 1) * (isLong ? 4 : 2) || !loca.Ascends(glyfLength))
        {
            throw new BadFontException("has a damaged table 'loca'");
        }

        return loca;
    }

    /// <summary>The glyph's bytes; empty for a glyph without contours.</summary>
    public FontBytes GlyphIn(FontBytes glyf, int glyph)
    {
        if (glyph < 0 || glyph >= glyphCount)
        {
            return default;
        }

        var start = OffsetOf(glyph);
        var end = OffsetOf(glyph + 1);
        return start >= 0 && end > start ? glyf.Slice(start, end - start) : default;
    }

    /// <summary>Glyphs that don't overlap are together as long as <c>glyf</c> at most, and so is every subset.</summary>
    private bool Ascends(int glyfLength)
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
