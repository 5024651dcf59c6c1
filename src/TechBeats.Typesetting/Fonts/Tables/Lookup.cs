namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>A lookup of <c>GSUB</c>: subtables to try in order at a glyph (OpenType, "Lookup table").</summary>
internal readonly struct Lookup(FontBytes table)
{
    private const int Header = 6;

    /// <summary>
    /// The lookup type, as numbered in <see cref="GsubTable"/>. An extension lookup has the type of its first subtable, since all its
    /// subtables share one type.
    /// </summary>
    public int Type => table.U16(0) == GsubTable.Extension ? table.Subtable16(Header).U16(2) : table.U16(0);

    /// <summary>Returns the subtables in order, with extensions resolved. The table is read lazily.</summary>
    public IEnumerable<Subtable> Subtables()
    {
        var isExtension = table.U16(0) == GsubTable.Extension;
        for (var i = 0; i < table.Bounded(table.U16(4), 2); i++)
        {
            var subtable = table.Subtable16(Header + (i * 2));
            yield return new Subtable(isExtension ? subtable.Subtable32(4) : subtable);
        }
    }
}
