using System.Buffers.Binary;
using TechBeats.Typesetting.Fonts.Tables;

namespace TechBeats.Typesetting.Fonts;

/// <summary>
/// Writes a TrueType font with a subset of its glyphs, which keep their IDs. Other glyphs have neither outline nor advance, and glyphs
/// after the last retained one are removed. The font has the tables that PDF requires of a CIDFontType2 (ISO 32000-2, 9.9, Table 126).
/// </summary>
internal static class TrueTypeSubset
{
    private const uint ChecksumMagic = 0xB1B0AFBA;
    private const int ChecksumAdjustmentOffset = 8;

    private static readonly string[] CopiedTables = ["cvt ", "fpgm", "prep"];

    public static byte[] Write(FontTables tables, IReadOnlyCollection<ushort> glyphs)
    {
        var retained = WithComponents(tables, glyphs);
        var count = retained.Max + 1;
        var (glyf, loca) = WriteOutlines(tables.Glyf!, retained, count);
        var hmtx = WriteMetrics(tables.Hmtx, retained, count);

        var head = tables.File.Table(Tag.Parse("head")).Span[..54].ToArray();
        head.AsSpan(ChecksumAdjustmentOffset, 4).Clear();
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);

        var maxp = tables.File.Table(Tag.Parse("maxp")).Span.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)count);

        var hhea = tables.File.Table(Tag.Parse("hhea")).Span[..36].ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)count);

        var written = new SortedDictionary<Tag, byte[]>
        {
            [Tag.Parse("glyf")] = glyf,
            [Tag.Parse("head")] = head,
            [Tag.Parse("hhea")] = hhea,
            [Tag.Parse("hmtx")] = hmtx,
            [Tag.Parse("loca")] = loca,
            [Tag.Parse("maxp")] = maxp,
        };
        foreach (var tag in CopiedTables.Select(Tag.Parse).Where(tables.File.Has))
        {
            written[tag] = tables.File.Table(tag).Span.ToArray();
        }

        return WriteFile(written);
    }

    /// <summary>Returns the glyphs, glyph 0 and all components.</summary>
    private static SortedSet<ushort> WithComponents(FontTables tables, IReadOnlyCollection<ushort> glyphs)
    {
        var retained = new SortedSet<ushort> { 0 };
        var pending = new Stack<ushort>(glyphs.Where(glyph => glyph < tables.GlyphCount));
        pending.Push(0);
        while (pending.TryPop(out var glyph))
        {
            if ((retained.Add(glyph) || glyph == 0) && tables.Glyf!.IsDrawable(glyph))
            {
                var components = tables.Glyf.ComponentsOf(glyph);
                foreach (var component in components.Where(component => component < tables.GlyphCount && !retained.Contains(component)))
                {
                    pending.Push(component);
                }
            }
        }

        return retained;
    }

    private static (byte[] Glyf, byte[] Loca) WriteOutlines(GlyfTable outlines, SortedSet<ushort> retained, int count)
    {
        var glyf = new MemoryStream();
        var loca = new byte[(count + 1) * 4];
        for (var glyph = 0; glyph < count; glyph++)
        {
            if (retained.Contains((ushort)glyph) && outlines.IsDrawable((ushort)glyph))
            {
                glyf.Write(outlines.BytesOf(glyph).Span);
                while (glyf.Length % 4 != 0)
                {
                    glyf.WriteByte(0);
                }
            }

            BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan((glyph + 1) * 4), (uint)glyf.Length);
        }

        return (glyf.ToArray(), loca);
    }

    private static byte[] WriteMetrics(HmtxTable metrics, SortedSet<ushort> retained, int count)
    {
        var hmtx = new byte[count * 4];
        foreach (var glyph in retained)
        {
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(glyph * 4), (ushort)metrics.AdvanceOf(glyph));
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan((glyph * 4) + 2), (short)metrics.LeftSideBearingOf(glyph));
        }

        return hmtx;
    }

    private static byte[] WriteFile(SortedDictionary<Tag, byte[]> tables)
    {
        var at = 12 + (tables.Count * 16);
        var file = new byte[at + tables.Values.Sum(table => Padded(table.Length))];
        WriteHeader(file, tables.Count);
        var record = 12;
        var headOffset = 0;
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(file, at);
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record), tag.Value);
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 4), ChecksumOf(file.AsSpan(at, Padded(table.Length))));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 8), (uint)at);
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 12), (uint)table.Length);
            headOffset = tag == Tag.Parse("head") ? at : headOffset;
            at += Padded(table.Length);
            record += 16;
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headOffset + ChecksumAdjustmentOffset), ChecksumMagic - ChecksumOf(file));
        return file;
    }

    private static void WriteHeader(Span<byte> file, int tableCount)
    {
        var power = System.Numerics.BitOperations.Log2((uint)tableCount);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)tableCount);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)((tableCount * 16) - (16 << power)));
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint ChecksumOf(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var i = 0; i + 4 <= bytes.Length; i += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]);
        }

        return sum;
    }
}
