using System.Buffers.Binary;

namespace TechBeats.Pictures.Decoding;

/// <summary>
/// Splits a CMYK JPEG for a decoder that mixes inks to RGB: one copy without black, one with black alone. In each copy the other inks are
/// constant, so the decoded pixels reveal the ink amounts.
/// </summary>
internal static class JpegInks
{
    /// <summary>The constant value of a component without coefficients (ITU-T T.81, A.3.1).</summary>
    public const int ConstantValue = 128;

    private const int Black = 3;

    /// <summary>The picture with cyan, magenta and yellow, or with black alone. Null if it has no header of four components.</summary>
    public static byte[]? With(ReadOnlySpan<byte> jpeg, bool black)
    {
        var (frame, scan) = (0, 0);
        for (var at = 2; at + 4 <= jpeg.Length && scan == 0;)
        {
            if (jpeg[at] != 0xFF || jpeg[at + 1] is 0xFF or 0 or 1 or (>= 0xD0 and <= 0xD8))
            {
                at++;
                continue;
            }

            (frame, scan) = jpeg[at + 1] switch { 0xC0 or 0xC1 or 0xC2 => (at, 0), 0xDA => (frame, at), _ => (frame, 0) };
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
        }

        if (frame == 0 || scan < frame + 10 + (3 * 4) || jpeg[frame + 9] != 4)
        {
            return null;
        }

        // There are four quantization tables. The remaining inks use three at most, so one is free.
        byte[] tables = black ? [jpeg[frame + 21]] : [jpeg[frame + 12], jpeg[frame + 15], jpeg[frame + 18]];
        var free = Enumerable.Range(0, 4).First(table => !tables.Contains((byte)table));
        byte[] rewritten = [.. jpeg[..scan], 0xFF, 0xDB, 0, 67, (byte)free, .. new byte[64], .. jpeg[scan..]];
        for (var ink = 0; ink < 4; ink++)
        {
            if ((ink == Black) != black)
            {
                rewritten[frame + 12 + (3 * ink)] = (byte)free;
            }
        }

        return rewritten;
    }
}
