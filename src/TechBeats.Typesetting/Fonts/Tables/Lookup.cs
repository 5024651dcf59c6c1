namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>One lookup of <c>GSUB</c> or <c>GPOS</c>: subtables that are tried in turn at a glyph, and the glyphs to pass over.</summary>
internal sealed class Lookup
{
    private const int UsesMarkFilteringSet = 0x0010;

    private readonly ulong[] firstGlyphs;

    private Lookup(int type, int flags, int markFilteringSet, Subtable[] subtables, int glyphCount)
    {
        Type = type;
        Flags = (LookupFlags)(flags & 0x0F);
        MarkAttachmentClass = flags >> 8;
        MarkFilteringSet = markFilteringSet;
        Subtables = subtables;
        firstGlyphs = new ulong[(glyphCount + 63) / 64];
        foreach (var subtable in subtables)
        {
            foreach (var (glyph, _) in subtable.Coverage.Glyphs())
            {
                if (glyph < glyphCount)
                {
                    firstGlyphs[glyph >> 6] |= 1UL << (glyph & 63);
                }
            }
        }
    }

    /// <summary>What it does, by the numbers of its table; extensions are resolved.</summary>
    public int Type { get; }

    public LookupFlags Flags { get; }

    /// <summary>When not 0, only marks of this class are seen.</summary>
    public int MarkAttachmentClass { get; }

    /// <summary>When not -1, only marks of this set are seen.</summary>
    public int MarkFilteringSet { get; }

    public Subtable[] Subtables { get; }

    /// <summary>False when no subtable does anything at the glyph.</summary>
    public bool MayApplyAt(ushort glyph)
    {
        var word = glyph >> 6;
        return word < firstGlyphs.Length && (firstGlyphs[word] & (1UL << (glyph & 63))) != 0;
    }

    public static Lookup Read(FontBytes table, int extensionType, int glyphCount)
    {
        var type = (int)table.U16(0);
        var flags = table.U16(2);
        var count = table.Bounded(table.U16(4), 2);
        var markFilteringSet = (flags & UsesMarkFilteringSet) != 0 ? table.U16(6 + (count * 2)) : -1;
        var subtables = new List<Subtable>(count);
        var innerType = type;
        for (var i = 0; i < count; i++)
        {
            var subtable = table.Subtable16(6 + (i * 2));
            if (type == extensionType)
            {
                innerType = subtable.U16(2);
                subtable = subtable.Subtable32(4);
            }

            if (!subtable.IsEmpty)
            {
                subtables.Add(new Subtable(subtable, FirstCoverage(subtable, innerType, extensionType)));
            }
        }

        return new Lookup(innerType, flags, markFilteringSet, [.. subtables], glyphCount);
    }

    /// <summary>The coverage of the glyph where the subtable begins to match. Nearly all kinds have it in the same place.</summary>
    private static FontBytes FirstCoverage(FontBytes subtable, int type, int extensionType)
    {
        var isSubstitution = extensionType == 7;
        var (context, chained) = isSubstitution ? (5, 6) : (7, 8);
        if (subtable.U16(0) == 3 && type == context)
        {
            return subtable.Subtable16(6);
        }

        if (subtable.U16(0) == 3 && type == chained)
        {
            return subtable.Subtable16(6 + (subtable.U16(2) * 2));
        }

        return subtable.Subtable16(2);
    }
}

/// <summary>A subtable of a lookup, and the coverage of the glyphs at which it may apply.</summary>
internal readonly struct Subtable(FontBytes bytes, FontBytes coverage)
{
    public FontBytes Bytes { get; } = bytes;

    public Coverage Coverage { get; } = new(coverage);
}

/// <summary>Which glyphs a lookup passes over, by its table's numbers.</summary>
[Flags]
internal enum LookupFlags
{
    None = 0,
    RightToLeft = 1,
    IgnoreBases = 2,
    IgnoreLigatures = 4,
    IgnoreMarks = 8,
}
