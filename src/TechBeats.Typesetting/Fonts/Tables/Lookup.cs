namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>One lookup of <c>GSUB</c>: subtables that are tried in turn at a glyph.</summary>
/// <param name="Type">What it does, by the numbers of <see cref="GsubTable"/>; extensions are resolved.</param>
/// <param name="Subtables">Its subtables.</param>
internal sealed record Lookup(int Type, IReadOnlyList<Subtable> Subtables)
{
    public static Lookup Read(FontBytes table)
    {
        var type = (int)table.U16(0);
        var count = table.Bounded(table.U16(4), 2);
        var subtables = new List<Subtable>(count);
        var innerType = type;
        for (var i = 0; i < count; i++)
        {
            var subtable = table.Subtable16(6 + (i * 2));
            if (type == GsubTable.Extension)
            {
                innerType = subtable.U16(2);
                subtable = subtable.Subtable32(4);
            }

            if (!subtable.IsEmpty)
            {
                subtables.Add(new Subtable(subtable));
            }
        }

        return new Lookup(innerType, subtables);
    }
}
