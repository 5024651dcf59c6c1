using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace TechBeats.Pictures.Headers;

/// <summary>
/// Checks that a non-interlaced PNG with a valid header can be embedded without decoding: its data inflates to exactly the stated rows,
/// each with a valid filter.
/// </summary>
internal static class PngProof
{
    private const int Buffer = 64 * 1024;

    public static bool Holds(ReadOnlySpan<byte> png)
    {
        var width = BinaryPrimitives.ReadInt32BigEndian(png[16..]);
        var height = BinaryPrimitives.ReadInt32BigEndian(png[20..]);
        var channels = png[25] switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        var stride = 1 + ((((long)width * channels * png[24]) + 7) / 8);

        var (data, length) = Gather(png);
        var buffer = ArrayPool<byte>.Shared.Rent(Buffer);
        try
        {
            using var inflater = new ZLibStream(new MemoryStream(data, 0, length), CompressionMode.Decompress);
            long total = 0, nextFilter = 0;
            int read;
            while ((read = inflater.Read(buffer, 0, Buffer)) > 0)
            {
                for (; nextFilter < total + read; nextFilter += stride)
                {
                    if (buffer[nextFilter - total] > 4)
                    {
                        return false;
                    }
                }

                total += read;
                if (total > stride * height)
                {
                    return false;
                }
            }

            return total == stride * height;
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            // IOException means that the data needs a preset dictionary, which PNG does not allow.
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            ArrayPool<byte>.Shared.Return(data);
        }
    }

    private static (byte[] Data, int Length) Gather(ReadOnlySpan<byte> png)
    {
        var data = ArrayPool<byte>.Shared.Rent(png.Length);
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
