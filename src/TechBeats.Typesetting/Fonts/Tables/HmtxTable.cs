namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>The <c>hmtx</c> table: advance and left side bearing of every glyph.</summary>
internal sealed class HmtxTable(FontBytes table, int metricCount)
{
    private readonly int lastMetric = metricCount - 1;

    public static HmtxTable Read(FontBytes table, int metricCount) =>
        table.Length >= metricCount * 4 ? new HmtxTable(table, metricCount) : throw new BadFontException("has a damaged table 'hmtx'");

    /// <summary>Returns the advance in font units. Glyphs after the last metric share its advance.</summary>
    public int AdvanceOf(int glyph) => table.U16(Math.Min(glyph, lastMetric) * 4);

    public int LeftSideBearingOf(int glyph) =>
        glyph <= lastMetric ? table.I16((glyph * 4) + 2) : table.I16((metricCount * 4) + ((glyph - metricCount) * 2));
}
