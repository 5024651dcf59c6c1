using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace TechBeats.Pictures.Headers;

/// <summary>
/// Inflates the data of a PNG with a valid header to see whether it holds exactly the stated rows, each with a valid filter. Such a PNG can
/// be embedded without decoding.
/// </summary>
internal static class PngProof
{
    private const int Buffer = 64 * 1024;

    /// <summary>The passes of an interlaced picture: first column, first row, and their steps (clause 8.2).</summary>
    private static readonly (int Left, int Top, int Across, int Down)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <param name="png">A PNG whose header is valid, to its end.</param>
    public static Completeness Measure(ReadOnlySpan<byte> png)
    {
        var height = BinaryPrimitives.ReadInt32BigEndian(png[20..]);
        var parts = Parts(png);
        var rows = CountRows(png, parts);
        var isInterlaced = parts.Length > 1 || parts[0].Rows != height;
        return rows == parts.Sum(part => (long)part.Rows) ? new Completeness(true, height)
            : new Completeness(false, isInterlaced && rows > 0 ? height : (int)Math.Max(0, rows));
    }

    /// <summary>The bytes of a row with its filter, and the number of rows, for each pass.</summary>
    public static (long Stride, int Rows)[] Parts(ReadOnlySpan<byte> png)
    {
        var width = BinaryPrimitives.ReadInt32BigEndian(png[16..]);
        var height = BinaryPrimitives.ReadInt32BigEndian(png[20..]);
        var channels = png[25] switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        var bits = channels * png[24];
        return png[28] == 0
            ? [(Stride(width, bits), height)]
            :
            [
                .. Passes
                    .Select(pass => (
                        Stride: Stride(Ceiling(width - pass.Left, pass.Across), bits),
                        Rows: Ceiling(height - pass.Top, pass.Down)))
                    .Where(part => part is { Stride: > 1, Rows: > 0 }),
            ];
    }

    /// <summary>Offset of the first chunk of data.</summary>
    public static int StartOfData(ReadOnlySpan<byte> png)
    {
        var at = 33;
        while (!png.Slice(at + 4, 4).SequenceEqual("IDAT"u8))
        {
            at += 12 + BinaryPrimitives.ReadInt32BigEndian(png[at..]);
        }

        return at;
    }

    private static int Ceiling(int value, int step) => Math.Max(0, (value + step - 1) / step);

    /// <summary>Number of bytes of a row with its filter.</summary>
    private static long Stride(long width, int bits) => 1 + (((width * bits) + 7) / 8);

    /// <summary>Number of whole rows with valid filters, or -1 if there is more data than rows.</summary>
    private static long CountRows(ReadOnlySpan<byte> png, (long Stride, int Rows)[] parts)
    {
        var all = parts.Sum(part => (long)part.Rows);
        var (data, length) = Gather(png);
        var buffer = ArrayPool<byte>.Shared.Rent(Buffer);
        try
        {
            using var inflater = new ZLibStream(new MemoryStream(data, 0, length), CompressionMode.Decompress);
            long total = 0, nextFilter = 0, rows = 0;
            var (part, row) = (0, 0);
            try
            {
                int read;
                while ((read = inflater.Read(buffer, 0, Buffer)) > 0)
                {
                    for (; nextFilter < total + read; nextFilter += parts[part].Stride)
                    {
                        if (part < parts.Length && row == parts[part].Rows)
                        {
                            (part, row) = (part + 1, 0);
                        }

                        if (part == parts.Length)
                        {
                            return -1;
                        }

                        if (buffer[nextFilter - total] > 4)
                        {
                            return rows;
                        }

                        row++;
                        rows++;
                    }

                    total += read;
                }

                return total == nextFilter ? rows : rows - 1;
            }
            catch (Exception failure) when (failure is InvalidDataException or IOException)
            {
                // IOException means that the data needs a preset dictionary, which PNG does not allow.
                return Math.Min(rows, all - 1);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The deflated data of all chunks, in a buffer that may be longer.</summary>
    public static (byte[] Data, int Length) Gather(ReadOnlySpan<byte> png)
    {
        var data = new byte[png.Length];
        var (at, length) = (33, 0);
        while (at + 12 <= png.Length)
        {
            var size = BinaryPrimitives.ReadInt32BigEndian(png[at..]);
            if (png.Slice(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                png.Slice(at + 8, size).CopyTo(data.AsSpan(length));
                length += size;
            }

            at += 12 + size;
        }

        return (data, length);
    }
}
