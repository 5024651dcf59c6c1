using System.Buffers.Binary;

namespace TechBeats.Pictures.Headers;

/// <summary>The fields of one page of a TIFF (revision 6.0, section 2). Every length is checked.</summary>
internal readonly ref struct TiffDirectory
{
    private readonly ReadOnlySpan<byte> bytes;
    private readonly ReadOnlySpan<byte> entries;

    /// <summary>Reads the directory of the first page. The bytes must begin with the eight-byte header of a TIFF.</summary>
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

    /// <summary>True if numbers are little-endian.</summary>
    public bool IsLittle { get; }

    /// <summary>The first value of a field, or <paramref name="otherwise"/> if it is missing.</summary>
    public uint Value(int tag, uint otherwise = 0) => Values(tag, 1) is [var first, ..] ? first : otherwise;

    /// <summary>The values of an integer field, or none if it is missing or leaves the file.</summary>
    /// <param name="tag">The field's tag.</param>
    /// <param name="maximum">Maximum number of values to read.</param>
    public uint[] Values(int tag, int maximum)
    {
        for (var rest = entries; rest.Length >= 12; rest = rest[12..])
        {
            if (ReadUInt16(rest) != tag)
            {
                continue;
            }

            var size = ReadUInt16(rest[2..]) switch { 1 or 7 => 1, 3 => 2, 4 => 4, _ => 0 };
            var count = Math.Min(ReadUInt32(rest[4..]), (uint)maximum);
            var total = (long)size * count;

            // Up to four bytes of values are stored in the field itself, more at an offset.
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
