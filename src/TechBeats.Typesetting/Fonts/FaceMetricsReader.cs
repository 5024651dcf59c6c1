namespace TechBeats.Typesetting.Fonts;

/// <summary>Reads <see cref="FaceMetrics"/> from a font's tables. Values that the tables lack are estimated.</summary>
internal static class FaceMetricsReader
{
    public static FaceMetrics Read(FontTables tables)
    {
        var (head, os2, post) = (tables.Head, tables.Os2, tables.Post);
        var usesTypographic = os2.PrefersTypographicMetrics || (tables.Hhea.Ascender == 0 && tables.Hhea.Descender == 0);
        var capHeight = os2.CapHeight != 0 ? os2.CapHeight : HeightOf('H', tables, head.UnitsPerEm * 7 / 10);
        var xHeight = os2.XHeight != 0 ? os2.XHeight : HeightOf('x', tables, head.UnitsPerEm / 2);
        var thickness = post.UnderlineThickness > 0 ? post.UnderlineThickness : head.UnitsPerEm / 20;
        return new FaceMetrics(
            head.UnitsPerEm,
            usesTypographic ? os2.TypographicAscender : tables.Hhea.Ascender,
            usesTypographic ? os2.TypographicDescender : tables.Hhea.Descender,
            capHeight,
            xHeight,
            post.ItalicAngle,
            post.IsFixedPitch,
            post.UnderlinePosition != 0 ? post.UnderlinePosition : -head.UnitsPerEm / 10,
            thickness,
            os2.StrikeoutPosition != 0 ? os2.StrikeoutPosition : xHeight / 2,
            head.XMin,
            head.YMin,
            head.XMax,
            head.YMax);
    }

    /// <summary>Returns the top of the character's bounding box (OpenType, "glyf", yMax).</summary>
    private static int HeightOf(char character, FontTables tables, int estimate)
    {
        var glyph = tables.Cmap.GlyphOf(character);
        var height = glyph == 0 ? 0 : tables.Glyf?.BytesOf(glyph).I16(8) ?? 0;
        return height > 0 ? height : estimate;
    }
}
