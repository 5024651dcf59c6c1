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

    public static LocaTable Read(FontBytes table, bool isLong, int glyphCount) =>
        table.Length >= (glyphCount + 1) * (isLong ? 4 : 2)
            ? new LocaTable(table, isLong, glyphCount)
            : throw new BadFontException("has a damaged table 'loca'");

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

    private int OffsetOf(int glyph) => isLong ? table.Offset32(glyph * 4) : table.U16(glyph * 2) * 2;
}
