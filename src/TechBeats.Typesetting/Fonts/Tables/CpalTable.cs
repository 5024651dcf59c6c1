namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>The <c>CPAL</c> table: palettes of colors. The first palette is the default.</summary>
internal sealed class CpalTable(FontBytes table)
{
    /// <summary>Returns a color of the first palette, or opaque black if the palette lacks it.</summary>
    public (byte Red, byte Green, byte Blue, byte Alpha) ColorOf(int index)
    {
        if (index >= table.U16(2))
        {
            return (0, 0, 0, 255);
        }

        var at = table.Offset32(8) + ((table.U16(12) + index) * 4);
        return (table.U8(at + 2), table.U8(at + 1), table.U8(at), table.U8(at + 3));
    }
}
