using System.Buffers.Binary;
using System.Runtime.InteropServices;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Advanced;
using SixLabors.ImageSharp.PixelFormats;
using TechBeats.Pictures.Headers;

namespace TechBeats.Pictures.Decoding;

/// <summary>
/// Finds WebP pictures whose data ends too early. The decoder reads zeros after the end without a word. If other bytes after the end change
/// the picture, the decoder needed them.
/// </summary>
internal static class WebpTail
{
    private const int TailBytes = 256;

    /// <summary>Number of zero bytes after the end that an encoder may omit.</summary>
    private const int Omissible = 2;

    /// <summary>Whether bytes after the end of the data change the picture.</summary>
    public static bool Matters<TPixel>(ReadOnlySpan<byte> webp, PictureHeader header, Image<TPixel> picture)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        try
        {
            var still = header.Frames > 1 ? WebpHeader.FirstFrame(webp) ?? [] : webp[..header.FirstFrameLength];
            var longer = WithTails(still);
            using var other = PictureDecoder.DecodeFrame<TPixel>(longer, header with { Frames = 1, FirstFrameLength = longer.Length });
            return !AreEqual(picture, other);
        }
        catch (Exception failure) when (failure is ImageFormatException or InvalidDataException)
        {
            return true;
        }
    }

    /// <summary>A copy with more bytes at the end of each chunk of pixels.</summary>
    private static byte[] WithTails(ReadOnlySpan<byte> webp)
    {
        using var longer = new MemoryStream(webp.Length + (2 * TailBytes));
        Span<byte> size = stackalloc byte[4];
        longer.Write(webp[..12]);
        for (var at = 12; at + 8 <= webp.Length;)
        {
            var type = webp.Slice(at, 4);
            var length = (int)Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(webp[(at + 4)..]), webp.Length - at - 8);
            var isPixels = type.SequenceEqual("VP8 "u8) || type.SequenceEqual("VP8L"u8) || type.SequenceEqual("ALPH"u8);
            BinaryPrimitives.WriteInt32LittleEndian(size, length + (isPixels ? TailBytes : 0));
            longer.Write(type);
            longer.Write(size);
            longer.Write(webp.Slice(at + 8, length));
            for (var index = 0; isPixels && index < TailBytes; index++)
            {
                longer.WriteByte(index < Omissible ? (byte)0 : (byte)(0xA7 + (31 * index)));
            }

            if ((length & 1) == 1)
            {
                longer.WriteByte(0);
            }

            at += 8 + length + (length & 1);
        }

        var bytes = longer.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), bytes.Length - 8);
        return bytes;
    }

    private static bool AreEqual<TPixel>(Image<TPixel> one, Image<TPixel> other)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        for (var y = 0; y < one.Height; y++)
        {
            if (!MemoryMarshal.AsBytes(one.DangerousGetPixelRowMemory(y).Span)
                .SequenceEqual(MemoryMarshal.AsBytes(other.DangerousGetPixelRowMemory(y).Span)))
            {
                return false;
            }
        }

        return true;
    }
}
