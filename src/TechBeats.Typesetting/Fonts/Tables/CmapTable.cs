namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>
/// The <c>cmap</c> table, which maps characters to glyphs. Formats 4, 6, 12 and 13 are supported. HarfBuzz reads format 14.
/// </summary>
internal sealed class CmapTable
{
    private const int DirectTableLength = 0x250; // ASCII, Latin-1 and Latin Extended cover most Western text
    private const int LastCodePoint = 0x10FFFF;

    private readonly FontBytes subtable;
    private readonly int format;
    private readonly int glyphCount;
    private readonly bool isSymbol;
    private readonly ushort[] direct = new ushort[DirectTableLength];

    private CmapTable(FontBytes subtable, int glyphCount, bool isSymbol)
    {
        this.glyphCount = glyphCount;
        this.subtable = subtable;
        this.isSymbol = isSymbol;
        format = subtable.U16(0);
        for (var i = 0; i < DirectTableLength; i++)
        {
            direct[i] = Search(i);
        }
    }

    /// <param name="table">The table.</param>
    /// <param name="glyphCount">Number of glyphs. Mappings to other glyphs are ignored.</param>
    /// <exception cref="BadFontException">The table has no supported Unicode subtable.</exception>
    public static CmapTable Read(FontBytes table, int glyphCount)
    {
        FontBytes chosen = default;
        var best = 0;
        var isSymbol = false;
        for (var i = 0; i < table.U16(2); i++)
        {
            var at = 4 + (i * 8);
            var subtable = table.Subtable32(at + 4);
            var (platform, encoding, format) = (table.U16(at), table.U16(at + 2), subtable.U16(0));
            var quality = Quality(platform, encoding, format);
            if (quality > best)
            {
                (chosen, best, isSymbol) = (subtable, quality, platform == 3 && encoding == 0);
            }
        }

        return best > 0
            ? new CmapTable(chosen, glyphCount, isSymbol)
            : throw new BadFontException("maps no Unicode characters to glyphs");
    }

    /// <summary>Returns the character's glyph, or 0 if the font has none.</summary>
    public ushort GlyphOf(int codePoint) => (uint)codePoint < DirectTableLength ? direct[codePoint] : Search(codePoint);

    /// <summary>Returns every character with its glyph, in ascending order of characters.</summary>
    public IEnumerable<(int CodePoint, ushort Glyph)> Mappings()
    {
        foreach (var (first, last) in Segments())
        {
            for (var c = first; c <= last; c++)
            {
                var glyph = GlyphOf(c);
                if (glyph != 0)
                {
                    yield return (c, glyph);
                }
            }
        }
    }

    private static int Quality(int platform, int encoding, int format) => (platform, encoding, format) switch
    {
        (3, 10, 12 or 13) => 6,
        (0, _, 12 or 13) => 5,
        (3, 1, 4 or 6 or 12) => 4,
        (0, not 5, 4 or 6) => 3,
        (3, 0, 4 or 6) => 2,
        _ => 0,
    };

    private ushort Search(int codePoint)
    {
        var glyph = format switch
        {
            4 => SearchSegments(codePoint),
            6 => codePoint >= subtable.U16(6) && codePoint < subtable.U16(6) + subtable.U16(8)
                ? subtable.U16(10 + ((codePoint - subtable.U16(6)) * 2))
                : (ushort)0,
            _ => SearchGroups(codePoint),
        };

        // Symbol fonts map Latin-1 characters to the private use area from U+F000.
        return ValidGlyph(glyph == 0 && isSymbol && codePoint <= 0xFF ? SearchSegments(0xF000 + codePoint) : glyph);
    }

    private ushort ValidGlyph(ushort glyph) => glyph < glyphCount ? glyph : (ushort)0;

    private ushort SearchSegments(int codePoint)
    {
        if (codePoint > 0xFFFF)
        {
            return 0;
        }

        var doubleCount = subtable.U16(6) & ~1;
        var (low, high) = (0, (doubleCount / 2) - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (subtable.U16(14 + (middle * 2)) < codePoint)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        var start = subtable.U16(16 + doubleCount + (low * 2));
        if (codePoint < start || codePoint > subtable.U16(14 + (low * 2)))
        {
            return 0;
        }

        var delta = subtable.U16(16 + (doubleCount * 2) + (low * 2));
        var rangeAt = 16 + (doubleCount * 3) + (low * 2);
        var range = subtable.U16(rangeAt);
        if (range == 0)
        {
            return (ushort)(codePoint + delta);
        }

        var glyph = subtable.U16(rangeAt + range + ((codePoint - start) * 2));
        return glyph == 0 ? (ushort)0 : (ushort)(glyph + delta);
    }

    private ushort SearchGroups(int codePoint)
    {
        var (low, high) = (0, GroupCount - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var at = 16 + (middle * 12);
            if (subtable.U32(at + 4) < codePoint)
            {
                low = middle + 1;
            }
            else if (subtable.U32(at) > codePoint)
            {
                high = middle - 1;
            }
            else
            {
                var first = subtable.U32(at + 8);
                return format == 13 ? (ushort)first : (ushort)(first + (uint)codePoint - subtable.U32(at));
            }
        }

        return 0;
    }

    private int GroupCount => subtable.Bounded(subtable.Offset32(12), 12);

    private IEnumerable<(int First, int Last)> Segments()
    {
        var next = 0;
        switch (format)
        {
            case 4:
                var doubleCount = subtable.U16(6) & ~1;
                for (var i = 0; i < doubleCount; i += 2)
                {
                    var first = Math.Max(subtable.U16(16 + doubleCount + i), next);
                    var last = Math.Min((int)subtable.U16(14 + i), 0xFFFE);
                    yield return (first, last);
                    next = Math.Max(next, last + 1);
                }

                break;
            case 6:
                yield return (subtable.U16(6), subtable.U16(6) + subtable.U16(8) - 1);
                break;
            default:
                for (var i = 0; i < GroupCount; i++)
                {
                    var first = Math.Max(subtable.Offset32(16 + (i * 12)), next);
                    var last = Math.Min(subtable.Offset32(20 + (i * 12)), LastCodePoint);
                    yield return (first, last);
                    next = Math.Max(next, last + 1);
                }

                break;
        }
    }
}
