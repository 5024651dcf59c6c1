using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using TechBeats.Model;

namespace TechBeats.Tests.Pdf.Pictures;

/// <summary>PNG files made by hand.</summary>
internal static class PngMaker
{
    /// <summary>A file of rows that are already filtered, each after the byte that names its filter.</summary>
    public static byte[] File(
        int width,
        int height,
        int bitDepth,
        int colorType,
        byte[] filteredRows,
        byte[]? palette = null,
        byte[]? transparency = null
    )
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = ((byte)bitDepth, (byte)colorType);
        Chunk(file, "IHDR", header);
        if (palette is not null)
        {
            Chunk(file, "PLTE", palette);
        }

        if (transparency is not null)
        {
            Chunk(file, "tRNS", transparency);
        }

        var data = Deflate(filteredRows);
        Chunk(file, "IDAT", data[..(data.Length / 2)]);
        Chunk(file, "IDAT", data[(data.Length / 2)..]);
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    public static PngPicture Picture(byte[] file, int width, int height) => new()
    {
        Hash = Convert.ToHexStringLower(SHA256.HashData(file)),
        WidthInPixels = width,
        HeightInPixels = height,
        NaturalWidthInPixels = width,
        NaturalHeightInPixels = height,
        Open = () => file,
    };

    /// <summary>Filters rows of whole bytes, row after row with another one of the five filters (PNG third edition, 9.2).</summary>
    public static byte[] Filter(byte[][] rows, int pixel)
    {
        var filtered = new List<byte>();
        for (var y = 0; y < rows.Length; y++)
        {
            var filter = y % 5;
            filtered.Add((byte)filter);
            for (var i = 0; i < rows[y].Length; i++)
            {
                var left = i < pixel ? 0 : rows[y][i - pixel];
                var up = y == 0 ? 0 : rows[y - 1][i];
                var corner = y == 0 || i < pixel ? 0 : rows[y - 1][i - pixel];
                var prediction = filter switch { 0 => 0, 1 => left, 2 => up, 3 => (left + up) / 2, _ => Paeth(left, up, corner) };
                filtered.Add((byte)(rows[y][i] - prediction));
            }
        }

        return [.. filtered];
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var (toLeft, toUp, toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - up), Math.Abs(estimate - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }

    private static byte[] Deflate(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var deflater = new ZLibStream(output, CompressionLevel.Optimal))
        {
            deflater.Write(bytes);
        }

        return output.ToArray();
    }

    private static void Chunk(MemoryStream file, string type, byte[] content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        byte[] body = [.. System.Text.Encoding.ASCII.GetBytes(type), .. content];
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
        file.Write(number);
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320u);
            }
        }

        return ~crc;
    }
}
