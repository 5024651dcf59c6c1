using SixLabors.ImageSharp.PixelFormats;

namespace TechBeats.Tests.Pictures.Zoo;

/// <summary>Icons and a cursor, written by hand: bitmaps with and without alpha, and a PNG.</summary>
internal static class IcoZoo
{
    public static IEnumerable<ZooPicture> All()
    {
        var small = new Pixels(16, 16, (_, _) => Pixels.Colors[2]);
        var shaped = Pixels.Soft with
        {
            At = (x, y) => (x - 20) * (x - 20) + (y - 15) * (y - 15) < 200 ? Pixels.Soft.At(x, y) : new Rgba32(0, 0, 0, 0),
        };
        yield return new("ico 8", Write(1, BmpZoo.Icon(Pixels.Few, 8)), Pixels.Few);
        yield return new("ico 24 with a mask", Write(1, BmpZoo.Icon(shaped, 24)), shaped);
        yield return new(
            "ico 32 with alpha",
            Write(
                1,
                BmpZoo.Icon(
                    Pixels.Fading with
                    {
                        At = (x, y) => Pixels.Fading.At(x, y) is { A: 255 } pixel ? pixel with { A = 254 } : Pixels.Fading.At(x, y),
                    },
                    32
                )
            ),
            Pixels.Fading,
            2
        );
        yield return new("ico of PNG", Write(1, PngZoo.Write(Pixels.Fading, 6, 8, isInterlaced: false)), Pixels.Fading);
        yield return new(
            "ico of several sizes",
            Write(1, BmpZoo.Icon(small, 24), PngZoo.Write(Pixels.Few, 2, 8, isInterlaced: false), BmpZoo.Icon(small, 8)),
            Pixels.Few
        );
        yield return new("cursor", Write(2, BmpZoo.Icon(shaped, 24)), shaped);
    }

    private static byte[] Write(byte kind, params byte[][] pictures)
    {
        var at = 6 + (16 * pictures.Length);
        List<byte> directory = [0, 0, kind, 0, (byte)pictures.Length, 0];
        foreach (var picture in pictures)
        {
            // The sizes of a PNG stand in its header, of a bitmap in its own.
            var (width, height) = picture[0] == 0x89 ? (picture[19], picture[23]) : (picture[4], (byte)(picture[8] / 2));
            directory.AddRange([width, height, 0, 0, 1, 0, 24, 0, .. BmpZoo.Little(picture.Length), .. BmpZoo.Little(at)]);
            at += picture.Length;
        }

        return [.. directory, .. pictures.SelectMany(picture => picture)];
    }
}
