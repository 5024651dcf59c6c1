using System.Buffers.Binary;
using System.Text;
using TechBeats.Typesetting.Fonts.Tables;

namespace TechBeats.Typesetting.Fonts;

/// <summary>
/// Writes a CFF font with a subset of its glyphs. The font is CID-keyed, and each glyph's CID is its ID in the original font. So a PDF's
/// codes are the same for every subset (ISO 32000-2, 9.7.4.2; FontFile3 of subtype CIDFontType0C). Subroutines that no retained glyph calls
/// become empty. The others keep their numbers, since programs refer to them.
/// </summary>
internal static class CffSubset
{
    private const int FirstCustomString = 391; // Technical Note 5176, appendix A: lower numbers are standard strings
    private const byte EndChar = 14;

    public static byte[] Write(CffTable font, string name, IReadOnlyCollection<ushort> glyphs)
    {
        var retained = new SortedSet<ushort>(glyphs.Where(glyph => glyph < font.CharStrings.Count)) { 0 };
        var usedGlobal = new HashSet<int>();
        var usedLocal = new SortedDictionary<int, HashSet<int>>();
        var refused = new HashSet<ushort>();
        foreach (var glyph in retained)
        {
            var fontDict = font.FontDictOf(glyph);
            if (!usedLocal.TryGetValue(fontDict, out var used))
            {
                usedLocal.Add(fontDict, used = []);
            }

            if (!font.TryRun(glyph, new CharString(font, fontDict, new StepCounter()) { UsedGlobalSubrs = usedGlobal, UsedSubrs = used }))
            {
                refused.Add(glyph);
            }
        }

        var fontDictIndices = usedLocal.Keys.ToList();
        var head = new MemoryStream();
        head.Write([1, 0, 4, 4]);
        WriteIndex(head, [Encoding.ASCII.GetBytes(name)]);

        // Only a hostile font has overlapping programs. Other programs together are at most as long as the table.
        var bytesLeft = font.Length;
        byte[]? Copy(FontBytes program)
        {
            bytesLeft -= Math.Min(program.Length, bytesLeft + 1);
            return bytesLeft < 0 ? null : program.Span.ToArray();
        }

        byte[] GetProgram(ushort glyph)
        {
            if (!refused.Contains(glyph) && Copy(font.CharStrings[glyph]) is { } program)
            {
                return program;
            }

            font.Refuse(glyph);
            return [EndChar];
        }

        List<byte[]> RetainSubrs(CffIndex subrs, HashSet<int> used) =>
            [.. Enumerable.Range(0, subrs.Count).Select(i => used.Contains(i) ? Copy(subrs[i]) ?? [] : [])];

        // Every offset takes five bytes, so that the size of the DICT does not depend on the values.
        var topSize = CreateTopDict(font, retained.Count, 0, 0, 0, 0).Length;
        var topIndexSize = 2 + 1 + (OffsetSizeOf(topSize) * 2) + topSize;
        var tail = new MemoryStream();
        WriteIndex(tail, ["Adobe"u8.ToArray(), "Identity"u8.ToArray()]);
        WriteIndex(tail, RetainSubrs(font.GlobalSubrs, usedGlobal));
        var start = (int)head.Length + topIndexSize;
        var charset = start + (int)tail.Length;
        WriteCharset(tail, retained);
        var select = start + (int)tail.Length;
        WriteFontDictSelect(tail, retained.Select(glyph => fontDictIndices.IndexOf(font.FontDictOf(glyph))));
        var charStrings = start + (int)tail.Length;
        WriteIndex(tail, [.. retained.Select(GetProgram)]);

        var dicts = new List<byte[]>();
        foreach (var (fontDict, used) in usedLocal)
        {
            var settings = CreatePrivateDict(font.FontDicts[fontDict]);
            dicts.Add([
                .. CopyEntry(font.FontDicts[fontDict].Dict, CffDict.FontMatrix),
                .. Number(settings.Length),
                .. Number(start + (int)tail.Length),
                CffDict.Private,
            ]);
            tail.Write(settings);
            if (font.FontDicts[fontDict].Subrs.Count > 0)
            {
                WriteIndex(tail, RetainSubrs(font.FontDicts[fontDict].Subrs, used));
            }
        }

        var fontDicts = start + (int)tail.Length;
        WriteIndex(tail, dicts);
        WriteIndex(head, [CreateTopDict(font, retained.Count, charset, select, charStrings, fontDicts)]);
        return [.. head.ToArray(), .. tail.ToArray()];
    }

