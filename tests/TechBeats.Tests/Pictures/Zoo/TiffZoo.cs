using System.IO.Compression;
using SixLabors.ImageSharp.PixelFormats;

namespace TechBeats.Tests.Pictures.Zoo;

/// <summary>TIFFs of every color and depth, in strips and tiles, written by hand.</summary>
internal static class TiffZoo
{
    private enum Kind
    {
        WhiteIsZero = 0,
        BlackIsZero = 1,
        Rgb = 2,
        Palette = 3,
        Cmyk = 5,
    }

    public static IEnumerable<ZooPicture> All()
    {
        foreach (var isLittle in new[] { true, false })
        {
            var suffix = isLittle ? "" : " of Motorola";
            foreach (var (compression, name) in new[] { (1, "plain"), (8, "deflated"), (32773, "packed"), (5, "LZW") })
            {
                yield return new($"tiff rgb 8 {name}{suffix}", Write(Pixels.Soft, Kind.Rgb, 8, compression, isLittle), Pixels.Soft);
                yield return new(
                    $"tiff gray 8 {name}{suffix}",
                    Write(Pixels.Soft.Gray, Kind.BlackIsZero, 8, compression, isLittle),
                    Pixels.Soft.Gray
                );
                yield return new($"tiff palette 8 {name}{suffix}", Write(Pixels.Few, Kind.Palette, 8, compression, isLittle), Pixels.Few);
            }

            yield return new($"tiff rgb 8 predicted{suffix}", Write(Pixels.Soft, Kind.Rgb, 8, 8, isLittle, predictor: 2), Pixels.Soft);
            yield return new($"tiff rgb 16{suffix}", Write(Pixels.Soft, Kind.Rgb, 16, 1, isLittle), Pixels.Soft);
            yield return new($"tiff gray 16{suffix}", Write(Pixels.Soft.Gray, Kind.BlackIsZero, 16, 8, isLittle), Pixels.Soft.Gray);
            yield return new(
                $"tiff black and white{suffix}",
                Write(Pixels.BlackAndWhite, Kind.BlackIsZero, 1, 1, isLittle),
                Pixels.BlackAndWhite
            );
            yield return new(
                $"tiff white is zero 1{suffix}",
                Write(Pixels.BlackAndWhite, Kind.WhiteIsZero, 1, 32773, isLittle),
                Pixels.BlackAndWhite
            );
            yield return new($"tiff white is zero 8{suffix}", Write(Pixels.Soft.Gray, Kind.WhiteIsZero, 8, 1, isLittle), Pixels.Soft.Gray);
            yield return new($"tiff palette 4{suffix}", Write(Pixels.Few, Kind.Palette, 4, 1, isLittle), Pixels.Few);
            yield return new($"tiff with alpha{suffix}", Write(Pixels.Fading, Kind.Rgb, 8, 8, isLittle, hasAlpha: true), Pixels.Fading);
            yield return new($"tiff cmyk{suffix}", Write(Pixels.Soft, Kind.Cmyk, 8, 8, isLittle), Pixels.Soft, 24);
            yield return new($"tiff tiled{suffix}", Write(Pixels.Soft, Kind.Rgb, 8, 8, isLittle, isTiled: true), Pixels.Soft);
            yield return new(
                $"tiff tiled gray{suffix}",
                Write(Pixels.Soft.Gray, Kind.BlackIsZero, 8, 1, isLittle, isTiled: true),
                Pixels.Soft.Gray
            );
            yield return new($"tiff in planes{suffix}", Write(Pixels.Soft, Kind.Rgb, 8, 8, isLittle, isPlanar: true), Pixels.Soft);
            yield return new(
                $"tiff in planes of 16 with alpha{suffix}",
                Write(Pixels.Fading, Kind.Rgb, 16, 8, isLittle, hasAlpha: true, isPlanar: true),
                Pixels.Fading
            );
            yield return new(
                $"tiff cmyk in tiles and planes{suffix}",
                Write(Pixels.Soft, Kind.Cmyk, 8, 8, isLittle, isPlanar: true, isTiled: true),
                Pixels.Soft,
                24
            );
            foreach (var isPlanar in new[] { false, true })
            {
                yield return new(
                    $"tiff multiplied by its alpha{(isPlanar ? " in planes" : "")}{suffix}",
                    Write(Multiplied(Pixels.Fading), Kind.Rgb, 8, 8, isLittle, hasAlpha: true, isPlanar: isPlanar, isMultiplied: true),
                    Pixels.Fading,
                    2
                );
            }

            yield return new(
                $"tiff black and white from the lowest bit{suffix}",
                Write(Pixels.BlackAndWhite, Kind.BlackIsZero, 1, 32773, isLittle, isReversed: true),
                Pixels.BlackAndWhite
            );
            yield return new(
                $"tiff palette 4 from the lowest bit{suffix}",
                Write(Pixels.Few, Kind.Palette, 4, 1, isLittle, isReversed: true),
                Pixels.Few
            );
            yield return new($"tiff of pages{suffix}", Write(Pixels.Soft, Kind.Rgb, 8, 1, isLittle, pages: 3), Pixels.Soft);
        }

        for (var orientation = 1; orientation <= 8; orientation++)
        {
            yield return new(
                $"tiff turned {orientation}",
                Write(Pixels.Few.Stored(orientation), Kind.Rgb, 8, 1, true, orientation: orientation),
                Pixels.Few
            );
        }
    }

