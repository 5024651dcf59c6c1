using System.Buffers.Binary;
using TechBeats.Typesetting.Fonts.Tables;

namespace TechBeats.Typesetting.Fonts;

/// <summary>
/// A TrueType font cut down to some of its glyphs, which keep their IDs: the others have no outline and no advance, and
/// those after the last one kept are gone. It has the tables that PDF asks of a CIDFontType2 (ISO 32000-2, 9.9, Table 126).
/// </summary>
internal static class TrueTypeSubset
{
    private const uint ChecksumOfFile = 0xB1B0AFBA;
    private const int ChecksumAdjustmentAt = 8;

    private static readonly string[] CopiedTables = ["cvt ", "fpgm", "prep"];

    public static byte[] Write(FontTables tables, IReadOnlyCollection<ushort> glyphs)
    {
        var kept = WithParts(tables, glyphs);
        var count = kept.Max + 1;
        var (glyf, loca) = WriteOutlines(tables.Glyf!, kept, count);
        var hmtx = WriteMetrics(tables.Hmtx, kept, count);

        var head = tables.File.Table(Tag.Of("head")).Span[..54].ToArray();
        head.AsSpan(ChecksumAdjustmentAt, 4).Clear();
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);

        var maxp = tables.File.Table(Tag.Of("maxp")).Span.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)count);

        var hhea = tables.File.Table(Tag.Of("hhea")).Span[..36].ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)count);

        var written = new SortedDictionary<Tag, byte[]>
        {
            [Tag.Of("glyf")] = glyf,
            [Tag.Of("head")] = head,
            [Tag.Of("hhea")] = hhea,
            [Tag.Of("hmtx")] = hmtx,
            [Tag.Of("loca")] = loca,
            [Tag.Of("maxp")] = maxp,
        };
        foreach (var tag in CopiedTables.Select(Tag.Of).Where(tables.File.Has))
        {
            written[tag] = tables.File.Table(tag).Span.ToArray();
        }

        return WriteFile(written);
    }

    /// <summary>The glyphs, glyph 0, and all that they are composed of.</summary>
    private static SortedSet<ushort> WithParts(FontTables tables, IReadOnlyCollection<ushort> glyphs)
    {
        var kept = new SortedSet<ushort> { 0 };
        var waiting = new Stack<ushort>(glyphs.Where(glyph => glyph < tables.GlyphCount));
        waiting.Push(0);
        while (waiting.TryPop(out var glyph))
        {
            if ((kept.Add(glyph) || glyph == 0) && tables.Glyf!.IsDrawable(glyph))
            {
                foreach (var part in tables.Glyf.PartsOf(glyph).Where(part => part < tables.GlyphCount && !kept.Contains(part)))
                {
                    waiting.Push(part);
                }
            }
        }

        return kept;
    }

    private static (byte[] Glyf, byte[] Loca) WriteOutlines(GlyfTable outlines, SortedSet<ushort> kept, int count)
    {
        var glyf = new MemoryStream();
        var loca = new byte[(count + 1) * 4];
        for (var glyph = 0; glyph < count; glyph++)
        {
            if (kept.Contains((ushort)glyph) && outlines.IsDrawable((ushort)glyph))
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

    private static byte[] WriteMetrics(HmtxTable metrics, SortedSet<ushort> kept, int count)
    {
        var hmtx = new byte[count * 4];
        foreach (var glyph in kept)
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
        var headAt = 0;
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(file, at);
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record), tag.Value);
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 4), ChecksumOf(file.AsSpan(at, Padded(table.Length))));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 8), (uint)at);
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 12), (uint)table.Length);
            headAt = tag == Tag.Of("head") ? at : headAt;
            at += Padded(table.Length);
            record += 16;
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headAt + ChecksumAdjustmentAt), ChecksumOfFile - ChecksumOf(file));
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
