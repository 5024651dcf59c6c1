using System.Buffers.Binary;

namespace TechBeats.Archive.Figures.Headers;

/// <summary>The header of a GIF (GIF89a specification): blocks walked, so that the first frame is known to be whole.</summary>
internal static class GifHeader
{
    private const int MostFrames = 100_000;

    public static HeaderReading Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 14)
        {
            return HeaderReading.Damaged("GIF");
        }

        int width = BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]);
        int height = BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]);
        var hasGlobalColours = (bytes[10] & 0x80) != 0;
        var at = 13 + ColourTable(bytes[10]);
        var (frames, firstFrameEnd) = (0, 0);
        var hasAlpha = false;
        while (at < bytes.Length && frames < MostFrames)
        {
            var end = bytes[at] switch
            {
                0x21 when at + 2 < bytes.Length => EndOfSubBlocks(bytes, at + 2),
                0x2C => EndOfFrame(bytes, at, width, height, hasGlobalColours, frames == 0),
                _ => -1,
            };
            if (end < 0)
            {
                // The end, or what can't be followed; the first frame decides whether there is a picture.
                break;
            }

            if (bytes[at] == 0x2C)
            {
                frames++;
                firstFrameEnd = frames == 1 ? end : firstFrameEnd;
            }
            else if (frames == 0 && bytes[at + 1] == 0xF9 && at + 3 < bytes.Length)
            {
                hasAlpha = (bytes[at + 3] & 1) != 0;
            }

            at = end;
        }

        return frames == 0 || width == 0 || height == 0
            ? HeaderReading.Damaged("GIF")
            : new PictureHeader(PictureFormat.Gif, width, height) { Frames = frames, HasAlpha = hasAlpha, FirstFrameLength = firstFrameEnd };
    }

    private static int ColourTable(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    /// <summary>End of a frame, or -1 when it is not whole or reaches out of the screen.</summary>
    private static int EndOfFrame(ReadOnlySpan<byte> bytes, int at, int width, int height, bool hasGlobalColours, bool isFirst)
    {
        if (at + 11 > bytes.Length)
        {
            return -1;
        }

        int left = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + 1)..]), top = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + 3)..]);
        int across = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + 5)..]), down = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + 7)..]);
        var flags = bytes[at + 9];
        var isSound = across > 0 && down > 0 && left + across <= width && top + down <= height && (hasGlobalColours || (flags & 0x80) != 0);
        if (isFirst && !isSound)
        {
            return -1;
        }

        // Codes begin at 2 to 8 bits (appendix F); more has made decoders write where they must not.
        var data = at + 10 + ColourTable(flags);
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
