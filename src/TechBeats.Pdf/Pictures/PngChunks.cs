using System.Buffers.Binary;

namespace TechBeats.Pdf.Pictures;

/// <summary>The chunks of a PNG file that PDF needs (PNG third edition, 5 and 11).</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="BitDepth">Bits per sample.</param>
/// <param name="ColorType">The samples of a pixel.</param>
/// <param name="Palette">The palette, three bytes per entry; empty if there is none.</param>
/// <param name="Transparency">The contents of <c>tRNS</c>; empty if there is none.</param>
internal sealed record PngChunks(
    int Width,
    int Height,
    int BitDepth,
    PngColorType ColorType,
    ReadOnlyMemory<byte> Palette,
    ReadOnlyMemory<byte> Transparency)
{
    /// <summary>The joined contents of all <c>IDAT</c> chunks: a zlib stream of filtered rows.</summary>
    public ReadOnlyMemory<byte> Data { get; init; }

    /// <summary>Samples per pixel.</summary>
    public int Channels => ColorType switch
    {
        PngColorType.Gray or PngColorType.Palette => 1,
        PngColorType.GrayAlpha => 2,
        PngColorType.Rgb => 3,
        _ => 4,
    };

    /// <summary>Bytes per row without the filter byte.</summary>
    public int Stride => ((Width * Channels * BitDepth) + 7) / 8;

    /// <summary>Reads the chunks of a file.</summary>
    /// <exception cref="InvalidDataException">The file is not PNG, is interlaced, has 16 bits per sample, or is truncated.</exception>
    public static PngChunks Read(ReadOnlyMemory<byte> file)
    {
        if (!file.Span.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]))
        {
            throw new InvalidDataException("The file is not PNG.");
        }

        PngChunks? header = null;
        ReadOnlyMemory<byte> palette = default, transparency = default;
        var data = new List<ReadOnlyMemory<byte>>();
        for (var at = 8; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.Span[at..]);
            if (length > file.Length - at - 12)
            {
                throw new InvalidDataException("A chunk of the PNG file ends after the file does.");
            }

            var type = file.Span.Slice(at + 4, 4);
            var content = file.Slice(at + 8, (int)length);
            if (type.SequenceEqual("IHDR"u8))
            {
                header = ReadHeader(content.Span);
            }
            else if (type.SequenceEqual("PLTE"u8))
            {
                palette = content;
            }
            else if (type.SequenceEqual("tRNS"u8))
            {
                transparency = content;
            }
            else if (type.SequenceEqual("IDAT"u8))
            {
                data.Add(content);
            }
            else if (type.SequenceEqual("IEND"u8))
            {
                // Some programs append other bytes after the last chunk.
                break;
            }

            at += 12 + (int)length;
        }

        if (header is null || data.Count == 0)
        {
            throw new InvalidDataException("The PNG file has no header or no data.");
        }

        return header with { Palette = palette, Transparency = transparency, Data = Join(data) };
    }

    private static PngChunks ReadHeader(ReadOnlySpan<byte> header)
    {
        if (header.Length != 13)
        {
            throw new InvalidDataException("The PNG file's header is damaged.");
        }

        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]));
        var (bitDepth, colorType, isInterlaced) = (header[8], (PngColorType)header[9], header[12] != 0);
        if (
            width is <= 0 or > 100_000
            || height is <= 0 or > 100_000
            || !Enum.IsDefined(colorType)
            || bitDepth is not (1 or 2 or 4 or 8)
            || isInterlaced
        )
        {
            throw new InvalidDataException("The PNG file is interlaced, too large, or has an unsupported pixel format.");
        }

        return new PngChunks(width, height, bitDepth, colorType, default, default);
    }

    private static ReadOnlyMemory<byte> Join(List<ReadOnlyMemory<byte>> parts)
    {
        if (parts.Count == 1)
        {
            return parts[0];
        }

        var all = new byte[parts.Sum(part => part.Length)];
        var at = 0;
        foreach (var part in parts)
        {
            part.CopyTo(all.AsMemory(at));
            at += part.Length;
        }

        return all;
    }
}
