using System.Buffers.Binary;
using System.Text;
using TechBeats.Tests.Support;
using TechBeats.Typesetting.Fonts.Tables;

namespace TechBeats.Tests.Typesetting.Fonts;

/// <summary>A font file with the character map of <see cref="TestFace"/> put in.</summary>
internal static class SubsetWithCharacters
{
    public static FontFile Open(byte[] font)
    {
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal) { ["cmap"] = TableOf(TestFace.Bytes(), "cmap")! };
        foreach (var tag in (string[])["glyf", "head", "hhea", "hmtx", "loca", "maxp"])
        {
            tables[tag] = TableOf(font, tag) ?? [];
        }

        var directory = 12 + (tables.Count * 16);
        var file = new byte[directory + tables.Values.Sum(table => table.Length)];
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        var (record, at) = (12, directory);
        foreach (var (tag, table) in tables)
        {
            Encoding.ASCII.GetBytes(tag).CopyTo(file, record);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 8), at);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 12), table.Length);
            table.CopyTo(file, at);
            (record, at) = (record + 16, at + table.Length);
        }

        return FontFile.Open(() => new MemoryStream(file));
    }

    private static byte[]? TableOf(byte[] font, string tag)
    {
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)); i++)
        {
            var record = font.AsSpan(12 + (i * 16), 16);
            if (Encoding.ASCII.GetString(record[..4]) == tag)
            {
                return font.AsSpan(BinaryPrimitives.ReadInt32BigEndian(record[8..]), BinaryPrimitives.ReadInt32BigEndian(record[12..])).ToArray();
            }
        }

        return null;
    }
}
