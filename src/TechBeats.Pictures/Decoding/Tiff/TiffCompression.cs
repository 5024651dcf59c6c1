using System.IO.Compression;

namespace TechBeats.Pictures.Decoding.Tiff;

/// <summary>Decompresses strips and tiles of TIFF files. Data that ends too early counts as damaged.</summary>
internal static class TiffCompression
{
    private const int Clear = 256, End = 257, MaximumCodes = 4096;

    /// <summary>Decompresses a strip or tile.</summary>
    /// <param name="compression">The value of field 259.</param>
    /// <param name="data">The compressed strip or tile.</param>
    /// <param name="pixels">Receives the rows.</param>
    /// <exception cref="InvalidDataException">The data is too short or invalid.</exception>
    public static void Decompress(uint compression, ReadOnlySpan<byte> data, Span<byte> pixels)
    {
        switch (compression)
        {
            case 1:
                if (data.Length < pixels.Length)
                {
                    throw Short();
                }

                data[..pixels.Length].CopyTo(pixels);
                break;
            case 5:
                DecodeLzw(data, pixels);
                break;
            case 8 or 32946:
                Inflate(data, pixels);
                break;
            case 32773:
                DecodePackBits(data, pixels);
                break;
            default:
                throw new InvalidDataException("The compression is not supported");
        }
    }

    private static void Inflate(ReadOnlySpan<byte> data, Span<byte> pixels)
    {
        using var inflater = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
        try
        {
            if (inflater.ReadAtLeast(pixels, pixels.Length, throwOnEndOfStream: false) < pixels.Length)
            {
                throw Short();
            }
        }
        catch (IOException failure)
        {
            throw new InvalidDataException("The data wants a preset dictionary, which TIFF doesn't know", failure);
        }
    }

    /// <summary>PackBits (section 9): literal runs and repeated bytes.</summary>
    private static void DecodePackBits(ReadOnlySpan<byte> data, Span<byte> pixels)
    {
        for (int from = 0, to = 0; to < pixels.Length;)
        {
            if (from + 1 >= data.Length)
            {
                throw Short();
            }

            var count = (sbyte)data[from++];
            if (count >= 0)
            {
                var length = Math.Min(Math.Min(count + 1, data.Length - from), pixels.Length - to);
                data.Slice(from, length).CopyTo(pixels[to..]);
                (from, to) = (from + length, to + length);
            }
            else if (count != -128)
            {
                var length = Math.Min(1 - count, pixels.Length - to);
                pixels.Slice(to, length).Fill(data[from++]);
                to += length;
            }
        }
    }

    /// <summary>LZW (section 13): codes of 9 to 12 bits, highest bit first. Each new string extends the previous one by a byte.</summary>
    private static void DecodeLzw(ReadOnlySpan<byte> data, Span<byte> pixels)
    {
        // A string is stored as its last position in the pixels and its length.
        Span<int> starts = stackalloc int[MaximumCodes];
        Span<int> lengths = stackalloc int[MaximumCodes];
        var (next, width, last, to) = (258, 9, -1, 0);
        long bit = 0;
        while (to < pixels.Length)
        {
            if (bit + width > 8L * data.Length)
            {
                throw Short();
            }

            var code = Code(data, bit, width);
            bit += width;
            if (code == End)
            {
                throw Short();
            }

            if (code == Clear)
            {
                (next, width, last) = (258, 9, -1);
                continue;
            }

            var start = to;
            if (code < Clear)
            {
                pixels[to++] = (byte)code;
            }
            else if (code < next && last >= 0)
            {
                // Byte by byte, since a string may overlap its own end.
                for (int index = 0, from = starts[code], length = Math.Min(lengths[code], pixels.Length - to); index < length; index++)
                {
                    pixels[to++] = pixels[from + index];
                }
            }
            else
            {
                throw Short();
            }

            last = start;
            if (next < MaximumCodes)
            {
                // The next code is this string plus the following byte, which is written next.
                (starts[next], lengths[next]) = (start, to - start + 1);
                next++;
                width = next switch { < 512 => 9, < 1024 => 10, < 2048 => 11, _ => 12 };
            }
        }
    }

    private static int Code(ReadOnlySpan<byte> data, long bit, int width)
    {
        var at = (int)(bit >> 3);
        var three = (uint)data[at] << 16;
        three |= at + 1 < data.Length ? (uint)data[at + 1] << 8 : 0;
        three |= at + 2 < data.Length ? data[at + 2] : 0u;
        return (int)(three >> (24 - width - (int)(bit & 7))) & ((1 << width) - 1);
    }

    private static InvalidDataException Short() => new("The data of a strip or tile ends too early");
}