    private static byte[] CreateTopDict(CffTable font, int count, int charset, int select, int charStrings, int fontDicts)
    {
        // A font without an FDArray keeps its matrix in its only Font DICT.
        var matrix = font.Top.Has(CffDict.FontDicts) ? CopyEntry(font.Top, CffDict.FontMatrix) : [];
        return
        [
            .. Number(FirstCustomString), .. Number(FirstCustomString + 1), .. Number(0), 12, 30,
            .. matrix,
            .. CopyEntry(font.Top, 5),
            .. Number(0x10000), 12, 34,
            .. Number(charset), CffDict.CharsetOffset,
            .. Number(select), 12, 37,
            .. Number(charStrings), CffDict.CharStringsOffset,
            .. Number(fontDicts), 12, 36,
        ];
    }

    private static byte[] CreatePrivateDict(CffTable.FontDict fontDict)
    {
        var settings = new List<byte>();
        foreach (var entry in fontDict.Private.Entries.Where(entry => entry.Operator != CffDict.Subrs))
        {
            settings.AddRange(entry.Bytes.Span);
        }

        if (fontDict.Subrs.Count > 0)
        {
            settings.AddRange([.. Number(settings.Count + 6), CffDict.Subrs]);
        }

        return [.. settings];
    }

    private static byte[] CopyEntry(CffDict dict, int key) =>
        [.. dict.Entries.Where(entry => entry.Operator == key).SelectMany(entry => entry.Bytes.Span.ToArray())];

    /// <summary>Writes the CID of every glyph except glyph 0, whose CID is 0.</summary>
    private static void WriteCharset(MemoryStream output, SortedSet<ushort> retained)
    {
        output.WriteByte(0);
        foreach (var glyph in retained.Skip(1))
        {
            output.Write([(byte)(glyph >> 8), (byte)glyph]);
        }
    }

    private static void WriteFontDictSelect(MemoryStream output, IEnumerable<int> fontDictIndices)
    {
        output.WriteByte(0);
        foreach (var fontDict in fontDictIndices)
        {
            output.WriteByte((byte)fontDict);
        }
    }

    private static void WriteIndex(MemoryStream output, List<byte[]> objects)
    {
        output.Write([(byte)(objects.Count >> 8), (byte)objects.Count]);
        if (objects.Count == 0)
        {
            return;
        }

        var size = OffsetSizeOf(objects.Sum(bytes => bytes.Length));
        output.WriteByte((byte)size);
        var offset = 1;
        WriteOffset(output, offset, size);
        foreach (var bytes in objects)
        {
            offset += bytes.Length;
            WriteOffset(output, offset, size);
        }

        foreach (var bytes in objects)
        {
            output.Write(bytes);
        }
    }

    private static int OffsetSizeOf(int length) => length < 0xFF ? 1 : length < 0xFFFF ? 2 : length < 0xFFFFFF ? 3 : 4;

    private static void WriteOffset(MemoryStream output, int offset, int size)
    {
        for (var shift = (size - 1) * 8; shift >= 0; shift -= 8)
        {
            output.WriteByte((byte)(offset >> shift));
        }
    }

    /// <summary>Encodes a DICT operand in five bytes.</summary>
    private static byte[] Number(int value)
    {
        var bytes = new byte[5];
        bytes[0] = 29;
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(1), value);
        return bytes;
    }
}
