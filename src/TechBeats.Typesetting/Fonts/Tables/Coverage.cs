namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>A coverage table: a set of glyphs with indices (OpenType, "Common Table Formats").</summary>
internal readonly struct Coverage(FontBytes table)
{
    /// <summary>Returns every glyph of the set with its index.</summary>
    public IEnumerable<(ushort Glyph, int Index)> Glyphs()
    {
        var count = table.U16(2);
        if (table.U16(0) == 1)
        {
            for (var i = 0; i < table.Bounded(count, 2); i++)
            {
                yield return (table.U16(4 + (i * 2)), i);
            }
        }
        else if (table.U16(0) == 2)
        {
            var next = 0;
            for (var i = 0; i < table.Bounded(count, 6); i++)
            {
                var (first, last, index) = (table.U16(4 + (i * 6)), table.U16(6 + (i * 6)), table.U16(8 + (i * 6)));
                for (var glyph = Math.Max((int)first, next); glyph <= last; glyph++)
                {
                    yield return ((ushort)glyph, index + glyph - first);
                }

                next = Math.Max(next, last + 1);
            }
        }
    }
}
