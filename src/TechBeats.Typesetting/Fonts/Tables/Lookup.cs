namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>One lookup of <c>GSUB</c>: subtables that are tried in turn at a glyph (OpenType, "Lookup table").</summary>
internal readonly struct Lookup(FontBytes table)
{
    private const int Header = 6;

    /// <summary>
    /// The kind of substitution, by the numbers of <see cref="GsubTable"/>. An extension has the kind of its first subtable, since
    /// all of them have the same.
    /// </summary>
    public int Type => table.U16(0) == GsubTable.Extension ? table.Subtable16(Header).U16(2) : table.U16(0);

    /// <summary>The subtables in order, read as they are asked for; those of an extension are resolved.</summary>
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
