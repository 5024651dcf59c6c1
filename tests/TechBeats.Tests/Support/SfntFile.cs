using System.Buffers.Binary;
using System.Text;

namespace TechBeats.Tests.Support;

/// <summary>TrueType and OpenType files as tables by tag, so that a test can exchange some of them. Nothing is checked.</summary>
public static class SfntFile
{
    private const int HeaderLength = 12;
    private const int RecordLength = 16;

    public static bool IsCollection(byte[] font) => font.AsSpan().StartsWith("ttcf"u8);

    public static SortedDictionary<string, byte[]> TablesOf(byte[] font)
    {
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)); i++)
        {
            var record = font.AsSpan(HeaderLength + (i * RecordLength), RecordLength);
            tables[Encoding.ASCII.GetString(record[..4])] =
                font.AsSpan(BinaryPrimitives.ReadInt32BigEndian(record[8..]), BinaryPrimitives.ReadInt32BigEndian(record[12..])).ToArray();
        }

        return tables;
    }

    /// <summary>The file of the tables.</summary>
    public static byte[] Write(IReadOnlyDictionary<string, byte[]> tables) => Write(tables, 0);

    /// <summary>The font with some tables exchanged; null takes a table away.</summary>
    public static byte[] With(byte[] font, params (string Tag, byte[]? Table)[] changes)
    {
        var tables = TablesOf(font);
        foreach (var (tag, table) in changes)
        {
            tables.Remove(tag);
            if (table is not null)
            {
                tables[tag] = table;
            }
        }

        return Write(tables);
    }

    /// <summary>The font with a table whose bytes at a place are others.</summary>
    public static byte[] With(byte[] font, string tag, int at, params byte[] bytes)
    {
        var table = TablesOf(font)[tag];
        bytes.CopyTo(table, at);
        return With(font, (tag, table));
    }

    /// <summary>A collection of the font, so many times, which has its tables once.</summary>
    public static byte[] Collection(byte[] font, int count)
    {
        var start = HeaderLength + (count * 4);
        var file = new byte[start];
        "ttcf"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(4), 0x00010000);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(8), count);
        for (var i = 0; i < count; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(HeaderLength + (i * 4)), start);
        }

        return [.. file, .. Write(TablesOf(font), start)];
    }

    private static byte[] Write(IReadOnlyDictionary<string, byte[]> tables, int start)
    {
        var file = new byte[HeaderLength + (tables.Count * RecordLength) + tables.Values.Sum(table => Padded(table.Length))];
        BinaryPrimitives.WriteUInt32BigEndian(file, tables.ContainsKey("CFF ") ? 0x4F54544F : 0x00010000u);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        var (record, at) = (HeaderLength, HeaderLength + (tables.Count * RecordLength));
        foreach (var (tag, table) in tables.OrderBy(table => table.Key, StringComparer.Ordinal))
        {
            Encoding.ASCII.GetBytes(tag).CopyTo(file, record);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 8), start + at);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 12), table.Length);
            table.CopyTo(file, at);
            (record, at) = (record + RecordLength, at + Padded(table.Length));
        }

        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
