using System.Buffers.Binary;

namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>
/// A range of a font file's bytes, big-endian. Reads outside the range return 0 and never throw. So a damaged table reads as short or
/// empty. Opening a font checks the required tables.
/// </summary>
internal readonly struct FontBytes
{
    private readonly FontData? data;
    private readonly int start;

    public FontBytes(FontData data)
        : this(data, 0, data.Length)
    {
    }

    private FontBytes(FontData data, int start, int length)
    {
        this.data = data;
        this.start = start;
        Length = length;
    }

    public int Length { get; }

    public bool IsEmpty => Length == 0;

    public ReadOnlySpan<byte> Span => data is null ? default : data.Span.Slice(start, Length);

    public byte U8(int at) => (uint)at < (uint)Length ? data!.Span[start + at] : (byte)0;

    public sbyte I8(int at) => (sbyte)U8(at);

    public ushort U16(int at) =>
        at >= 0 && at <= Length - 2 ? BinaryPrimitives.ReadUInt16BigEndian(data!.Span.Slice(start + at, 2)) : (ushort)0;

    public short I16(int at) => (short)U16(at);

    public uint U32(int at) =>
        at >= 0 && at <= Length - 4 ? BinaryPrimitives.ReadUInt32BigEndian(data!.Span.Slice(start + at, 4)) : 0;

    /// <summary>Reads a 32-bit offset or count. Values from 2 GiB up read as -1, which is outside every table.</summary>
    public int Offset32(int at)
    {
        var value = U32(at);
        return value <= int.MaxValue ? (int)value : -1;
    }

    /// <summary>Reads a fixed-point number with 14 fraction bits.</summary>
    public double F2Dot14(int at) => I16(at) / 16384.0;

    /// <summary>Reads a fixed-point number with 16 fraction bits.</summary>
    public double Fixed(int at) => (int)U32(at) / 65536.0;

    /// <summary>Reads a tag, such as <c>kern</c>.</summary>
    public Tag Tag(int at) => new(U32(at));

    /// <summary>Limits a count from the file to the number of records that fit, so that a damaged count costs no time.</summary>
    public int Bounded(int count, int recordSize) => Math.Clamp(count, 0, Length / recordSize);

    /// <summary>Returns the bytes from the offset to the end, or an empty range if the offset is outside.</summary>
    public FontBytes From(int at) => at >= 0 && at < Length ? new FontBytes(data!, start + at, Length - at) : default;

    /// <summary>Returns a part of the bytes, cut off at the end of the range.</summary>
    public FontBytes Slice(int at, int length) =>
        at >= 0 && at < Length && length > 0 ? new FontBytes(data!, start + at, Math.Min(length, Length - at)) : default;

    /// <summary>Returns the subtable whose 16-bit offset is at the position, or an empty range if that offset is 0.</summary>
    public FontBytes Subtable16(int at)
    {
        var offset = U16(at);
        return offset == 0 ? default : From(offset);
    }

    /// <summary>Returns the subtable whose 32-bit offset is at the position, or an empty range if that offset is 0.</summary>
    public FontBytes Subtable32(int at)
    {
        var offset = Offset32(at);
        return offset == 0 ? default : From(offset);
    }
}
