using SixLabors.ImageSharp.PixelFormats;

namespace TechBeats.Tests.Pictures.Zoo;

/// <summary>
/// JPEGs of one, three and four components, in one scan or in many, written by hand: every component whole (no subsampling),
/// quantised by 4,
/// with Huffman tables in which every symbol has eight bits.
/// </summary>
internal static class JpegZoo
{
    private const int Quantum = 4;

    public static IEnumerable<ZooPicture> All()
    {
        foreach (var isProgressive in new[] { false, true })
        {
            var suffix = isProgressive ? " progressive" : "";
            yield return new($"jpeg gray{suffix}", Write(Pixels.Soft.Gray, isProgressive, null, pixel => [pixel.R]), Pixels.Soft.Gray, 3);
            yield return new($"jpeg{suffix}", Write(Pixels.Soft, isProgressive, null, YCbCr), Pixels.Soft, 4);
            yield return new(
                $"jpeg rgb{suffix}",
                Write(Pixels.Soft, isProgressive, 0, pixel => [pixel.R, pixel.G, pixel.B]),
                Pixels.Soft,
                4
            );
            yield return new(
                $"jpeg cmyk{suffix}",
                Write(Pixels.Soft, isProgressive, 0, pixel => [.. Inks(pixel).Select(ink => 255 - ink)]),
                Pixels.Soft,
                24
            );
            yield return new(
                $"jpeg ycck{suffix}",
                Write(Pixels.Soft, isProgressive, 2, pixel =>
                    Inks(pixel) is var inks ? [.. YCbCr(new Rgba32((byte)inks[0], (byte)inks[1], (byte)inks[2])), 255 - inks[3]] : []
                ),
                Pixels.Soft,
                24
            );
        }

        for (var orientation = 1; orientation <= 8; orientation++)
        {
            yield return new(
                $"jpeg turned {orientation}",
                Turned(Write(Pixels.Soft.Stored(orientation), false, null, YCbCr), orientation),
                Pixels.Soft,
                4
            );
            yield return new(
                $"jpeg cmyk turned {orientation}",
                Turned(Write(Pixels.Soft.Stored(orientation), false, 0, pixel => [.. Inks(pixel).Select(ink => 255 - ink)]), orientation),
                Pixels.Soft,
                24
            );
        }
    }

    /// <summary>A picture of the same four inks everywhere, from 0 to 255.</summary>
    /// <param name="inks">Amounts of cyan, magenta, yellow and black.</param>
    /// <param name="isProgressive">Whether it comes in several scans.</param>
    /// <param name="isYcck">Whether the first three are stored as luma and chroma.</param>
    public static byte[] OfInks(double[] inks, bool isProgressive, bool isYcck) => isYcck
        ? Write(Pixels.Soft, isProgressive, 2, _ => [.. YCbCr(new Rgba32((byte)inks[0], (byte)inks[1], (byte)inks[2])), 255 - inks[3]])
        : Write(Pixels.Soft, isProgressive, 0, _ => [.. inks.Select(ink => 255 - ink)]);

    /// <summary>The amounts of cyan, magenta, yellow and black, 0 to 255, with some of the black taken out of the others.</summary>
    private static double[] Inks(Rgba32 pixel)
    {
        var black = (255 - Math.Max(pixel.R, Math.Max(pixel.G, pixel.B))) / 2.0;
        return [.. new[] { pixel.R, pixel.G, pixel.B }.Select(value => 255 - (value * 255 / (255 - black))), black];
    }

    private static double[] YCbCr(Rgba32 pixel)
    {
        var y = (0.299 * pixel.R) + (0.587 * pixel.G) + (0.114 * pixel.B);
        return [y, 128 + ((pixel.B - y) / 1.772), 128 + ((pixel.R - y) / 1.402)];
    }

    private static byte[] Turned(byte[] jpeg, int orientation)
    {
        byte[] exif = [.. "Exif\0\0"u8, .. PngZoo.Exif(orientation)];
        return [.. jpeg[..2], 0xFF, 0xE1, .. ProfileMaker.Big((ushort)(exif.Length + 2)), .. exif, .. jpeg[2..]];
    }

