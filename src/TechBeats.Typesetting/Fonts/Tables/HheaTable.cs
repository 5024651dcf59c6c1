namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>The <c>hhea</c> table: ascender, descender, and the number of metrics in <c>hmtx</c>.</summary>
internal readonly record struct HheaTable(int Ascender, int Descender, int MetricCount)
{
    public static HheaTable Read(FontBytes table)
    {
        var count = table.U16(34);
        return table.Length >= 36 && count > 0
            ? new HheaTable(table.I16(4), table.I16(6), count)
            : throw new BadFontException("has a damaged table 'hhea'");
    }
}