    private static Pixels Multiplied(Pixels pixels) =>
        pixels with
        {
            At = (x, y) =>
                pixels.At(x, y) is var pixel
                    ? new Rgba32((byte)(pixel.R * pixel.A / 255), (byte)(pixel.G * pixel.A / 255), (byte)(pixel.B * pixel.A / 255), pixel.A)
                    : default,
        };

    private static byte Reversed(byte value) => (byte)Enumerable.Range(0, 8).Sum(bit => (value >> bit & 1) << (7 - bit));

    private static byte[] Write(
        Pixels pixels,
        Kind kind,
        int depth,
        int compression,
        bool isLittle,
        int predictor = 1,
        bool hasAlpha = false,
        bool isTiled = false,
        bool isPlanar = false,
        int pages = 1,
        int orientation = 1,
        bool isMultiplied = false,
        bool isReversed = false
    )
    {
        var samples = kind switch { Kind.Rgb => hasAlpha ? 4 : 3, Kind.Cmyk => 4, _ => 1 };
        var (across, down) = isTiled ? (16, 16) : (pixels.Width, 10);
        var parts = new List<byte[]>();
        foreach (var plane in Enumerable.Range(0, isPlanar ? samples : 1))
        {
            for (var top = 0; top < pixels.Height; top += down)
            {
                for (var left = 0; left < pixels.Width; left += across)
                {
                    var rows = isTiled ? down : Math.Min(down, pixels.Height - top);
                    var part = Compress(
                        compression,
                        Rows(pixels, kind, depth, samples, isLittle, predictor, isPlanar ? plane : null, left, top, across, rows)
                    );
                    parts.Add(isReversed ? [.. part.Select(Reversed)] : part);
                }
            }
        }

        var offsets = new List<int>();
        var file = new List<byte>([.. isLittle ? "II"u8 : "MM"u8, .. Short(42), .. Long(8)]);
        var entries = new List<(int Tag, int Type, byte[][] Values)>();
        Add(256, 3, pixels.Width);
        Add(257, 3, pixels.Height);
        Add(258, 3, [.. Enumerable.Repeat(depth, samples)]);
        Add(259, 3, compression);
        Add(262, 3, (int)kind);
        Add(266, 3, isReversed ? 2 : 1);
        if (!isTiled)
        {
            Add(273, 4, [.. parts.Select((_, index) => index)]);
        }

        Add(274, 3, orientation);
        Add(277, 3, samples);
        if (!isTiled)
        {
            Add(278, 3, down);
            Add(279, 4, [.. parts.Select(part => part.Length)]);
        }

        Add(284, 3, isPlanar ? 2 : 1);
        if (predictor > 1)
        {
            Add(317, 3, predictor);
        }

        if (kind == Kind.Palette)
        {
            var colors = Enumerable.Range(0, 1 << depth).Select(index => Pixels.Colors[index % 16]).ToArray();
            Add(
                320,
                3,
                [
                    .. colors.Select(color => color.R * 257),
                    .. colors.Select(color => color.G * 257),
                    .. colors.Select(color => color.B * 257),
                ]
            );
        }

        if (isTiled)
        {
            Add(322, 3, across);
            Add(323, 3, down);
            Add(324, 4, [.. parts.Select((_, index) => index)]);
            Add(325, 4, [.. parts.Select(part => part.Length)]);
        }

        if (hasAlpha)
        {
            Add(338, 3, isMultiplied ? 1 : 2);
        }

        // Directories in a row, their long values behind them, then the parts, which all pages share.
        var directory = 2 + (12 * entries.Count) + 4;
        var values = 8 + (pages * directory);
        var place = values + entries.Where(IsLong).Sum(entry => entry.Values.Sum(value => value.Length));
        foreach (var part in parts)
        {
            offsets.Add(place);
            place += part.Length;
        }

        for (var index = 0; index < entries.Count; index++)
        {
            if (entries[index].Tag is 273 or 324)
            {
                entries[index] = entries[index] with { Values = [.. offsets.Select(Long)] };
            }
        }

        for (var page = 0; page < pages; page++)
        {
            file.AddRange(Short(entries.Count));
            var at = values;
            foreach (var entry in entries)
            {
                byte[] bytes = [.. entry.Values.SelectMany(value => value)];
                file.AddRange([
                    .. Short(entry.Tag),
                    .. Short(entry.Type),
                    .. Long(entry.Values.Length),
                    .. IsLong(entry) ? Long(at) : [.. bytes, .. new byte[4 - bytes.Length]],
                ]);
                at += IsLong(entry) ? bytes.Length : 0;
            }

            file.AddRange(Long(page + 1 < pages ? 8 + ((page + 1) * directory) : 0));
        }

        return
        [
            .. file,
            .. entries.Where(IsLong).SelectMany(entry => entry.Values.SelectMany(value => value)),
            .. parts.SelectMany(part => part),
        ];

        void Add(int tag, int type, params int[] numbers) =>
            entries.Add((tag, type, [.. numbers.Select(number => type == 3 ? Short(number) : Long(number))]));

        byte[] Short(int value) => isLittle ? BmpZoo.Little((ushort)value) : ProfileMaker.Big((ushort)value);

        byte[] Long(int value) => isLittle ? BmpZoo.Little(value) : ProfileMaker.Big(value);
    }