    private static byte[] Write(Pixels pixels, bool isProgressive, byte? adobe, Func<Rgba32, double[]> components)
    {
        var count = components(default).Length;
        var blocks = Enumerable
            .Range(0, count)
            .Select(component => Blocks(pixels, (x, y) => components(pixels.At(x, y))[component]))
            .ToArray();
        byte[] symbols = [.. Enumerable.Range(0, 255).Select(symbol => (byte)symbol)];
        List<byte> jpeg = [0xFF, 0xD8];
        if (adobe is { } transform)
        {
            jpeg.AddRange([0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, transform]);
        }

        jpeg.AddRange([0xFF, 0xDB, 0, 67, 0, .. Enumerable.Repeat((byte)Quantum, 64)]);
        jpeg.AddRange([
            0xFF,
            isProgressive ? (byte)0xC2 : (byte)0xC0,
            .. ProfileMaker.Big((ushort)(8 + (3 * count))),
            8,
            .. ProfileMaker.Big((ushort)pixels.Height),
            .. ProfileMaker.Big((ushort)pixels.Width),
            (byte)count,
            .. Enumerable.Range(1, count).SelectMany(component => new byte[] { (byte)component, 0x11, 0 }),
        ]);
        // Differences have up to twelve bits: twelve codes of four bits. Of the other symbols, 255 codes of eight bits.
        jpeg.AddRange([0xFF, 0xC4, 0, 31, 0x00, 0, 0, 0, 12, .. new byte[12], .. symbols[..12]]);
        jpeg.AddRange([0xFF, 0xC4, .. ProfileMaker.Big((ushort)(19 + 255)), 0x10, 0, 0, 0, 0, 0, 0, 0, 255, .. new byte[8], .. symbols]);
        if (!isProgressive)
        {
            AddScan(jpeg, blocks, [.. Enumerable.Range(0, count)], 0, 63);
        }
        else
        {
            AddScan(jpeg, blocks, [.. Enumerable.Range(0, count)], 0, 0);
            for (var component = 0; component < count; component++)
            {
                AddScan(jpeg, blocks, [component], 1, 5);
                AddScan(jpeg, blocks, [component], 6, 63);
            }
        }

        return [.. jpeg, 0xFF, 0xD9];
    }

    private static void AddScan(List<byte> jpeg, int[][][] blocks, int[] components, int first, int last)
    {
        jpeg.AddRange([
            0xFF,
            0xDA,
            .. ProfileMaker.Big((ushort)(6 + (2 * components.Length))),
            (byte)components.Length,
            .. components.SelectMany(component => new byte[] { (byte)(component + 1), 0 }),
            (byte)first,
            (byte)last,
            0,
        ]);
        var bits = new Bits();
        var before = new int[components.Length];
        for (var block = 0; block < blocks[0].Length; block++)
        {
            for (var index = 0; index < components.Length; index++)
            {
                var coefficients = blocks[components[index]][block];
                if (first == 0)
                {
                    var difference = coefficients[0] - before[index];
                    before[index] = coefficients[0];
                    bits.Add(Size(difference), 4);
                    AddNumber(bits, difference);
                }

                AddRuns(bits, coefficients, Math.Max(1, first), last);
            }
        }

        jpeg.AddRange(bits.ToBytes(fill: true).SelectMany(value => value == 0xFF ? [(byte)0xFF, (byte)0] : new[] { value }));
    }

    /// <summary>Coefficients with the zeros before them (T.81, F.1.2.2).</summary>
    private static void AddRuns(Bits bits, int[] coefficients, int first, int last)
    {
        var zeros = 0;
        for (var at = first; at <= last; at++)
        {
            if (coefficients[at] == 0)
            {
                zeros++;
                continue;
            }

            for (; zeros > 15; zeros -= 16)
            {
                bits.Add(0xF0, 8);
            }

            bits.Add((zeros << 4) | Size(coefficients[at]), 8);
            AddNumber(bits, coefficients[at]);
            zeros = 0;
        }

        if (zeros > 0)
        {
            bits.Add(0, 8);
        }
    }

    private static int Size(int number) => number == 0 ? 0 : 1 + (int)Math.Log2(Math.Abs(number));

    private static void AddNumber(Bits bits, int number) => bits.Add(number < 0 ? number + (1 << Size(number)) - 1 : number, Size(number));

    /// <summary>A component's blocks from left to right and top to bottom, transformed (T.81, A.3.3), quantised, in zigzag order.</summary>
    private static int[][] Blocks(Pixels pixels, Func<int, int, double> sample)
    {
        int[] zigzag =
        [
            .. Enumerable.Range(0, 64).OrderBy(at => (at / 8) + (at % 8)).ThenBy(at => (((at / 8) + (at % 8)) & 1) == 0 ? at % 8 : at / 8),
        ];
        var blocks = new List<int[]>();
        for (var top = 0; top < pixels.Height; top += 8)
        {
            for (var left = 0; left < pixels.Width; left += 8)
            {
                var block = new double[64];
                for (var at = 0; at < 64; at++)
                {
                    block[at] = sample(Math.Min(pixels.Width - 1, left + (at % 8)), Math.Min(pixels.Height - 1, top + (at / 8))) - 128;
                }

                blocks.Add([.. zigzag.Select(at => (int)Math.Round(Transform(block, at % 8, at / 8) / Quantum))]);
            }
        }

        return [.. blocks];
    }

    private static double Transform(double[] block, int u, int v)
    {
        var sum = 0.0;
        for (var at = 0; at < 64; at++)
        {
            sum += block[at] * Math.Cos(((2 * (at % 8)) + 1) * u * Math.PI / 16) * Math.Cos(((2 * (at / 8)) + 1) * v * Math.PI / 16);
        }

        return sum / 4 * (u == 0 ? Math.Sqrt(0.5) : 1) * (v == 0 ? Math.Sqrt(0.5) : 1);
    }
}
