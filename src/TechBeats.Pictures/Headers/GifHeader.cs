using System.Buffers.Binary;

namespace TechBeats.Pictures.Headers;

/// <summary>The header of a GIF (GIF89a specification). It walks all blocks to check that the first frame is complete.</summary>
internal static class GifHeader
{
    private const int MaximumFrames = 100_000;

    public static HeaderReading Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 14)
        {
            return HeaderReading.Damaged("GIF");
        }

        int width = BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]);
        int height = BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]);
        var hasGlobalColors = (bytes[10] & 0x80) != 0;
        var at = 13 + ColorTable(bytes[10]);
        var (frames, firstFrameEnd) = (0, 0);
        var hasAlpha = false;
        while (at < bytes.Length && frames < MaximumFrames)
        {
            var end = bytes[at] switch
            {
                0x21 when at + 2 < bytes.Length => EndOfSubBlocks(bytes, at + 2),
                0x2C => EndOfFrame(bytes, at, hasGlobalColors),
                _ => -1,
            };
            if (end < 0)
            {
                // The end or an invalid block. The picture counts if its first frame is complete.
                break;
            }

            if (bytes[at] == 0x2C)
            {
                if (++frames == 1)
                {
                    // Some programs write too small a screen. It must fit the first frame.
                    firstFrameEnd = end;
                    width = Math.Max(
                        width,
                        BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + 1)..])
                            + BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + 5)..])
                    );
                    height = Math.Max(
                        height,
                        BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + 3)..])
                            + BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + 7)..])
                    );
                }
            }
            else if (frames == 0 && bytes[at + 1] == 0xF9 && at + 3 < bytes.Length)
            {
                hasAlpha = (bytes[at + 3] & 1) != 0;
            }

            at = end;
        }

        return frames == 0 || width > ushort.MaxValue || height > ushort.MaxValue
            ? HeaderReading.Damaged("GIF")
            : new PictureHeader(PictureFormat.Gif, width, height)
            {
                Frames = frames,
                HasAlpha = hasAlpha,
                FirstFrameLength = firstFrameEnd,
            };
    }

    private static int ColorTable(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    /// <summary>A copy whose screen size is that of the header. Decoders need room for the first frame.</summary>
    public static byte[] WithRoom(ReadOnlySpan<byte> bytes, PictureHeader header)
    {
        var roomy = bytes.ToArray();
        BinaryPrimitives.WriteUInt16LittleEndian(roomy.AsSpan(6), (ushort)header.Width);
        BinaryPrimitives.WriteUInt16LittleEndian(roomy.AsSpan(8), (ushort)header.Height);
        return roomy;
    }

    /// <summary>End of a frame, or -1 if it is incomplete.</summary>
    private static int EndOfFrame(ReadOnlySpan<byte> bytes, int at, bool hasGlobalColors)
    {
        if (at + 11 > bytes.Length)
        {
            return -1;
        }

        int across = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + 5)..]),
            down = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + 7)..]);
        var flags = bytes[at + 9];
        if (across == 0 || down == 0 || (!hasGlobalColors && (flags & 0x80) == 0))
        {
            return -1;
        }

        // Minimum code sizes are 2 to 8 bits (appendix F). Larger ones have made decoders write out of bounds.
        var data = at + 10 + ColorTable(flags);
        return data < bytes.Length && bytes[data] is >= 1 and <= 8 ? EndOfSubBlocks(bytes, data + 1) : -1;
    }

    private static int EndOfSubBlocks(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && bytes[at] != 0)
        {
            at += 1 + bytes[at];
        }

        return at < bytes.Length ? at + 1 : -1;
    }
}
