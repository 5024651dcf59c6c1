namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>The <c>head</c> table: units per em and the bounding box of all glyphs.</summary>
internal readonly record struct HeadTable(int UnitsPerEm, int XMin, int YMin, int XMax, int YMax, int MacStyle, bool HasLongOffsets)
{
    public static HeadTable Read(FontBytes table)
    {
        var unitsPerEm = table.U16(18);
        if (table.Length < 54 || unitsPerEm is < 16 or > 16384)
        {
            throw new BadFontException("has a damaged table 'head'");
        }

        return new HeadTable(unitsPerEm, table.I16(36), table.I16(38), table.I16(40), table.I16(42), table.U16(44), table.I16(50) != 0);
    }
}
