namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>The <c>COLR</c> table, version 0: layers of color glyphs.</summary>
internal sealed class ColrTable(FontBytes table)
{
    /// <summary>The palette index of the text color.</summary>
    public const ushort TextColor = 0xFFFF;

    public bool IsEmpty => table.U16(2) == 0;

    /// <summary>Returns the layers from back to front, each with a palette index. The result is empty for a glyph without layers.</summary>
    public (ushort Glyph, ushort PaletteIndex)[] LayersOf(ushort glyph)
    {
        var baseGlyphs = table.Offset32(4);
        var layers = table.Offset32(8);
        var (low, high) = (0, table.U16(2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var at = baseGlyphs + (middle * 6);
            var candidate = table.U16(at);
            if (candidate == glyph)
            {
                return ReadLayers(layers + (table.U16(at + 2) * 4), table.U16(at + 4));
            }

            if (candidate < glyph)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return [];
    }

    private (ushort Glyph, ushort PaletteIndex)[] ReadLayers(int at, int count)
    {
        var layers = new (ushort, ushort)[table.Bounded(count, 4)];
        for (var i = 0; i < layers.Length; i++)
        {
            layers[i] = (table.U16(at + (i * 4)), table.U16(at + (i * 4) + 2));
        }

        return layers;
    }
}
