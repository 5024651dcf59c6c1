using System.Buffers.Binary;
using System.IO.Compression;
using TechBeats.Pictures.Pixels;

namespace TechBeats.Pictures.Png;

/// <summary>Writes PNGs that a page can embed: not interlaced, at most 8 bits per channel, with a palette for up to 256 colors.</summary>
internal static class PngWriter
{
    private static readonly uint[] CrcTable = MakeCrcTable();

    public static byte[] Write(PixelGrid pixels) => Write(pixels, PixelPalette.From(pixels));

    /// <summary>Writes gray pixels without a palette, as a soft mask requires (ISO 32000-1, 11.6.5.3).</summary>
    public static byte[] WriteGray(PixelGrid pixels) => Write(pixels, null);

    private static byte[] Write(PixelGrid pixels, PixelPalette? palette)
    {
        var (color, depth) = palette is not null
            ? ((byte)3, palette.Depth)
            : (
                pixels.Channels switch
                {
                    1 => (byte)0,
                    3 => (byte)2,
                    _ => (byte)6,
                },
                (byte)8
            );
        var rows = palette is not null ? Indexed(pixels, palette) : Filtered(pixels);

        using var png = new MemoryStream(rows.Length / 4);
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, pixels.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), pixels.Height);
        header[8] = depth;
        header[9] = color;
        WriteChunk(png, "IHDR"u8, header);
        if (palette is not null)
        {
            WriteChunk(png, "PLTE"u8, palette.Colors);
            if (palette.Alphas.Length > 0)
            {
                WriteChunk(png, "tRNS"u8, palette.Alphas);
            }
        }

        WriteChunk(png, "IDAT"u8, Deflate(rows));
        WriteChunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    /// <summary>Compresses in a single write, since the output depends on how the deflater is fed.</summary>
    private static byte[] Deflate(byte[] rows)
    {
        using var deflated = new MemoryStream();
        using (var deflater = new ZLibStream(deflated, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflater.Write(rows);
        }

        return deflated.ToArray();
    }

    /// <summary>Writes a chunk with its length and checksum.</summary>
    internal static void WriteChunk(MemoryStream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(type);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(Crc(uint.MaxValue, type), data));
        png.Write(number);
    }

    /// <summary>Packed rows of palette indices. Filters would make them larger.</summary>
    private static byte[] Indexed(PixelGrid pixels, PixelPalette palette)
    {
        var stride = 1 + (((pixels.Width * palette.Depth) + 7) / 8);
        var rows = new byte[(long)stride * pixels.Height];
        for (var y = 0; y < pixels.Height; y++)
        {
            palette.Pack(pixels.Row(y), pixels.Channels, rows.AsSpan((y * stride) + 1, stride - 1));
        }

        return rows;
    }

    /// <summary>Rows with the filter that minimizes the sum of absolute differences (PNG, clause 12.7).</summary>
    private static byte[] Filtered(PixelGrid pixels)
    {
        var size = pixels.Channels;
        var length = pixels.Width * size;
        var rows = new byte[(length + 1L) * pixels.Height];
        var (row, above, trial) = (new byte[size + length], new byte[size + length], new byte[length]);
        for (var y = 0; y < pixels.Height; y++)
        {
            pixels.Row(y).CopyTo(row.AsSpan(size));
            var best = rows.AsSpan(y * (length + 1), length + 1);
            var least = long.MaxValue;
            for (var filter = 0; filter < PngFilters.Count; filter++)
            {
                var sum = PngFilters.Apply(filter, row, above, size, trial);
                if (sum < least)
                {
                    least = sum;
                    best[0] = (byte)filter;
                    trial.CopyTo(best[1..]);
                }
            }

            (row, above) = (above, row);
        }

        return rows;
    }

    private static uint Crc(uint crc, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            crc = CrcTable[(crc ^ value) & 0xFF] ^ (crc >> 8);
        }

        return crc;
    }

    /// <summary>The CRC-32 table (PNG, annex D; polynomial EDB88320, reflected).</summary>
    private static uint[] MakeCrcTable()
    {
        var table = new uint[256];
        for (var value = 0u; value < 256; value++)
        {
            var crc = value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
            }

            table[value] = crc;
        }

        return table;
    }
}
