using SixLabors.ImageSharp.PixelFormats;

namespace TechBeats.Tests.Pictures.Zoo;

/// <summary>GIFs, written by hand: codes of nine bits, cleared before they would grow.</summary>
internal static class GifZoo
{
    public static IEnumerable<ZooPicture> All()
    {
        var seen = Pixels.Few with { At = (x, y) => Pixels.Few.Index(x, y) == 1 ? new Rgba32(0, 0, 0, 0) : Pixels.Few.At(x, y) };
        yield return new("gif", Write(), Pixels.Few);
        yield return new("gif 87", [.. "GIF87a"u8, .. Write()[6..]], Pixels.Few);
        yield return new("gif interlaced", Write(isInterlaced: true), Pixels.Few);
        yield return new("gif own colors", Write(hasOwnColors: true), Pixels.Few);
        yield return new("gif transparent", Write(transparent: 1), seen);
        yield return new("gif moving", Write(frames: 3), Pixels.Few);
        yield return new("gif moving and transparent", Write(frames: 2, transparent: 1), seen);
        yield return new("gif larger than its screen", [.. Write()[..6], 20, 0, 10, 0, .. Write()[10..]], Pixels.Few);
        var inset = seen with { At = (x, y) => x is >= 5 and < 40 && y is >= 4 and < 30 ? seen.At(x - 5, y - 4) : new Rgba32(0, 0, 0, 0) };
        yield return new("gif smaller than its screen", Write(transparent: 1, inset: (5, 4, 35, 26)), inset);
    }

    private static byte[] Write(
        bool isInterlaced = false,
        bool hasOwnColors = false,
        int? transparent = null,
        int frames = 1,
        (int Left, int Top, int Width, int Height)? inset = null
    )
    {
        var pixels = Pixels.Few;
        var (left, top, width, height) = inset ?? (0, 0, pixels.Width, pixels.Height);
        byte[] colors = [.. Pixels.Colors.SelectMany(color => new[] { color.R, color.G, color.B })];
        List<byte> gif =
        [
            .. "GIF89a"u8,
            .. BmpZoo.Little((ushort)pixels.Width),
            .. BmpZoo.Little((ushort)pixels.Height),
            hasOwnColors ? (byte)0 : (byte)0xF3,
            0,
            0,
            .. hasOwnColors ? [] : colors,
        ];
        for (var frame = 0; frame < frames; frame++)
        {
            gif.AddRange([0x21, 0xF9, 4, transparent is null ? (byte)0 : (byte)1, 10, 0, (byte)(transparent ?? 0), 0]);
            gif.AddRange([
                0x2C,
                .. BmpZoo.Little((ushort)left),
                .. BmpZoo.Little((ushort)top),
                .. BmpZoo.Little((ushort)width),
                .. BmpZoo.Little((ushort)height),
                (byte)((hasOwnColors ? 0x83 : 0) | (isInterlaced ? 0x40 : 0)),
                .. hasOwnColors ? colors : [],
                8,
            ]);
            int[] order = isInterlaced
                ?
                [
                    .. new[] { (0, 8), (4, 8), (2, 4), (1, 2) }.SelectMany(pass =>
                        Enumerable.Range(0, height).Where(y => y >= pass.Item1 && (y - pass.Item1) % pass.Item2 == 0)
                    ),
                ]
                : [.. Enumerable.Range(0, height)];
            var shift = frame;
            var data = Codes([.. order.SelectMany(y => Enumerable.Range(0, width).Select(x => (pixels.Index(x, y) + shift) % 16))]);
            gif.AddRange([.. data.Chunk(255).SelectMany(part => (byte[])[(byte)part.Length, .. part]), 0]);
        }

        return [.. gif, 0x3B];
    }

    /// <summary>Codes stand in their bytes from the lowest bit up.</summary>
    private static byte[] Codes(int[] indices)
    {
        var (bytes, held, count) = (new List<byte>(), 0, 0);
        for (var at = 0; at < indices.Length; at++)
        {
            if (at % 200 == 0)
            {
                Add(256);
            }

            Add(indices[at]);
        }

        Add(257);
        if (count > 0)
        {
            bytes.Add((byte)held);
        }

        return [.. bytes];

        void Add(int code)
        {
            held |= code << count;
            for (count += 9; count >= 8; count -= 8)
            {
                bytes.Add((byte)held);
                held >>= 8;
            }
        }
    }
}
