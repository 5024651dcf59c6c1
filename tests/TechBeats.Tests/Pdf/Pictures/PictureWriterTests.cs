using System.Text;
using TechBeats.Model;
using TechBeats.Pdf.Pictures;
using TechBeats.Tests.Support;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Pdf.Pictures;

/// <summary>Pictures in PDF, judged by what poppler paints of them.</summary>
public sealed class PictureWriterTests
{
    private const int Width = 6;
    private const int Height = 7;

    /// <summary>The PNG's color type, channels and bit depth.</summary>
    private static readonly (int ColorType, int Channels, int BitDepth)[] Kinds =
        [(0, 1, 8), (2, 3, 8), (4, 2, 8), (6, 4, 8), (0, 1, 1), (0, 1, 2), (0, 1, 4)];

    private static readonly int[] PaletteDepths = [1, 2, 4, 8];

    [Fact]
    public void Every_pixel_is_painted_in_its_color() =>
        AssertPainted(
        [
            .. Kinds.Select(kind => OfKind(kind.ColorType, kind.Channels, kind.BitDepth)),
            .. PaletteDepths.Select(WithPalette),
            WithColorKey(),
        ]);

    private static PaintedPicture OfKind(int colorType, int channels, int bitDepth)
    {
        var samples = SamplesOf(channels, bitDepth);
        var rows = samples.Select(row => Pack(row, bitDepth)).ToArray();
        var png = PngMaker.File(Width, Height, bitDepth, colorType, PngMaker.Filter(rows, Math.Max(1, channels * bitDepth / 8)));
        var most = (1 << bitDepth) - 1;
        return new($"color type {colorType} of {bitDepth} bits", png, (x, y) =>
        {
            var pixel = samples[y].AsSpan(x * channels, channels).ToArray().Select(sample => sample * 255 / most).ToArray();
            var alpha = channels is 2 or 4 ? pixel[^1] : 255;
            return channels >= 3 ? Over(pixel[0], pixel[1], pixel[2], alpha) : Over(pixel[0], pixel[0], pixel[0], alpha);
        });
    }

    private static PaintedPicture WithPalette(int bitDepth)
    {
        var samples = SamplesOf(1, bitDepth);
        var entries = 1 << bitDepth;
        byte[] palette = [.. Enumerable.Range(0, entries).SelectMany(i => new[] { (byte)(i * 37), (byte)(255 - i), (byte)(i * 91) })];
        byte[] transparency = [0, .. Enumerable.Range(1, entries / 2).Select(i => (byte)(255 - (i * 3)))];
        var png = PngMaker.File(
            Width,
            Height,
            bitDepth,
            3,
            PngMaker.Filter([.. samples.Select(row => Pack(row, bitDepth))], 1),
            palette,
            transparency
        );
        return new($"palette of {bitDepth} bits", png, (x, y) =>
        {
            var index = samples[y][x];
            return Over(
                palette[index * 3],
                palette[(index * 3) + 1],
                palette[(index * 3) + 2],
                index < transparency.Length ? transparency[index] : 255
            );
        });
    }

    private static PaintedPicture WithColorKey()
    {
        var samples = SamplesOf(3, 8);
        (samples[2][0], samples[2][1], samples[2][2]) = (10, 20, 30);
        var png = PngMaker.File(Width, Height, 8, 2, PngMaker.Filter(samples, 3), transparency: [0, 10, 0, 20, 0, 30]);
        return new("color key", png, (x, y) =>
            (x, y) == (0, 2) ? (255, 255, 255) : (samples[y][x * 3], samples[y][(x * 3) + 1], samples[y][(x * 3) + 2]));
    }

    [Fact]
    public void The_data_of_an_opaque_png_goes_in_as_it_is()
    {
        var rows = PngMaker.Filter(SamplesOf(3, 8), 3);
        var png = PngMaker.File(Width, Height, 8, 2, rows);
        var image = PngImage.Read(png);
        Assert.Equal(DataOf(png), image.Data.Bytes.ToArray());
        Assert.Null(image.SoftMask);
    }

    [Fact]
    public void An_alpha_channel_that_hides_nothing_is_dropped()
    {
        var rows = SamplesOf(4, 8);
        foreach (var row in rows)
        {
            for (var i = 3; i < row.Length; i += 4)
            {
                row[i] = 255;
            }
        }

        var image = PngImage.Read(PngMaker.File(Width, Height, 8, 6, PngMaker.Filter(rows, 4)));
        Assert.Null(image.SoftMask);
        Assert.Equal(ImageData.Rgb, image.ColorSpace);
    }

    [Fact]
    public void A_jpeg_goes_in_byte_by_byte_and_once()
    {
        var jpeg = Jpeg(); // PDF passes it on without a look inside
        var book = new StandInBook();
        var page = book.AddPage();
        page.Add(0, 0, new PictureItem(jpeg, new Size(30, 20)));
        page.Add(50, 0, new PictureItem(jpeg with { Open = () => throw new IOException("opened twice") }, new Size(15, 10)));
        book.AddPage().Add(0, 0, new PictureItem(jpeg, new Size(30, 20)));
        var text = book.WriteText();
        Assert.Equal(2, text.Split("\u00FF\u00D8 not really a JPEG \u00FF\u00D9").Length);
        SnapshotFile.Matches(text, "Pdf");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(30)]
    [InlineData(60)]
    public void A_damaged_png_is_invalid_data(int length)
    {
        var png = PngMaker.File(Width, Height, 8, 6, PngMaker.Filter(SamplesOf(4, 8), 4));
        Assert.Throws<InvalidDataException>(() => PngImage.Read(png.AsMemory(0, length)));
    }

