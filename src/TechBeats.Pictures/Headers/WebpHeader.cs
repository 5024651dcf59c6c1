using System.Buffers.Binary;

namespace TechBeats.Pictures.Headers;

/// <summary>The header of a WebP (RFC 9649).</summary>
internal static class WebpHeader
{
    private const int MaximumChunks = 100_000;

    public static HeaderReading Read(ReadOnlySpan<byte> bytes)
    {
        var (canvasWidth, canvasHeight, width, height) = (0, 0, 0, 0);
        var (frames, orientation) = (0, 1);
        bool hasAlpha = false, isAnimated = false, isLossy = false;
        var at = 12;
        for (var chunks = 0; at + 8 <= bytes.Length && chunks < MaximumChunks; chunks++)
        {
            var type = bytes.Slice(at, 4);
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
            if (length > bytes.Length - at - 8)
            {
                break;
            }

            var data = bytes.Slice(at + 8, (int)length);
            if (type.SequenceEqual("VP8X"u8) && length >= 10)
            {
                hasAlpha = (data[0] & 0x10) != 0;
                isAnimated = (data[0] & 0x02) != 0;
                canvasWidth = 1 + ReadUInt24(data[4..]);
                canvasHeight = 1 + ReadUInt24(data[7..]);
            }
            else if (type.SequenceEqual("VP8 "u8) && width == 0)
            {
                // RFC 6386, clause 9.1: a key frame's start code and two 14-bit sizes.
                if (length < 10 || (data[0] & 1) != 0 || !data.Slice(3, 3).SequenceEqual(new byte[] { 0x9D, 0x01, 0x2A }))
                {
                    return HeaderReading.Damaged("WebP");
                }

                width = BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF;
                height = BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF;
                isLossy = true;
            }
            else if (type.SequenceEqual("VP8L"u8) && width == 0)
            {
                if (length < 5 || data[0] != 0x2F)
                {
                    return HeaderReading.Damaged("WebP");
                }

                var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
                width = 1 + (int)(bits & 0x3FFF);
                height = 1 + (int)((bits >> 14) & 0x3FFF);
                hasAlpha |= (bits >> 28 & 1) != 0;
            }
            else if (type.SequenceEqual("ANMF"u8) && length >= 16)
            {
                if (frames++ == 0)
                {
                    width = 1 + ReadUInt24(data[6..]);
                    height = 1 + ReadUInt24(data[9..]);
                    isLossy = data[16..].StartsWith("VP8 "u8) || data[16..].StartsWith("ALPH"u8);
                }
            }
            else if (type.SequenceEqual("EXIF"u8))
            {
                orientation = TiffHeader.Orientation(data.StartsWith("Exif\0\0"u8) ? data[6..] : data);
            }

            at += 8 + (int)length + (int)(length & 1);
        }

        // The canvas of a still picture equals the picture. Of an animation, only the first frame matters.
        return width == 0 || height == 0 || (isAnimated ? frames == 0 : canvasWidth > 0 && (canvasWidth != width || canvasHeight != height))
            ? HeaderReading.Damaged("WebP")
            : new PictureHeader(PictureFormat.Webp, width, height)
            {
                Frames = Math.Max(1, frames),
                Orientation = orientation,
                HasAlpha = hasAlpha,
                IsLossy = isLossy,
                Channels = hasAlpha ? 4 : 3,
                FirstFrameLength = bytes.Length,
            };
    }

    /// <summary>The first frame of an animation as a still picture (RFC 9649, clause 2.7.1.2), or null if it has none.</summary>
    public static byte[]? FirstFrame(ReadOnlySpan<byte> bytes)
    {
        for (var at = 12; at + 8 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
            if (length > bytes.Length - at - 8)
            {
                return null;
            }

            if (bytes.Slice(at, 4).SequenceEqual("ANMF"u8) && length >= 16)
            {
                var frame = bytes.Slice(at + 8, (int)length);
                return Still(frame.Slice(6, 6), frame[16..]);
            }

            at += 8 + (int)length + (int)(length & 1);
        }

        return null;
    }

    /// <param name="size">Width and height minus 1, 24 bits each, as in both kinds of header.</param>
    /// <param name="chunks">The frame's chunks.</param>
    private static byte[] Still(ReadOnlySpan<byte> size, ReadOnlySpan<byte> chunks)
    {
        var hasAlpha = chunks.StartsWith("ALPH"u8);
        byte[] still =
        [
            .. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8,
            .. "VP8X"u8, 10, 0, 0, 0, hasAlpha ? (byte)0x10 : (byte)0, 0, 0, 0, .. size,
            .. chunks,
        ];
        BinaryPrimitives.WriteInt32LittleEndian(still.AsSpan(4), still.Length - 8);
        return still;
    }

    private static int ReadUInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
