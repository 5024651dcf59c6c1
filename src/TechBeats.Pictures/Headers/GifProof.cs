using System.Buffers.Binary;

namespace TechBeats.Pictures.Headers;

/// <summary>Counts the pixels that the data of a GIF's first frame describes (GIF89a specification, appendix F).</summary>
internal static class GifProof
{
    private const int MaximumCodes = 4096;

    /// <param name="gif">A GIF whose header is valid, to the end of its first frame.</param>
    /// <param name="height">Height of the picture in pixels.</param>
    public static Completeness Measure(ReadOnlySpan<byte> gif, int height)
    {
        var at = AfterTable(13, gif[10]);
        while (gif[at] != 0x2C)
        {
            at = AfterSubBlocks(gif, at + 2);
        }

        int top = BinaryPrimitives.ReadUInt16LittleEndian(gif[(at + 3)..]);
        int across = BinaryPrimitives.ReadUInt16LittleEndian(gif[(at + 5)..]);
        int down = BinaryPrimitives.ReadUInt16LittleEndian(gif[(at + 7)..]);
        var (flags, wanted) = (gif[at + 9], (long)across * down);
        at = AfterTable(at + 10, flags);
        var pixels = Count(Join(gif, at + 1), gif[at], wanted);
        var isInterlaced = (flags & 0x40) != 0;
        return pixels >= wanted ? new Completeness(true, height)
            : new Completeness(false, isInterlaced ? height : Math.Min(height, top + (int)(pixels / across)));
    }

    private static int AfterTable(int at, byte flags) => at + ((flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1));

    private static int AfterSubBlocks(ReadOnlySpan<byte> gif, int at)
    {
        while (gif[at] != 0)
        {
            at += 1 + gif[at];
        }

        return at + 1;
    }

    private static byte[] Join(ReadOnlySpan<byte> gif, int at)
    {
        using var data = new MemoryStream(gif.Length);
        for (; gif[at] != 0; at += 1 + gif[at])
        {
            data.Write(gif.Slice(at + 1, gif[at]));
        }

        return data.ToArray();
    }

    /// <summary>Number of pixels that the codes stand for, up to the number that is wanted.</summary>
    private static long Count(ReadOnlySpan<byte> data, int codeSize, long wanted)
    {
        var (clear, end) = (1 << codeSize, (1 << codeSize) + 1);
        Span<ushort> lengths = new ushort[MaximumCodes];
        lengths[..clear].Fill(1);
        var (next, width, before, pixels, bit) = (end + 1, codeSize + 1, 0, 0L, 0L);
        while (pixels < wanted && bit + width <= 8L * data.Length)
        {
            var code = Read(data, bit, width);
            bit += width;
            if (code == clear)
            {
                (next, width, before) = (end + 1, codeSize + 1, 0);
                continue;
            }

            if (code == end || code > next || (code == next && before == 0))
            {
                break;
            }

            var length = code == next ? before + 1 : lengths[code];
            if (before > 0 && next < MaximumCodes)
            {
                lengths[next++] = (ushort)(before + 1);
                width += next == 1 << width && width < 12 ? 1 : 0;
            }

            (pixels, before) = (pixels + length, length);
        }

        return pixels;
    }

    private static int Read(ReadOnlySpan<byte> data, long bit, int width)
    {
        var at = (int)(bit >> 3);
        var three = data[at] | (at + 1 < data.Length ? data[at + 1] << 8 : 0) | (at + 2 < data.Length ? data[at + 2] << 16 : 0);
        return three >> (int)(bit & 7) & ((1 << width) - 1);
    }
}
