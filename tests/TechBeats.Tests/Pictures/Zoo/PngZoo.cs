using System.IO.Compression;
using SixLabors.ImageSharp.PixelFormats;

namespace TechBeats.Tests.Pictures.Zoo;

/// <summary>PNGs of every color type and depth, plain and interlaced, written by hand.</summary>
internal static class PngZoo
{
    /// <summary>First column, first row, columns apart, rows apart of the seven passes (PNG, clause 8.2).</summary>
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
    [
        (0, 0, 8, 8),
        (4, 0, 8, 8),
        (0, 4, 4, 8),
        (2, 0, 4, 4),
        (0, 2, 2, 4),
        (1, 0, 2, 2),
        (0, 1, 1, 2),
    ];

    public static IEnumerable<ZooPicture> All()
    {
        yield return new("png photograph with alpha", Write(Pixels.Ghost, 6, 8, isInterlaced: false), Pixels.Ghost);
        foreach (var isInterlaced in new[] { false, true })
        {
            var suffix = isInterlaced ? " interlaced" : "";
            foreach (var depth in new[] { 1, 2, 4, 8, 16 })
            {
                var gray = depth >= 8 ? Pixels.Soft.Gray : (depth == 1 ? Pixels.BlackAndWhite : Pixels.Soft.Gray).Coarse(depth);
                yield return new($"png gray {depth}{suffix}", Write(gray, 0, depth, isInterlaced), gray);
            }

            foreach (var depth in new[] { 1, 2, 4, 8 })
            {
                var few = depth switch
                {
                    1 => Pixels.BlackAndWhite with { At = (x, y) => Pixels.Colors[Pixels.BlackAndWhite.Index(x, y) & 1] },
                    2 => Pixels.Few with { At = (x, y) => Pixels.Colors[Pixels.Few.Index(x, y) & 3] },
                    _ => Pixels.Few,
                };
                yield return new($"png palette {depth}{suffix}", Write(few, 3, depth, isInterlaced, Palette()), few);
                var seen = few with
                {
                    At = (x, y) =>
                        few.Index(x, y) == 0 ? new Rgba32(0, 0, 0, 0)
                        : few.Index(x, y) == 1 ? few.At(x, y) with { A = 100 }
                        : few.At(x, y),
                };
                yield return new(
                    $"png palette {depth} with alpha{suffix}",
                    Write(few, 3, depth, isInterlaced, [.. Palette(), .. Chunk("tRNS", [0, 100])]),
                    seen
                );
            }

            foreach (var depth in new[] { 8, 16 })
            {
                yield return new($"png rgb {depth}{suffix}", Write(Pixels.Soft, 2, depth, isInterlaced), Pixels.Soft);
                yield return new($"png rgb and alpha {depth}{suffix}", Write(Pixels.Fading, 6, depth, isInterlaced), Pixels.Fading);
                yield return new(
                    $"png gray and alpha {depth}{suffix}",
                    Write(Pixels.Fading.Gray, 4, depth, isInterlaced),
                    Pixels.Fading.Gray
                );
                yield return new($"png opaque alpha {depth}{suffix}", Write(Pixels.Soft, 6, depth, isInterlaced), Pixels.Soft);
                byte[] red = depth == 8 ? [0, 255, 0, 0, 0, 0] : [255, 255, 0, 0, 0, 0];
                var keyed = Pixels.Few with { At = (x, y) => Pixels.Few.Index(x, y) == 1 ? new Rgba32(0, 0, 0, 0) : Pixels.Few.At(x, y) };
                yield return new($"png rgb key {depth}{suffix}", Write(Pixels.Few, 2, depth, isInterlaced, Chunk("tRNS", red)), keyed);
            }

            foreach (var depth in new[] { 1, 2, 4, 8, 16 })
            {
                var gray = (depth == 1 ? Pixels.BlackAndWhite : Pixels.Few.Gray).Coarse(Math.Min(8, depth));
                var white = (1 << depth) - 1;
                var keyed = gray with { At = (x, y) => gray.At(x, y).R == 255 ? new Rgba32(0, 0, 0, 0) : gray.At(x, y) };
                yield return new(
                    $"png gray key {depth}{suffix}",
                    Write(gray, 0, depth, isInterlaced, Chunk("tRNS", [(byte)(white >> 8), (byte)white])),
                    keyed
                );
            }
        }

        for (var orientation = 1; orientation <= 8; orientation++)
        {
            yield return new(
                $"png turned {orientation}",
                Write(Pixels.Few.Stored(orientation), 2, 8, false, Chunk("eXIf", Exif(orientation))),
                Pixels.Few
            );
        }

        yield return new("png moving", Write(Pixels.Few, 2, 8, false, Chunk("acTL", [0, 0, 0, 3, 0, 0, 0, 0])), Pixels.Few);
    }

