using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace TechBeats.Unicode;

/// <summary>Reads the arrays of one embedded table in order (Data/README.md).</summary>
internal ref struct TableReader
{
    private ReadOnlySpan<byte> _rest;

    /// <param name="name">The table's file name in Data.</param>
    public TableReader(string name)
    {
        using var stream = typeof(TableReader).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        _rest = bytes;
    }

    public byte[] Bytes() => Take(sizeof(byte)).ToArray();

    public ushort[] UInt16s()
    {
        var values = MemoryMarshal.Cast<byte, ushort>(Take(sizeof(ushort))).ToArray();
        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(values, values);
        }

        return values;
    }

    public int[] Int32s()
    {
        var values = MemoryMarshal.Cast<byte, int>(Take(sizeof(int))).ToArray();
        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(values, values);
        }

        return values;
    }

    private ReadOnlySpan<byte> Take(int elementSize)
    {
        var size = BinaryPrimitives.ReadInt32LittleEndian(_rest);
        var length = BinaryPrimitives.ReadInt32LittleEndian(_rest[4..]);
        if (size != elementSize)
        {
            throw new InvalidOperationException($"An array of {size}-byte elements stands where {elementSize}-byte ones should.");
        }

        var bytes = _rest.Slice(8, size * length);
        _rest = _rest[(8 + bytes.Length)..];
        return bytes;
    }
}
