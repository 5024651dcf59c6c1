using System.Buffers.Binary;

namespace TechBeats.Pictures.Decoding;

/// <summary>
/// A JPEG of four inks, rewritten so that some of them are the same everywhere. A decoder that mixes inks into colors by itself
/// tells what the others are when it decodes the picture twice: once without black, and once with nothing else.
/// </summary>
internal static class JpegInks
{
    /// <summary>What a component without any coefficients is everywhere (ITU-T T.81, A.3.1).</summary>
    public const int Nothing = 128;

    private const int Black = 3;

    /// <summary>The picture with cyan, magenta and yellow, or with black alone; null when it has no header of four components.</summary>
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

        // Tables are chosen by number, of which there are four: those inks that stay need three at most.
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