    private static bool IsLong((int Tag, int Type, byte[][] Values) entry) => entry.Values.Sum(value => value.Length) > 4;

    private static byte[] Rows(
        Pixels pixels,
        Kind kind,
        int depth,
        int samples,
        bool isLittle,
        int predictor,
        int? plane,
        int left,
        int top,
        int across,
        int down
    )
    {
        var rows = new List<byte>();
        for (var y = top; y < top + down; y++)
        {
            var bits = new Bits();
            var last = new int[samples];
            for (var x = left; x < left + across; x++)
            {
                var (inX, inY) = (Math.Min(x, pixels.Width - 1), Math.Min(y, pixels.Height - 1));
                var pixel = pixels.At(inX, inY);
                int[] values = kind switch
                {
                    Kind.Rgb => [pixel.R, pixel.G, pixel.B, pixel.A],
                    Kind.Cmyk => [255 - pixel.R, 255 - pixel.G, 255 - pixel.B, 0],
                    Kind.Palette => [pixels.Index(inX, inY)],
                    Kind.WhiteIsZero => [255 - pixel.R],
                    _ => [pixel.R],
                };
                for (var sample = 0; sample < samples; sample++)
                {
                    if (plane is { } only && only != sample)
                    {
                        continue;
                    }

                    var value = predictor == 2 ? (values[sample] - last[sample]) & 255 : values[sample];
                    last[sample] = values[sample];
                    if (depth == 16)
                    {
                        // Sixteen bits lie as the machine has them; twice the same byte would hide that.
                        var wide = Math.Min(65535, (value << 8) | 0x33);
                        bits.Add(isLittle ? ((wide & 255) << 8) | (wide >> 8) : wide, 16);
                    }
                    else
                    {
                        bits.Add(kind == Kind.Palette || depth == 8 ? value : value >> (8 - depth), depth);
                    }
                }
            }

            rows.AddRange(bits.ToBytes());
        }

        return [.. rows];
    }

    private static byte[] Compress(int compression, byte[] data)
    {
        switch (compression)
        {
            case 8:
                using (var deflated = new MemoryStream())
                {
                    using (var deflater = new ZLibStream(deflated, CompressionLevel.Optimal, leaveOpen: true))
                    {
                        deflater.Write(data);
                    }

                    return deflated.ToArray();
                }

            case 32773:
                // Bytes as they are, up to 128 at once; equal ones as runs.
                var packed = new List<byte>();
                for (var at = 0; at < data.Length;)
                {
                    var run = 1;
                    while (at + run < data.Length && run < 128 && data[at + run] == data[at])
                    {
                        run++;
                    }

                    packed.AddRange(run > 1 ? [(byte)(257 - run), data[at]] : [0, data[at]]);
                    at += run;
                }

                return [.. packed];
            case 5:
                // Nine bits a code; cleared before codes would need ten (TIFF 6.0, section 13).
                var codes = new Bits();
                for (var at = 0; at < data.Length; at++)
                {
                    if (at % 200 == 0)
                    {
                        codes.Add(256, 9);
                    }

                    codes.Add(data[at], 9);
                }

                codes.Add(257, 9);
                return codes.ToBytes();
            default:
                return data;
        }
    }
}
