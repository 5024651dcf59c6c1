namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>The <c>maxp</c> table: the number of glyphs.</summary>
internal static class MaxpTable
{
    public static int ReadGlyphCount(FontBytes table)
    {
        var count = table.U16(4);
        return count > 0 ? count : throw new BadFontException("has a damaged table 'maxp'");
    }
}
