using System.Buffers.Binary;

namespace TechBeats.Pictures.Headers;

/// <summary>The header of a PNG (W3C PNG, third edition). It walks all chunks without decoding.</summary>
internal static class PngHeader
{
    private const int MaximumChunks = 100_000;

    public static HeaderReading Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 33 || !Is(bytes[8..], 13, "IHDR"u8))
        {
            return HeaderReading.Damaged("PNG");
        }

        var width = BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]);
        var height = BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]);
        var (depth, color, interlace) = (bytes[24], bytes[25], bytes[28]);
        if (
            width is 0 or > int.MaxValue
            || height is 0 or > int.MaxValue
            || bytes[26] != 0
            || bytes[27] != 0
            || interlace > 1
            || !Agree(color, depth)
        )
        {
            return HeaderReading.Damaged("PNG");
        }

        var (frames, orientation, end) = (1, 1, 0);
        bool hasPalette = false, hasTransparency = false, hasData = false;
        var at = 33;
        for (var chunks = 0; end == 0; chunks++)
        {
            if (at > bytes.Length - 12 || chunks > MaximumChunks)
            {
                return HeaderReading.Damaged("PNG");
            }

            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (length > bytes.Length - at - 12)
            {
                return HeaderReading.Damaged("PNG");
            }

            var type = bytes.Slice(at + 4, 4);
            var data = bytes.Slice(at + 8, (int)length);
            if (type.SequenceEqual("IDAT"u8))
            {
                hasData = true;
            }
            else if (type.SequenceEqual("PLTE"u8))
            {
                if (hasPalette || hasData || length is 0 or > 768 || length % 3 != 0)
                {
                    return HeaderReading.Damaged("PNG");
                }

                hasPalette = true;
            }
            else if (type.SequenceEqual("tRNS"u8))
            {
                if (hasData || length > 256)
                {
                    return HeaderReading.Damaged("PNG");
                }

                hasTransparency = true;
            }
            else if (type.SequenceEqual("IHDR"u8))
            {
                return HeaderReading.Damaged("PNG");
            }
            else if (type.SequenceEqual("acTL"u8) && length == 8)
            {
                frames = (int)Math.Clamp(BinaryPrimitives.ReadUInt32BigEndian(data), 1, int.MaxValue);
            }
            else if (type.SequenceEqual("eXIf"u8))
            {
                orientation = TiffHeader.Orientation(data);
            }

            at += 12 + (int)length;
            end = type.SequenceEqual("IEND"u8) ? at : 0;
        }

        if (!hasData || (color == 3 && !hasPalette))
        {
            return HeaderReading.Damaged("PNG");
        }

        return new PictureHeader(PictureFormat.Png, (int)width, (int)height)
        {
            Frames = frames,
            Orientation = orientation,
            Channels = color switch { 0 => 1, 4 => 2, 6 => 4, _ => 3 },
            HasAlpha = hasTransparency || color >= 4,
            // A color key in a gray or RGB picture is rare, so the picture is encoded again with alpha.
            IsPrintable = interlace == 0 && depth <= 8 && orientation == 1 && frames == 1 && !(hasTransparency && color != 3),
            FirstFrameLength = end,
        };
    }

    /// <summary>Table 12 of the specification: valid combinations of color type and bit depth.</summary>
    private static bool Agree(byte color, byte depth) => color switch
    {
        0 => depth is 1 or 2 or 4 or 8 or 16,
        3 => depth is 1 or 2 or 4 or 8,
        2 or 4 or 6 => depth is 8 or 16,
        _ => false,
    };

    private static bool Is(ReadOnlySpan<byte> chunk, uint length, ReadOnlySpan<byte> type) =>
        BinaryPrimitives.ReadUInt32BigEndian(chunk) == length && chunk.Slice(4, 4).SequenceEqual(type);
}
