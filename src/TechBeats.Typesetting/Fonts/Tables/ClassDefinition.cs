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

        var (low, high) = (0, table.U16(2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var at = 4 + (middle * 6);
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
                return table.U16(at + 4);
            }
        }

        return 0;
    }
}
