namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>The old <c>kern</c> table, of fonts whose <c>GPOS</c> doesn't kern: pairs of glyphs (version 0, format 0).</summary>
internal sealed class KernTable
{
    private const int Horizontal = 1;
    private const int CrossStream = 4;

    private readonly FontBytes pairs;
    private readonly int count;

    public KernTable(FontBytes table)
    {
        var at = 4;
        for (var i = 0; i < table.U16(2) && at < table.Length && table.U16(0) == 0; i++)
        {
            var coverage = table.U16(at + 4);
            if (coverage >> 8 == 0 && (coverage & (Horizontal | CrossStream)) == Horizontal)
            {
                pairs = table.From(at + 14);
                count = pairs.Bounded(table.U16(at + 6), 6);
                return;
            }

            at += Math.Max((int)table.U16(at + 2), 6);
        }
    }

    public bool IsEmpty => count == 0;

    /// <summary>How much further the second glyph stands from the first, in font units.</summary>
    public int Between(ushort first, ushort second)
    {
        var wanted = ((uint)first << 16) | second;
        var (low, high) = (0, count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var candidate = pairs.U32(middle * 6);
            if (candidate == wanted)
            {
                return pairs.I16((middle * 6) + 4);
            }

            if (candidate < wanted)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return 0;
    }
}
