namespace TechBeats.Tests.Pictures.Zoo;

/// <summary>Windows bitmaps of every depth, written by hand.</summary>
internal static class BmpZoo
{
    public static IEnumerable<ZooPicture> All()
    {
        var two = Pixels.BlackAndWhite with { At = (x, y) => Pixels.Colors[Pixels.BlackAndWhite.Index(x, y) & 1] };
        yield return new("bmp 1", Write(two, 1), two);
        yield return new("bmp 4", Write(Pixels.Few, 4), Pixels.Few);
        yield return new("bmp 8", Write(Pixels.Few, 8), Pixels.Few);
        yield return new("bmp 8 run lengths", Runs(8), Pixels.Few);
        yield return new("bmp 4 run lengths", Runs(4), Pixels.Few);
        yield return new("bmp 8 run lengths as they are", RunsAsTheyAre(8), Pixels.Few);
        yield return new("bmp 4 run lengths as they are", RunsAsTheyAre(4), Pixels.Few);
        yield return new(
            "bmp 8 run lengths and steps",
            Steps(),
            Pixels.BlackAndWhite with
            {
                At = (x, y) => x == 7 && y == Pixels.Few.Height - 4 ? Pixels.Colors[1] : Pixels.Colors[0],
            }
        );
        yield return new("bmp 16", Write(Pixels.Soft, 16), Pixels.Soft, 8);
        yield return new("bmp 16 of 5 6 5", Write(Pixels.Soft, 16, masks: [0xF800, 0x07E0, 0x001F]), Pixels.Soft, 8);
        yield return new("bmp 16 of 4 4 4", Write(Pixels.Soft, 16, masks: [0x0F00, 0x00F0, 0x000F]), Pixels.Soft, 16);
        yield return new("bmp 24", Write(Pixels.Soft, 24), Pixels.Soft);
        yield return new("bmp 24 from the top", Write(Pixels.Soft, 24, isTopDown: true), Pixels.Soft);
        yield return new("bmp 24 not filled up", Write(Pixels.Soft, 24)[..^1], Pixels.Soft);
        yield return new(
            "bmp 32 with bits that are no alpha",
            Write(Pixels.Soft with { At = (x, y) => Pixels.Soft.At(x, y) with { A = (byte)(3 * x) } }, 32),
            Pixels.Soft
        );
        yield return new("bmp 32", Write(Pixels.Soft, 32), Pixels.Soft);
        yield return new(
            "bmp 32 that says nothing of alpha",
            Write(Pixels.Soft with { At = (x, y) => Pixels.Soft.At(x, y) with { A = 0 } }, 32),
            Pixels.Soft
        );
        yield return new("bmp 32 with alpha", Write(Pixels.Fading, 32, masks: [0xFF0000, 0xFF00, 0xFF, 0xFF000000]), Pixels.Fading);
        yield return new("bmp of OS/2", Write(Pixels.Soft, 24, isCore: true), Pixels.Soft);
    }

    private static byte[] Write(Pixels pixels, int depth, bool isTopDown = false, bool isCore = false, uint[]? masks = null)
    {
        var rows = new List<byte>();
        for (var row = 0; row < pixels.Height; row++)
        {
            var y = isTopDown ? row : pixels.Height - 1 - row;
            var bits = new Bits();
            for (var x = 0; x < pixels.Width; x++)
            {
                var pixel = pixels.At(x, y);
                if (depth <= 8)
                {
                    bits.Add(pixels.Index(x, y), depth);
                }
                else if (depth == 16)
                {
                    var value =
                        masks is [0x0F00, ..] ? (pixel.R >> 4 << 8) | (pixel.G >> 4 << 4) | (pixel.B >> 4)
                        : masks is null ? (pixel.R >> 3 << 10) | (pixel.G >> 3 << 5) | (pixel.B >> 3)
                        : (pixel.R >> 3 << 11) | (pixel.G >> 2 << 5) | (pixel.B >> 3);
                    bits.Add(value & 255, 8);
                    bits.Add(value >> 8, 8);
                }
                else
                {
                    foreach (
                        var value in depth == 24
                            ? [pixel.B, pixel.G, pixel.R]
                            : new[] { pixel.B, pixel.G, pixel.R, masks is null && pixel.A == 255 ? (byte)0 : pixel.A }
                    )
                    {
                        bits.Add(value, 8);
                    }
                }
            }

            rows.AddRange(bits.ToBytes());
            rows.AddRange(new byte[-rows.Count & 3]);
        }

        return File(pixels, depth, masks is null ? 0 : 3, [.. rows], isTopDown, isCore, masks);
    }