    [Theory]
    [InlineData(0, 1, 3, 2, true)]
    [InlineData(0, 1, 2, 3, false)]
    [InlineData(2, 3, 3, 2, false)]
    [InlineData(4, 2, 3, 2, false)]
    public void The_mask_of_a_jpeg_is_gray_and_of_its_size(int colorType, int channels, int width, int height, bool isMask)
    {
        var rows = Enumerable.Range(0, height).Select(y => new byte[width * channels]).ToArray();
        var mask = PngMaker.File(width, height, 8, colorType, PngMaker.Filter(rows, channels));
        var jpeg = Jpeg() with { OpenMask = () => mask };
        if (isMask)
        {
            Assert.Equal(DataOf(mask), JpegImage.Read(jpeg).SoftMask!.Data.Bytes.ToArray());
        }
        else
        {
            Assert.Throws<InvalidDataException>(() => JpegImage.Read(jpeg));
        }
    }

    private static JpegPicture Jpeg() => new()
    {
        Hash = "00",
        WidthInPixels = 3,
        HeightInPixels = 2,
        NaturalWidthInPixels = 3,
        NaturalHeightInPixels = 2,
        Components = 3,
        Open = () => Encoding.Latin1.GetBytes("\u00FF\u00D8 not really a JPEG \u00FF\u00D9"),
    };

    // Samples without a pattern that a filter could hide.
    private static byte[][] SamplesOf(int channels, int bitDepth) =>
        [
            .. Enumerable
                .Range(0, Height)
                .Select(y =>
                    Enumerable
                        .Range(0, Width * channels)
                        .Select(i => (byte)((((y * 31) + (i * 57) + (i * y * 7)) & 255) >> (8 - bitDepth)))
                        .ToArray()
                ),
        ];

    private static byte[] Pack(byte[] samples, int bitDepth)
    {
        var bytes = new byte[((samples.Length * bitDepth) + 7) / 8];
        for (var i = 0; i < samples.Length; i++)
        {
            var bit = i * bitDepth;
            bytes[bit >> 3] |= (byte)(samples[i] << (8 - bitDepth - (bit & 7)));
        }

        return bytes;
    }

    // What poppler paints of each picture on white paper of its own, four pixels for each of the picture's.
    private static void AssertPainted(IReadOnlyList<PaintedPicture> pictures)
    {
        var book = new StandInBook();
        foreach (var picture in pictures)
        {
            var frame = new Frame(Width * 4, Height * 4);
            frame.Add(0, 0, new RuleItem(frame.Size, Color.FromRgb(0xFFFFFF)));
            frame.Add(0, 0, new PictureItem(PngMaker.Picture(picture.Png, Width, Height), frame.Size));
            book.PageList.Add(new Page(frame, Matter.Body, book.PageList.Count + 1, []));
        }

        var file = book.Write();
        Judge.AskAbout(file, "qpdf", "--check", "{file}");
        var images = Judge.AskForBytes(file, "pdftoppm", "-r", "72", "-aa", "no", "-aaVector", "no", "{file}");
        var head = $"P6\n{Width * 4} {Height * 4}\n255\n".Length;
        var length = head + (Width * 4 * Height * 4 * 3);
        Assert.Equal(pictures.Count * length, images.Length);
        for (var index = 0; index < pictures.Count; index++)
        {
            AssertPainted(pictures[index], images.AsSpan((index * length) + head, length - head));
        }
    }

    private static void AssertPainted(PaintedPicture picture, ReadOnlySpan<byte> pixels)
    {
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                var pixel = pixels.Slice((((y * 4) + 1) * Width * 4 * 3) + (((x * 4) + 1) * 3), 3);
                var (red, green, blue) = picture.Expected(x, y);
                Assert.True(
                    Math.Abs(pixel[0] - red) <= 2 && Math.Abs(pixel[1] - green) <= 2 && Math.Abs(pixel[2] - blue) <= 2,
                    $"{picture.Name}, pixel {x}, {y}: painted {pixel[0]} {pixel[1]} {pixel[2]}, expected {red} {green} {blue}");
            }
        }
    }

    private static (int Red, int Green, int Blue) Over(int red, int green, int blue, int alpha) =>
        (Blend(red, alpha), Blend(green, alpha), Blend(blue, alpha));

    private static int Blend(int value, int alpha) => ((value * alpha) + (255 * (255 - alpha)) + 127) / 255;

    private static byte[] DataOf(byte[] png) => PngChunks.Read(png).Data.ToArray();

    /// <summary>A picture, and the color of each of its pixels on white paper.</summary>
    private sealed record PaintedPicture(string Name, byte[] Png, Func<int, int, (int Red, int Green, int Blue)> Expected);
}
