using System.Numerics;

namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>The <c>GPOS</c> table's kinds of lookup, and what its value records and pairs hold.</summary>
internal static class GposTable
{
    public const int Single = 1;
    public const int Pair = 2;
    public const int Cursive = 3;
    public const int MarkToBase = 4;
    public const int MarkToLigature = 5;
    public const int MarkToMark = 6;
    public const int Context = 7;
    public const int ChainedContext = 8;
    public const int Extension = 9;

    /// <summary>Bytes of a value record: two for each bit of its format.</summary>
    public static int ValueSize(int format) => BitOperations.PopCount((uint)format & 0xFF) * 2;

    /// <summary>What a value record moves; corrections for single pixel sizes are left out.</summary>
    public static (int XPlacement, int YPlacement, int XAdvance) ReadValue(FontBytes table, int at, int format)
    {
        var (x, y, advance) = (0, 0, 0);
        if ((format & 1) != 0)
        {
            x = table.I16(at);
            at += 2;
        }

        if ((format & 2) != 0)
        {
            y = table.I16(at);
            at += 2;
        }

        if ((format & 4) != 0)
        {
            advance = table.I16(at);
        }

        return (x, y, advance);
    }

    /// <summary>Finds what a pair subtable says of two glyphs: a table and the place of the first glyph's value in it; -1 when it says nothing.</summary>
    public static (FontBytes Table, int At) FindPair(FontBytes subtable, int coverageIndex, ushort first, ushort second) => subtable.U16(0) switch
    {
        1 => FindByGlyph(subtable, coverageIndex, second),
        2 => FindByClass(subtable, first, second),
        _ => (default, -1),
    };

    private static (FontBytes Table, int At) FindByGlyph(FontBytes subtable, int coverageIndex, ushort second)
    {
        var set = coverageIndex < subtable.U16(8) ? subtable.Subtable16(10 + (coverageIndex * 2)) : default;
        var size = 2 + ValueSize(subtable.U16(4)) + ValueSize(subtable.U16(6));
        var (low, high) = (0, set.U16(0) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var at = 2 + (middle * size);
            var candidate = set.U16(at);
            if (candidate == second)
            {
                return (set, at + 2);
            }

            if (candidate < second)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return (default, -1);
    }

    private static (FontBytes Table, int At) FindByClass(FontBytes subtable, ushort first, ushort second)
    {
        var class2 = new ClassDefinition(subtable.Subtable16(10)).ClassOf(second);
        var class1 = new ClassDefinition(subtable.Subtable16(8)).ClassOf(first);
        var (count1, count2) = (subtable.U16(12), subtable.U16(14));
        var size = ValueSize(subtable.U16(4)) + ValueSize(subtable.U16(6));
        return class1 < count1 && class2 < count2 ? (subtable, 16 + (((class1 * count2) + class2) * size)) : (default, -1);
    }
}