    /// <summary>Pairs of a count and a pixel; now and then pixels as they are, and a step to the end of the line.</summary>
    private static byte[] Runs(int depth)
    {
        var pixels = Pixels.Few;
        var data = new List<byte>();
        for (var y = pixels.Height - 1; y >= 0; y--)
        {
            var x = 0;
            if (y % 3 == 0)
            {
                // Six pixels as they are, filled up to two bytes.
                int[] own = [.. Enumerable.Range(0, 6).Select(at => pixels.Index(at, y))];
                data.AddRange(
                    depth == 8
                        ? [0, 6, .. own.Select(index => (byte)index)]
                        : [0, 6, (byte)((own[0] << 4) | own[1]), (byte)((own[2] << 4) | own[3]), (byte)((own[4] << 4) | own[5]), 0]
                );
                x = 6;
            }

            while (x < pixels.Width)
            {
                var index = pixels.Index(x, y);
                var count = 1;
                while (x + count < pixels.Width && pixels.Index(x + count, y) == index)
                {
                    count++;
                }

                data.AddRange([(byte)count, depth == 8 ? (byte)index : (byte)((index << 4) | index)]);
                x += count;
            }

            data.AddRange([0, 0]);
        }

        return File(pixels, depth, depth == 8 ? 1 : 2, [.. data, 0, 1], false, false, null);
    }

    /// <summary>Every row as runs of 33 and 12 pixels as they are: an odd number and one whose bytes are filled up.</summary>
    private static byte[] RunsAsTheyAre(int depth)
    {
        var data = new List<byte>();
        for (var y = Pixels.Few.Height - 1; y >= 0; y--)
        {
            foreach (var (first, count) in new[] { (0, 33), (33, 12) })
            {
                var bits = new Bits();
                for (var x = first; x < first + count; x++)
                {
                    bits.Add(Pixels.Few.Index(x, y), depth);
                }

                data.AddRange([0, (byte)count, .. bits.ToBytes()]);
                data.AddRange(new byte[((count * depth) + 7) / 8 & 1]);
            }

            data.AddRange([0, 0]);
        }

        return File(Pixels.Few, depth, depth == 8 ? 1 : 2, [.. data, 0, 1], false, false, null);
    }

    /// <summary>A step of seven pixels and three rows, one pixel, and the end: skipped pixels have the first color.</summary>
    private static byte[] Steps() => File(Pixels.Few, 8, 1, [0, 2, 7, 3, 1, 1, 0, 1], false, false, null);

    /// <summary>The same as an icon has it: no file's header, twice the height, and below the pixels a mask of one bit.</summary>
    public static byte[] Icon(Pixels pixels, int depth)
    {
        var bitmap = Write(pixels, depth, masks: null)[14..];
        BitConverter.TryWriteBytes(bitmap.AsSpan(8), 2 * pixels.Height);
        return [.. bitmap, .. Write(pixels with { At = (x, y) => Pixels.Colors[pixels.At(x, y).A < 128 ? 1 : 0] }, 1)[62..]];
    }

    private static byte[] File(Pixels pixels, int depth, int compression, byte[] data, bool isTopDown, bool isCore, uint[]? masks)
    {
        byte[] palette =
            depth > 8 ? [] : [.. Pixels.Colors.Take(1 << depth).SelectMany(color => new byte[] { color.B, color.G, color.R, 0 })];
        byte[] header = isCore
            ? [12, 0, 0, 0, .. Little((ushort)pixels.Width), .. Little((ushort)pixels.Height), 1, 0, (byte)depth, 0]
            :
            [
                masks?.Length == 4 ? (byte)108 : (byte)40,
                0,
                0,
                0,
                .. Little(pixels.Width),
                .. Little(isTopDown ? -pixels.Height : pixels.Height),
                1,
                0,
                (byte)depth,
                0,
                (byte)compression,
                0,
                0,
                0,
                .. Little(data.Length),
                .. Little(2835),
                .. Little(2835),
                .. Little(palette.Length / 4),
                0,
                0,
                0,
                0,
                .. masks?.SelectMany(mask => BitConverter.GetBytes(mask)) ?? [],
                .. new byte[masks?.Length == 4 ? 52 : 0],
            ];
        var start = 14 + header.Length + palette.Length;
        return [.. "BM"u8, .. Little(start + data.Length), 0, 0, 0, 0, .. Little(start), .. header, .. palette, .. data];
    }

    public static byte[] Little(int value) => BitConverter.GetBytes(value);

    public static byte[] Little(ushort value) => BitConverter.GetBytes(value);
}
