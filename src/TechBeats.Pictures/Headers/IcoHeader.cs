using System.Buffers.Binary;

namespace TechBeats.Pictures.Headers;

/// <summary>The directory of an icon or cursor: one picture in several sizes, each a PNG or a BMP.</summary>
internal static class IcoHeader
{
    private const int Entry = 16;

    public static HeaderReading Read(ReadOnlySpan<byte> bytes)
    {
        var best = Largest(bytes);
        return
            (
                IsPng(best) ? PngHeader.Read(best).Header
                : BmpHeader.ParseIcon(best) is { } bitmap ? new PictureHeader(PictureFormat.Bmp, bitmap.Width, bitmap.Height)
                : null
            )
                is { } header
            ? new PictureHeader(PictureFormat.Ico, header.Width, header.Height)
            {
                HasAlpha = true,
                Channels = 4,
                FirstFrameLength = bytes.Length,
            }
            : HeaderReading.Damaged("ICO");
    }

    public static bool IsPng(ReadOnlySpan<byte> picture) => picture is [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, ..];

    /// <summary>The largest picture, or the one with most colors among equal sizes. Empty if there is none.</summary>
    public static ReadOnlySpan<byte> Largest(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> best = [];
        var most = 0L;
        var isIcon = bytes[2] == 1;
        int count = BinaryPrimitives.ReadUInt16LittleEndian(bytes[4..]);
        for (int entry = 0, from = 6; entry < count && from + Entry <= bytes.Length; entry++, from += Entry)
        {
            var rest = bytes[from..];
            var (length, at) = (BinaryPrimitives.ReadUInt32LittleEndian(rest[8..]), BinaryPrimitives.ReadUInt32LittleEndian(rest[12..]));
            if (at >= bytes.Length)
            {
                continue;
            }

            // A size of 256 is stored as 0. A cursor stores its hot spot in place of the depth. Some files state too great a length.
            var rank =
                ((rest[0] == 0 ? 256L : rest[0]) * (rest[1] == 0 ? 256 : rest[1]) << 16)
                + (isIcon ? BinaryPrimitives.ReadUInt16LittleEndian(rest[6..]) : 0);
            if (rank > most)
            {
                most = rank;
                best = bytes.Slice((int)at, (int)Math.Min(length, bytes.Length - at));
            }
        }

        return best;
    }
}