    /// <summary>An EXIF block that says nothing but how to turn.</summary>
    public static byte[] Exif(int orientation) =>
        [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];

    public static byte[] Write(Pixels pixels, int color, int depth, bool isInterlaced, byte[]? chunks = null)
    {
        byte[] header =
        [
            .. ProfileMaker.Big(pixels.Width),
            .. ProfileMaker.Big(pixels.Height),
            (byte)depth,
            (byte)color,
            0,
            0,
            isInterlaced ? (byte)1 : (byte)0,
        ];
        using var data = new MemoryStream();
        using (var deflater = new ZLibStream(data, CompressionLevel.Optimal, leaveOpen: true))
        {
            foreach (var (x, y, stepX, stepY) in isInterlaced ? Passes : [(0, 0, 1, 1)])
            {
                for (var row = y; row < pixels.Height && x < pixels.Width; row += stepY)
                {
                    deflater.Write([0, .. Row(pixels, color, depth, row, x, stepX)]);
                }
            }
        }

        return
        [
            0x89,
            .. "PNG\r\n\x1a\n"u8,
            .. Chunk("IHDR", header),
            .. chunks ?? [],
            .. Chunk("IDAT", data.ToArray()),
            .. Chunk("IEND", []),
        ];
    }

    private static byte[] Palette() => Chunk("PLTE", [.. Pixels.Colors.SelectMany(color => new[] { color.R, color.G, color.B })]);

    private static byte[] Chunk(string type, byte[] data) =>
        ProfileMaker.WithChunk(new byte[33], System.Text.Encoding.ASCII.GetBytes(type), data)[33..];

    private static byte[] Row(Pixels pixels, int color, int depth, int y, int first, int step)
    {
        var bits = new Bits();
        for (var x = first; x < pixels.Width; x += step)
        {
            var pixel = pixels.At(x, y);
            int[] samples = color switch
            {
                0 => [pixel.R],
                2 => [pixel.R, pixel.G, pixel.B],
                3 => [pixels.Index(x, y)],
                4 => [pixel.R, pixel.A],
                _ => [pixel.R, pixel.G, pixel.B, pixel.A],
            };
            foreach (var sample in samples)
            {
                bits.Add(color == 3 ? sample : depth == 16 ? sample * 257 : sample >> (8 - depth), depth);
            }
        }

        return bits.ToBytes();
    }
}

/// <summary>Bits in a row, the first the highest.</summary>
internal sealed class Bits
{
    private readonly List<byte> bytes = [];
    private int free;

    public void Add(int value, int count)
    {
        for (var bit = count - 1; bit >= 0; bit--)
        {
            if (free == 0)
            {
                bytes.Add(0);
                free = 8;
            }

            free--;
            bytes[^1] |= (byte)(((value >> bit) & 1) << free);
        }
    }

    /// <summary>The bytes, the last filled up.</summary>
    public byte[] ToBytes(bool fill = false)
    {
        if (fill && free > 0)
        {
            Add((1 << free) - 1, free);
        }

        free = 0;
        return [.. bytes];
    }
}
