using System.Buffers.Binary;

namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>
/// A stretch of a font file's bytes, big-endian. Reading outside of it gives zeros and never throws, so that a damaged
/// table reads as a short or empty one; what a font can't do without is checked when it is opened.
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

    public int U24(int at) => (U8(at) << 16) | U16(at + 1);

    public uint U32(int at) =>
        at >= 0 && at <= Length - 4 ? BinaryPrimitives.ReadUInt32BigEndian(data!.Span.Slice(start + at, 4)) : 0;

    /// <summary>A 32-bit offset or count; what can't be one in a file of 2 GiB reads as -1, which is outside of every table.</summary>
    public int Offset32(int at)
    {
        var value = U32(at);
        return value <= int.MaxValue ? (int)value : -1;
    }

    /// <summary>A fixed-point number with 14 binary places.</summary>
    public double F2Dot14(int at) => I16(at) / 16384.0;

    /// <summary>A fixed-point number with 16 binary places.</summary>
    public double Fixed(int at) => (int)U32(at) / 65536.0;

    /// <summary>Four letters, such as <c>kern</c>.</summary>
    public Tag Tag(int at) => new(U32(at));

    /// <summary>A count read from the file, held to what the bytes can contain, so that a damaged one costs no time.</summary>
    public int Bounded(int count, int recordSize) => Math.Clamp(count, 0, Length / recordSize);

    /// <summary>The bytes from here to the end; empty when the start is outside.</summary>
    public FontBytes From(int at) => at >= 0 && at < Length ? new FontBytes(data!, start + at, Length - at) : default;

    /// <summary>A stretch of the bytes, cut off at the end.</summary>
    public FontBytes Slice(int at, int length) =>
        at >= 0 && at < Length && length > 0 ? new FontBytes(data!, start + at, Math.Min(length, Length - at)) : default;

    /// <summary>The subtable whose 16-bit offset stands at the place; empty when the offset is 0.</summary>
    public FontBytes Subtable16(int at)
    {
        var offset = U16(at);
        return offset == 0 ? default : From(offset);
    }

    /// <summary>The subtable whose 32-bit offset stands at the place; empty when the offset is 0.</summary>
    public FontBytes Subtable32(int at)
    {
        var offset = Offset32(at);
        return offset == 0 ? default : From(offset);
    }
}
