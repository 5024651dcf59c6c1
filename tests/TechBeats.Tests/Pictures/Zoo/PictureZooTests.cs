using System.Globalization;
using System.Text;
using SixLabors.ImageSharp.PixelFormats;
using TechBeats.Model;
using TechBeats.Pictures;
using TechBeats.Pictures.Headers;
using TechBeats.Tests.Pdf;
using TechBeats.Tests.Support;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Pictures.Zoo;

/// <summary>Every format, depth and turn: each picture looks as it must, and no damaged one does harm.</summary>
public sealed class PictureZooTests
{
    private static readonly FigureLimits Limits = new(400, 400, 400, 400);

    private static readonly Dictionary<string, ZooPicture> Animals = new[]
    {
        PngZoo.All(),
        JpegZoo.All(),
        GifZoo.All(),
        WebpZoo.All(),
        BmpZoo.All(),
        IcoZoo.All(),
        TiffZoo.All(),
    }
        .SelectMany(all => all)
        .ToDictionary(animal => animal.Name);

    public static TheoryData<string> Names => [.. Animals.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_prepared_picture_looks_like_its_source(string name)
    {
        var animal = Animals[name];
        var preparation = PicturePreparer.Prepare(animal.Bytes, Limits);
        Assert.True(preparation is Printable, (preparation as Unprintable)?.Result.ToString());
        var picture = (Printable)preparation;
        var bytes = picture.Bytes ?? animal.Bytes;
        var (width, height, pixels) = SamplePictures.Decode(bytes);
        if (picture.HasMask)
        {
            var mask = SamplePictures.Decode(MaskedJpeg.Mask(bytes).Span);
            Assert.Equal((width, height), (mask.Width, mask.Height));
            pixels = [.. pixels.Zip(mask.Pixels, (pixel, opacity) => pixel with { A = opacity.R })];
        }

        Assert.Equal((animal.Expected.Width, animal.Expected.Height), (width, height));
        Assert.Equal((width, height, width, height), (picture.Width, picture.Height, picture.NaturalWidth, picture.NaturalHeight));
        Assert.Equal(name.Contains("moving", StringComparison.Ordinal), picture.IsAnimated);
        Assert.True(PictureHeaders.Read(bytes).Header!.IsPrintable);
        AssertAlike(animal, (x, y) => OnWhite(pixels[(y * width) + x]));
    }

    [Fact]
    public void Viewers_paint_a_prepared_picture_like_its_source()
    {
        var book = new StandInBook();
        foreach (var animal in Animals.Values)
        {
            // A pixel is four points wide, so that its middle shows no other pixel.
            var frame = new Frame(4 * animal.Expected.Width, 4 * animal.Expected.Height);
            frame.Add(0, 0, new RuleItem(frame.Size, Color.FromRgb(0xFFFFFF)));
            frame.Add(0, 0, new PictureItem(Picture(animal), frame.Size));
            book.PageList.Add(new Page(frame, Matter.Body, book.PageList.Count + 1, []));
        }

        var file = book.Write();
        Judge.AskAbout(file, "qpdf", "--check", "{file}");
        var pages = Split(Judge.AskForBytes(file, "pdftoppm", "-r", "72", "-aa", "no", "-aaVector", "no", "{file}"));
        Assert.Equal(Animals.Count, pages.Count);
        foreach (var (animal, seen) in Animals.Values.Zip(pages))
        {
            AssertAlike(animal, (x, y) => seen[(((4 * y) + 2) * 4 * animal.Expected.Width) + (4 * x) + 2]);
        }
    }

    [Fact]
    public void Five_hundred_damaged_ones_become_pictures_or_reasons()
    {
        var random = new Random(500);
        var whole = Animals.Values.ToArray();
        for (var trial = 0; trial < 500; trial++)
        {
            var animal = whole[random.Next(whole.Length)];
            var damaged = trial % 2 == 0 ? animal.Bytes[..random.Next(animal.Bytes.Length)] : (byte[])animal.Bytes.Clone();
            for (var flip = 0; trial % 2 == 1 && flip < 1 + (trial % 7); flip++)
            {
                damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            }

            var preparation = PicturePreparer.Prepare(damaged, Limits);
            Assert.True(
                preparation is Unprintable { Result: FigureLost or FigureDropped }
                    || (
                        preparation is Printable picture
                        && PictureHeaders.Read(picture.Bytes ?? damaged).Header is { IsPrintable: true } header
                        && header.Width == picture.Width
                        && header.Height == picture.Height
                    ),
                $"{animal.Name}, trial {trial}: {preparation}"
            );
        }
    }

    private static RasterPicture Picture(ZooPicture animal)
    {
        var printable = Assert.IsType<Printable>(PicturePreparer.Prepare(animal.Bytes, Limits));
        var bytes = printable.Bytes ?? animal.Bytes;
        return printable.ToPicture(animal.Name, () => bytes);
    }

    private static void AssertAlike(ZooPicture animal, Func<int, int, (int Red, int Green, int Blue)> seen)
    {
        var (total, worst, where) = (0L, 0, "");
        for (var y = 0; y < animal.Expected.Height; y++)
        {
            for (var x = 0; x < animal.Expected.Width; x++)
            {
                var (expected, found) = (OnWhite(animal.Expected.At(x, y)), seen(x, y));
                var difference =
                    Math.Abs(expected.Red - found.Red) + Math.Abs(expected.Green - found.Green) + Math.Abs(expected.Blue - found.Blue);
                total += difference;
                if (difference > worst)
                {
                    (worst, where) = (
                        difference,
                        string.Create(CultureInfo.InvariantCulture, $"at {x}, {y} {found} is seen where {expected} is expected")
                    );
                }
            }
        }

        Assert.True(total <= 3L * animal.Allowed * animal.Expected.Width * animal.Expected.Height, $"{animal.Name}: {where}");
    }

    private static (int Red, int Green, int Blue) OnWhite(Rgba32 pixel) =>
        (OnWhite(pixel.R, pixel.A), OnWhite(pixel.G, pixel.A), OnWhite(pixel.B, pixel.A));

    private static int OnWhite(int value, int alpha) => ((value * alpha) + (255 * (255 - alpha)) + 127) / 255;

    /// <summary>Pictures in PPM, one after another.</summary>
    private static List<(int Red, int Green, int Blue)[]> Split(byte[] pictures)
    {
        var pages = new List<(int, int, int)[]>();
        for (var at = 0; at < pictures.Length;)
        {
            var end = at;
            for (var lines = 0; lines < 3; lines++)
            {
                end = pictures.AsSpan(end).IndexOf((byte)'\n') + end + 1;
            }

            var size = Encoding.ASCII.GetString(pictures, at, end - at).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
            var count = int.Parse(size[1], CultureInfo.InvariantCulture) * int.Parse(size[2], CultureInfo.InvariantCulture);
            pages.Add([
                .. Enumerable
                    .Range(0, count)
                    .Select(pixel =>
                        ((int)pictures[end + (3 * pixel)], (int)pictures[end + (3 * pixel) + 1], (int)pictures[end + (3 * pixel) + 2])
                    ),
            ]);
            at = end + (3 * count);
        }

        return pages;
    }
}
