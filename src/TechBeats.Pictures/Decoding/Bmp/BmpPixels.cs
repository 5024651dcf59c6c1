using System.Buffers.Binary;
using System.Numerics;
using TechBeats.Pictures.Headers;

namespace TechBeats.Pictures.Decoding.Bmp;

/// <summary>
/// Decodes Windows bitmaps. ImageSharp's decoder fails on run-length data that some programs write, and does not support icons.
/// </summary>
internal static class BmpPixels
{
    /// <summary>Decodes a file to 3 bytes per pixel, or 4 with alpha.</summary>
    /// <exception cref="InvalidDataException">The header or the pixels are damaged.</exception>
    public static byte[] Read(ReadOnlySpan<byte> bytes)
    {
        var header = BmpHeader.Parse(bytes) ?? throw new InvalidDataException("The header is inconsistent");
        return Paint(bytes, header, header.Masks.Alpha != 0 ? 4 : 3);
    }

    /// <summary>Decodes a picture of an icon to 4 bytes per pixel.</summary>
    /// <exception cref="InvalidDataException">The header or the pixels are damaged.</exception>
    public static byte[] ReadIcon(ReadOnlySpan<byte> bytes)
    {
        var header = BmpHeader.ParseIcon(bytes) ?? throw new InvalidDataException("The header is inconsistent");
        var pixels = Paint(bytes, header, 4);
        if (header.Depth == 32 && !IsOpaque(pixels))
        {
            return pixels;
        }

        // A one-bit mask follows the picture. Set bits are transparent.
        var mask = header with { Depth = 1, PixelsAt = (int)Math.Min(bytes.Length, header.PixelsAt + (header.Stride * header.Height)) };
        for (var row = 0; row < mask.Height && mask.PixelsAt + (mask.Stride * (row + 1)) <= bytes.Length; row++)
        {
            var bits = bytes[(int)(mask.PixelsAt + (mask.Stride * row))..];
            var y = mask.IsTopDown ? row : mask.Height - 1 - row;
            for (var x = 0; x < mask.Width; x++)
            {
                pixels[(4 * ((y * mask.Width) + x)) + 3] = (bits[x >> 3] >> (7 - (x & 7)) & 1) == 1 ? (byte)0 : byte.MaxValue;
            }
        }

        return pixels;
    }

    private static byte[] Paint(ReadOnlySpan<byte> bytes, BmpHeader header, int channels)
    {
        var pixels = new byte[checked(header.Width * header.Height * channels)];
        pixels.AsSpan().Fill(byte.MaxValue);
        var palette = new byte[3 * 256];
        for (var color = 0; color < header.Colors; color++)
        {
            var entry = bytes[(header.PaletteAt + (color * header.ColorSize))..];
            (palette[3 * color], palette[(3 * color) + 1], palette[(3 * color) + 2]) = (entry[2], entry[1], entry[0]);
        }

        var indices = header.Compression == 0 ? [] : BmpRuns.Decode(bytes[header.PixelsAt..], header);
        for (var row = 0; row < header.Height; row++)
        {
            var target = pixels.AsSpan(
                (header.IsTopDown ? row : header.Height - 1 - row) * header.Width * channels,
                header.Width * channels
            );
            var source =
                header.Compression == 0 ? bytes[(int)(header.PixelsAt + (header.Stride * row))..] : indices.AsSpan(row * header.Width);
            if (header.Depth <= 8)
            {
                PaintIndices(source, header.Compression == 0 ? header.Depth : 8, palette, target, channels);
            }
            else if (header.Depth == 24)
            {
                for (int at = 0, from = 0; at < target.Length; at += channels, from += 3)
                {
                    (target[at], target[at + 1], target[at + 2]) = (source[from + 2], source[from + 1], source[from]);
                }
            }
            else
            {
                PaintMasked(source, header, target, channels);
            }
        }

        if (channels == 4 && header.Masks.Alpha != 0 && IsFullyTransparent(pixels))
        {
            // An alpha channel of zeros alone is a mistake of the writer: the picture is opaque.
            for (var at = 3; at < pixels.Length; at += 4)
            {
                pixels[at] = byte.MaxValue;
            }
        }

        return pixels;
    }

    private static void PaintIndices(ReadOnlySpan<byte> source, int depth, ReadOnlySpan<byte> palette, Span<byte> target, int channels)
    {
        for (int at = 0, bit = 0; at < target.Length; at += channels, bit += depth)
        {
            var index = (source[bit >> 3] >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
            palette.Slice(3 * index, 3).CopyTo(target[at..]);
        }
    }

    private static void PaintMasked(ReadOnlySpan<byte> source, BmpHeader header, Span<byte> target, int channels)
    {
        var size = header.Depth / 8;
        Span<uint> masks = [header.Masks.Red, header.Masks.Green, header.Masks.Blue, header.Masks.Alpha];
        masks = masks[..(header.Masks.Alpha == 0 ? 3 : channels)];
        for (int at = 0, from = 0; at < target.Length; at += channels, from += size)
        {
            var pixel =
                size == 2
                    ? BinaryPrimitives.ReadUInt16LittleEndian(source[from..])
                    : BinaryPrimitives.ReadUInt32LittleEndian(source[from..]);
            for (var channel = 0; channel < masks.Length; channel++)
            {
                var shift = BitOperations.TrailingZeroCount(masks[channel]);
                target[at + channel] =
                    masks[channel] == 0 ? (byte)0 : (byte)((ulong)((pixel & masks[channel]) >> shift) * 255 / (masks[channel] >> shift));
            }
        }
    }

    private static bool IsFullyTransparent(ReadOnlySpan<byte> pixels)
    {
        for (var at = 3; at < pixels.Length; at += 4)
        {
            if (pixels[at] != 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOpaque(ReadOnlySpan<byte> pixels)
    {
        for (var at = 3; at < pixels.Length; at += 4)
        {
            if (pixels[at] != byte.MaxValue)
            {
                return false;
            }
        }

        return true;
    }
}
