using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Webp;
using SixLabors.ImageSharp.PixelFormats;

namespace TechBeats.Tests.Pictures.Zoo;

/// <summary>WebPs, lossy and not, still and moving; ImageSharp writes their pixels, the parts are put together by hand.</summary>
internal static class WebpZoo
{
    public static IEnumerable<ZooPicture> All()
    {
        yield return new("webp", Write(Pixels.Soft, WebpFileFormatType.Lossy), Pixels.Soft, 10);
        yield return new("webp lossless", Write(Pixels.Soft, WebpFileFormatType.Lossless), Pixels.Soft);
        yield return new("webp lossless with alpha", Write(Pixels.Fading, WebpFileFormatType.Lossless), Pixels.Fading);
        yield return new("webp with alpha", WithAlpha(Pixels.Fading), Pixels.Fading, 10);
        yield return new(
            "webp moving",
            Moving([Write(Pixels.Soft, WebpFileFormatType.Lossy)[12..], Write(Pixels.Few, WebpFileFormatType.Lossy)[12..]]),
            Pixels.Soft,
            10
        );
        yield return new(
            "webp moving lossless",
            Moving([Write(Pixels.Fading, WebpFileFormatType.Lossless)[12..], Write(Pixels.Few, WebpFileFormatType.Lossless)[12..]]),
            Pixels.Fading
        );
        yield return new(
            "webp moving with alpha",
            Moving([WithAlpha(Pixels.Fading)[30..], WithAlpha(Pixels.Fading)[30..]]),
            Pixels.Fading,
            10
        );
    }

    private static byte[] Write(Pixels pixels, WebpFileFormatType kind)
    {
        using var image = new Image<Rgba32>(pixels.Width, pixels.Height);
        for (var y = 0; y < pixels.Height; y++)
        {
            for (var x = 0; x < pixels.Width; x++)
            {
                image[x, y] = pixels.At(x, y);
            }
        }

        using var stream = new MemoryStream();
        image.Save(stream, new WebpEncoder { FileFormat = kind, Quality = 95 });
        return stream.ToArray();
    }

    /// <summary>Colors as they are everywhere, and alpha in a part of its own, not compressed (RFC 9649, clause 2.7.1.2).</summary>
    private static byte[] WithAlpha(Pixels pixels)
    {
        var still = Write(pixels with { At = (x, y) => new Rgba32(200, (byte)(40 + (3 * x)), 60) }, WebpFileFormatType.Lossy);
        var frame = still.AsSpan().IndexOf("VP8 "u8);
        byte[] alpha =
        [
            0,
            .. Enumerable.Range(0, pixels.Width * pixels.Height).Select(at => pixels.At(at % pixels.Width, at / pixels.Width).A),
        ];
        byte[] body =
        [
            .. "WEBP"u8,
            .. "VP8X"u8,
            10,
            0,
            0,
            0,
            0x10,
            0,
            0,
            0,
            .. Size(pixels),
            .. "ALPH"u8,
            .. BmpZoo.Little(alpha.Length),
            .. alpha,
            .. new byte[alpha.Length & 1],
            .. still[frame..],
        ];
        return [.. "RIFF"u8, .. BmpZoo.Little(body.Length), .. body];
    }

    private static byte[] Moving(byte[][] frames)
    {
        var size = Size(Pixels.Soft);
        byte[] body =
        [
            .. "WEBP"u8,
            .. "VP8X"u8,
            10,
            0,
            0,
            0,
            0x12,
            0,
            0,
            0,
            .. size,
            .. "ANIM"u8,
            6,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            .. frames.SelectMany(frame =>
                (byte[])
                    [
                        .. "ANMF"u8,
                        .. BmpZoo.Little(16 + frame.Length),
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        .. size,
                        100,
                        0,
                        0,
                        0,
                        .. frame,
                        .. new byte[frame.Length & 1],
                    ]
            ),
        ];
        return [.. "RIFF"u8, .. BmpZoo.Little(body.Length), .. body];
    }

    private static byte[] Size(Pixels pixels) => [(byte)(pixels.Width - 1), 0, 0, (byte)(pixels.Height - 1), 0, 0];
}
