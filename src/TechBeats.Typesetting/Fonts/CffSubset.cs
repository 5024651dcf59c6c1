using System.Buffers.Binary;
using System.Text;
using TechBeats.Typesetting.Fonts.Tables;

namespace TechBeats.Typesetting.Fonts;

/// <summary>
/// A CFF font cut down to some of its glyphs. It is keyed by CID, and the CID of a glyph is its ID in the whole font, so
/// that a PDF's codes are the same for every subset (ISO 32000-2, 9.7.4.2; FontFile3 of subtype CIDFontType0C).
/// Subroutines that no kept glyph calls are emptied; the others keep their numbers, which the programs hold.
/// </summary>
internal static class CffSubset
{
    private const int FirstOwnString = 391; // Technical Note 5176, appendix A: below are the standard strings
    private const byte EndChar = 14;

    public static byte[] Write(CffTable font, string name, IReadOnlyCollection<ushort> glyphs)
    {
        var kept = new SortedSet<ushort>(glyphs.Where(glyph => glyph < font.CharStrings.Count)) { 0 };
        var usedGlobal = new HashSet<int>();
        var usedLocal = new SortedDictionary<int, HashSet<int>>();
        var refused = new HashSet<ushort>();
        foreach (var glyph in kept)
        {
            var part = font.FontDictOf(glyph);
            if (!usedLocal.TryGetValue(part, out var used))
            {
                usedLocal.Add(part, used = []);
            }

            if (!font.TryRun(glyph, new CharString(font, part, new StepCounter()) { UsedGlobalSubrs = usedGlobal, UsedSubrs = used }))
            {
                refused.Add(glyph);
            }
        }

        var parts = usedLocal.Keys.ToList();
        var head = new MemoryStream();
        head.Write([1, 0, 4, 4]);
        WriteIndex(head, [Encoding.ASCII.GetBytes(name)]);

        // Only a hostile font has programs that overlap: together they are as long as the table at most.
        var bytesLeft = font.Length;
        byte[]? Copy(FontBytes program)
        {
            bytesLeft -= Math.Min(program.Length, bytesLeft + 1);
            return bytesLeft < 0 ? null : program.Span.ToArray();
        }

        byte[] ProgramOf(ushort glyph)
        {
            if (!refused.Contains(glyph) && Copy(font.CharStrings[glyph]) is { } program)
            {
                return program;
            }

            font.Refuse(glyph);
            return [EndChar];
        }

        List<byte[]> Subrs(CffIndex subrs, HashSet<int> used) =>
            [.. Enumerable.Range(0, subrs.Count).Select(i => used.Contains(i) ? Copy(subrs[i]) ?? [] : [])];

        // Offsets are written in five bytes each, whatever they are: the DICT's size doesn't depend on them.
        var topSize = TopDict(font, kept.Count, 0, 0, 0, 0).Length;
        var topIndexSize = 2 + 1 + (OffsetSizeOf(topSize) * 2) + topSize;
        var tail = new MemoryStream();
        WriteIndex(tail, ["Adobe"u8.ToArray(), "Identity"u8.ToArray()]);
        WriteIndex(tail, Subrs(font.GlobalSubrs, usedGlobal));
        var start = (int)head.Length + topIndexSize;
        var charset = start + (int)tail.Length;
        WriteCharset(tail, kept);
        var select = start + (int)tail.Length;
        WriteFontDictSelect(tail, kept.Select(glyph => parts.IndexOf(font.FontDictOf(glyph))));
        var charStrings = start + (int)tail.Length;
        WriteIndex(tail, [.. kept.Select(ProgramOf)]);

        var dicts = new List<byte[]>();
        foreach (var (part, used) in usedLocal)
        {
            var settings = PrivateDict(font.FontDicts[part]);
            dicts.Add([
                .. CopyOf(font.FontDicts[part].Dict, CffDict.FontMatrix),
                .. Number(settings.Length),
                .. Number(start + (int)tail.Length),
                CffDict.Private,
            ]);
            tail.Write(settings);
            if (font.FontDicts[part].Subrs.Count > 0)
            {
                WriteIndex(tail, Subrs(font.FontDicts[part].Subrs, used));
            }
        }

        var fontDicts = start + (int)tail.Length;
        WriteIndex(tail, dicts);
        WriteIndex(head, [TopDict(font, kept.Count, charset, select, charStrings, fontDicts)]);
        return [.. head.ToArray(), .. tail.ToArray()];
    }

    private static byte[] TopDict(CffTable font, int count, int charset, int select, int charStrings, int fontDicts)
    {
        // A font without parts keeps its matrix in the one part that it becomes.
        var matrix = font.Top.Has(CffDict.FontDicts) ? CopyOf(font.Top, CffDict.FontMatrix) : [];
        return
        [
            .. Number(FirstOwnString), .. Number(FirstOwnString + 1), .. Number(0), 12, 30,
            .. matrix,
            .. CopyOf(font.Top, 5),
            .. Number(0x10000), 12, 34,
            .. Number(charset), CffDict.CharsetOffset,
            .. Number(select), 12, 37,
            .. Number(charStrings), CffDict.CharStringsOffset,
            .. Number(fontDicts), 12, 36,
        ];
    }

    private static byte[] PrivateDict(CffTable.FontDict part)
    {
        var settings = new List<byte>();
        foreach (var entry in part.Private.Entries.Where(entry => entry.Operator != CffDict.Subrs))
        {
            settings.AddRange(entry.Bytes.Span);
        }

        if (part.Subrs.Count > 0)
        {
            settings.AddRange([.. Number(settings.Count + 6), CffDict.Subrs]);
        }

        return [.. settings];
    }

    private static byte[] CopyOf(CffDict dict, int key) =>
        [.. dict.Entries.Where(entry => entry.Operator == key).SelectMany(entry => entry.Bytes.Span.ToArray())];

    /// <summary>The CID of every glyph but glyph 0, whose CID is 0.</summary>
    private static void WriteCharset(MemoryStream output, SortedSet<ushort> kept)
    {
        output.WriteByte(0);
        foreach (var glyph in kept.Skip(1))
        {
            output.Write([(byte)(glyph >> 8), (byte)glyph]);
        }
    }

    private static void WriteFontDictSelect(MemoryStream output, IEnumerable<int> parts)
    {
        output.WriteByte(0);
        foreach (var part in parts)
        {
            output.WriteByte((byte)part);
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

    /// <summary>A number of a DICT in five bytes.</summary>
    private static byte[] Number(int value)
    {
        var bytes = new byte[5];
        bytes[0] = 29;
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(1), value);
        return bytes;
    }
}
