using System.Runtime.InteropServices;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats;
using SixLabors.ImageSharp.Formats.Bmp;
using SixLabors.ImageSharp.Formats.Gif;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.Formats.Tiff;
using SixLabors.ImageSharp.Formats.Webp;
using SixLabors.ImageSharp.Metadata.Profiles.Exif;
using SixLabors.ImageSharp.PixelFormats;

namespace TechBeats.Tests.Pictures;

/// <summary>Pictures made when they are needed.</summary>
internal static class SamplePictures
{
    public static IImageEncoder EncoderOf(string format) => format switch
    {
        "png" => new PngEncoder(),
        "png-interlaced" => new PngEncoder { InterlaceMethod = PngInterlaceMode.Adam7 },
        "png-16" => new PngEncoder { BitDepth = PngBitDepth.Bit16 },
        "png-palette" => new PngEncoder { ColorType = PngColorType.Palette },
        "png-gray" => new PngEncoder { ColorType = PngColorType.Grayscale },
        "png-gray-alpha" => new PngEncoder { ColorType = PngColorType.GrayscaleWithAlpha },
        "jpeg" => new JpegEncoder { Quality = 90 },
        "jpeg-gray" => new JpegEncoder { ColorType = JpegColorType.Luminance },
        "jpeg-444" => new JpegEncoder { ColorType = JpegColorType.YCbCrRatio444 },
        "jpeg-rgb" => new JpegEncoder { ColorType = JpegColorType.Rgb },
        "gif" => new GifEncoder(),
        "webp" => new WebpEncoder(),
        "webp-lossless" => new WebpEncoder { FileFormat = WebpFileFormatType.Lossless },
        "bmp" => new BmpEncoder(),
        "bmp-32" => new BmpEncoder { BitsPerPixel = BmpBitsPerPixel.Pixel32 },
        "tiff" => new TiffEncoder(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    public static readonly string[] Formats =
    [
        "png", "png-interlaced", "png-16", "png-palette", "png-gray", "png-gray-alpha", "jpeg", "jpeg-gray", "jpeg-444", "jpeg-rgb",
        "gif", "webp", "webp-lossless", "bmp", "bmp-32", "tiff",
    ];

    /// <summary>Every pixel has another color, in soft steps, as in a photograph.</summary>
    public static byte[] Photograph(int width, int height, string format = "jpeg") =>
        Encode(width, height, format, (x, y) =>
            new Rgba32((byte)((x * 7919) ^ (y * 104729)), (byte)(x * 255 / width), (byte)(y * 255 / height))
        );

    /// <summary>One color.</summary>
    public static byte[] Flat(int width, int height, byte red, byte green, byte blue, string format) =>
        Encode(width, height, format, (_, _) => new Rgba32(red, green, blue));

    /// <summary>Flat bars on white.</summary>
    public static byte[] Drawing(int width, int height, string format = "png") =>
        Encode(width, height, format, (x, y) => y > height * (x / 20 % 5 + 1) / 7 ? new Rgba32(30, 90, 200) : new Rgba32(255, 255, 255));

    /// <summary>Flat areas with sharp edges, and a small part with many colors.</summary>
    public static byte[] Screenshot(int width, int height, string format) =>
        Encode(width, height, format, (x, y) =>
            x < width / 3 && y < height / 3 ? new Rgba32((byte)(x * 7919 ^ y * 31), (byte)(x * 5), (byte)(y * 5))
            : x / 6 % 4 == 0 && y / 9 % 3 > 0 ? new Rgba32(20, 20, 30)
            : new Rgba32(250, 250, 245)
        );

    /// <summary>A slope that is flat from pixel to pixel more often than not.</summary>
    public static byte[] Slope(int width, int height) =>
        Encode(width, height, "png", (x, y) => new Rgba32((byte)((x + y) / 3), (byte)(y / 2), (byte)(x / 2)));

    /// <summary>Two frames, the first blue, put together from still pictures.</summary>
    public static byte[] MovingWebp(int width, int height)
    {
        byte[] size = [(byte)(width - 1), 0, 0, (byte)(height - 1), 0, 0];
        var frames = new[] { new Rgba32(30, 90, 200), new Rgba32(200, 0, 0) }
            .Select(color => Encode(width, height, "webp", (_, _) => color)[12..])
            .Select(chunks =>
                (byte[])[.. "ANMF"u8, .. BitConverter.GetBytes(16 + chunks.Length), 0, 0, 0, 0, 0, 0, .. size, 100, 0, 0, 0, .. chunks]
            )
            .ToArray();
        byte[] body =
        [
            .. "WEBP"u8,
            .. "VP8X"u8,
            10,
            0,
            0,
            0,
            2,
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
            .. frames[0],
            .. frames[1],
        ];
        return [.. "RIFF"u8, .. BitConverter.GetBytes(body.Length), .. body];
    }

    /// <summary>A disc on nothing.</summary>
    public static byte[] Transparent(int width, int height, string format = "png") =>
        Encode(width, height, format, (x, y) =>
            Math.Pow(x - (width / 2.0), 2) + Math.Pow(y - (height / 2.0), 2) < width * height / 6.0
                ? new Rgba32(200, (byte)x, (byte)y, 255)
                : new Rgba32(0, 0, 0, 0)
        );

    /// <summary>An oval photograph: noise on bright slopes, black where it can't be seen.</summary>
    public static byte[] Ghost(int width, int height, string format = "png") =>
        Encode(width, height, format, (x, y) =>
            Math.Pow((x / (width / 2.0)) - 1, 2) + Math.Pow((y / (height / 2.0)) - 1, 2) is < 1 and var far
                ? new Rgba32(
                    (byte)(130 + (x * 100 / width) + (x * y * 7919 % 23)),
                    (byte)(150 + (y * 80 / height) + (x * y * 104729 % 19)),
                    (byte)(110 + (x * y * 31 % 17)),
                    (byte)Math.Min(255, (1 - far) * 900)
                )
                : new Rgba32(0, 0, 0, 0)
        );

    /// <summary>The upper left quarter red, the rest white: turns show.</summary>
    public static byte[] Corner(int width, int height, ushort orientation, string format = "jpeg")
    {
        using var image = Draw(width, height, (x, y) =>
            x < width / 2 && y < height / 2 ? new Rgba32(255, 0, 0) : new Rgba32(255, 255, 255)
        );
        image.Metadata.ExifProfile = new ExifProfile();
        image.Metadata.ExifProfile.SetValue(ExifTag.Orientation, orientation);
        return Save(image, format);
    }

    public static byte[] Animation(int width, int height, int frames)
    {
        using var image = Draw(width, height, (_, _) => new Rgba32(255, 0, 0));
        for (var frame = 1; frame < frames; frame++)
        {
            using var next = Draw(width, height, (_, _) => new Rgba32(0, (byte)(frame * 10), 255));
            image.Frames.AddFrame(next.Frames.RootFrame);
        }

        return Save(image, "gif");
    }

    public static (int Width, int Height, Rgba32[] Pixels) Decode(ReadOnlySpan<byte> bytes)
    {
        using var image = Image.Load<Rgba32>(bytes);
        var pixels = new Rgba32[image.Width * image.Height];
        image.CopyPixelDataTo(MemoryMarshal.AsBytes(pixels.AsSpan()));
        return (image.Width, image.Height, pixels);
    }

    private static byte[] Encode(int width, int height, string format, Func<int, int, Rgba32> pixel)
    {
        using var image = Draw(width, height, pixel);
        return Save(image, format);
    }

    private static Image<Rgba32> Draw(int width, int height, Func<int, int, Rgba32> pixel)
    {
        var image = new Image<Rgba32>(width, height);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                image[x, y] = pixel(x, y);
            }
        }

        return image;
    }

    private static byte[] Save(Image<Rgba32> image, string format)
    {
        using var stream = new MemoryStream();
        image.Save(stream, EncoderOf(format));
        return stream.ToArray();
    }
}
