using System.Buffers.Binary;

namespace TechBeats.Pictures.Headers;

/// <summary>The fields of one page of a TIFF (revision 6.0, section 2), each looked up with every length checked.</summary>
internal readonly ref struct TiffDirectory
{
    private readonly ReadOnlySpan<byte> bytes;
    private readonly ReadOnlySpan<byte> entries;

    /// <summary>The first page's. Its bytes begin with the eight of a TIFF.</summary>
    public TiffDirectory(ReadOnlySpan<byte> bytes)
    {
        this.bytes = bytes;
        IsLittle = bytes[0] == 'I';
        long at = ReadUInt32(bytes[4..]);
        if (at >= 8 && at + 2 <= bytes.Length && at + 2 + (12L * ReadUInt16(bytes[(int)at..])) <= bytes.Length)
        {
            entries = bytes.Slice((int)at + 2, 12 * ReadUInt16(bytes[(int)at..]));
        }
    }

    /// <summary>True when numbers stand with their lowest byte first.</summary>
    public bool IsLittle { get; }

    /// <summary>The first value of a field; <paramref name="otherwise"/> when there is none.</summary>
    public uint Value(int tag, uint otherwise = 0) => Values(tag, 1) is [var first, ..] ? first : otherwise;

    /// <summary>The values of a field of whole numbers; none when there is no such field, or it reaches out of the file.</summary>
    /// <param name="tag">The field.</param>
    /// <param name="most">Read at most so many.</param>
    public uint[] Values(int tag, int most)
    {
        for (var rest = entries; rest.Length >= 12; rest = rest[12..])
        {
            if (ReadUInt16(rest) != tag)
            {
                continue;
            }

            var size = ReadUInt16(rest[2..]) switch { 1 or 7 => 1, 3 => 2, 4 => 4, _ => 0 };
            var count = Math.Min(ReadUInt32(rest[4..]), (uint)most);
            var total = (long)size * count;

            // Four bytes of values stand in the field itself; where there are more, their place does.
            var data =
                (long)size * ReadUInt32(rest[4..]) <= 4 ? rest.Slice(8, 4)
                : ReadUInt32(rest[8..]) is var at && at + total <= bytes.Length ? bytes[(int)at..]
                : [];
            if (size == 0 || data.Length < total)
            {
                return [];
            }

            var values = new uint[count];
            for (var index = 0; index < values.Length; index++)
            {
                values[index] = size switch
                {
                    1 => data[index],
                    2 => ReadUInt16(data[(2 * index)..]),
                    _ => ReadUInt32(data[(4 * index)..]),
                };
            }

            return values;
        }

        return [];
    }

    private ushort ReadUInt16(ReadOnlySpan<byte> number) =>
        IsLittle ? BinaryPrimitives.ReadUInt16LittleEndian(number) : BinaryPrimitives.ReadUInt16BigEndian(number);

    private uint ReadUInt32(ReadOnlySpan<byte> number) =>
        IsLittle ? BinaryPrimitives.ReadUInt32LittleEndian(number) : BinaryPrimitives.ReadUInt32BigEndian(number);
}
