namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>A class definition table: a class for every glyph, 0 where none is given (OpenType, "Common Table Formats").</summary>
internal readonly struct ClassDefinition(FontBytes table)
{
    public int ClassOf(ushort glyph)
    {
        if (table.U16(0) == 1)
        {
            var index = glyph - table.U16(2);
            return index >= 0 && index < table.U16(4) ? table.U16(6 + (index * 2)) : 0;
        }

        if (table.U16(0) != 2)
        {
            return 0;
        }

        var at = GlyphRanges.Find(table, glyph);
        return at < 0 ? 0 : table.U16(at + 4);
    }
}
