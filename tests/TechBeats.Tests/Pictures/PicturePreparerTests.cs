using SixLabors.ImageSharp.PixelFormats;
using TechBeats.Figures;
using TechBeats.Model;
using TechBeats.Pdf.Pictures;
using TechBeats.Pictures;
using TechBeats.Pictures.Decoding.Tiff;
using TechBeats.Pictures.Headers;
using Xunit;

namespace TechBeats.Tests.Pictures;

public sealed class PicturePreparerTests
{
    private static readonly FigureLimits Limits = new(100, 120, 140, 160);

    public static TheoryData<string> Formats => [.. SamplePictures.Formats];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_becomes_what_a_page_can_take_and_looks_the_same(string format)
    {
        var original = SamplePictures.Drawing(60, 40, format);
        var picture = Assert.IsType<Printable>(PicturePreparer.Prepare(original, Limits));
        var bytes = picture.Bytes ?? original;

        var header = PictureHeaders.Read(bytes).Header!;
        Assert.True(header.IsPrintable);
        Assert.Equal(picture.IsJpeg, header.Format == PictureFormat.Jpeg);
        Assert.Equal((60, 40, 60, 40), (picture.Width, picture.Height, picture.NaturalWidth, picture.NaturalHeight));
        AssertLooksLike(SamplePictures.Decode(original).Pixels, SamplePictures.Decode(bytes).Pixels);
    }

    [Fact]
    public void A_photograph_is_shrunk_and_becomes_a_JPEG()
    {
        var picture = Assert.IsType<Printable>(PicturePreparer.Prepare(SamplePictures.Photograph(400, 200, "png"), Limits));

        Assert.True(picture.IsJpeg);
        Assert.Equal(
            (100, 50, 400, 200, 3),
            (picture.Width, picture.Height, picture.NaturalWidth, picture.NaturalHeight, picture.Components)
        );
        Assert.Equal((100, 50), (SamplePictures.Decode(picture.Bytes).Width, SamplePictures.Decode(picture.Bytes).Height));
    }

    [Theory]
    [InlineData("bmp")]
    [InlineData("tiff")]
    public void Originals_keep_every_pixel_of_a_format_that_PDF_lacks(string format)
    {
        var original = SamplePictures.Photograph(400, 200, format);
        var picture = Assert.IsType<Printable>(PicturePreparer.Prepare(original, Limits with { KeepsOriginals = true }));

        Assert.False(picture.IsJpeg);
        Assert.Equal(SamplePictures.Decode(original).Pixels, SamplePictures.Decode(picture.Bytes).Pixels);
    }

    [Theory]
    [InlineData("webp", true)]
    [InlineData("webp-lossless", false)]
    public void Only_a_picture_that_was_compressed_with_loss_stays_so(string format, bool isLossy)
    {
        // A drawing over noise is no photograph by its look.
        var original = SamplePictures.Screenshot(300, 200, format);
        var picture = Assert.IsType<Printable>(PicturePreparer.Prepare(original, new FigureLimits(1000, 1000, 1000, 1000)));

        Assert.Equal(isLossy, picture.IsJpeg);
    }

    [Fact]
    public void The_opacity_of_a_picture_with_loss_is_kept_exactly()
    {
        var original = SamplePictures.Ghost(200, 150, "webp");
        var picture = Assert.IsType<Printable>(PicturePreparer.Prepare(original, new FigureLimits(1000, 1000, 1000, 1000)));

        Assert.True(picture.HasMask);
        var mask = SamplePictures.Decode(MaskedJpeg.Mask(picture.Bytes).Span).Pixels;
        Assert.Equal(SamplePictures.Decode(original).Pixels.Select(pixel => pixel.A), mask.Select(pixel => pixel.R));
    }

    [Fact]
    public void A_JPEG_that_needs_no_change_passes_untouched()
    {
        var picture = Assert.IsType<Printable>(PicturePreparer.Prepare(SamplePictures.Photograph(90, 60), Limits));

        Assert.Null(picture.Bytes);
        Assert.True(picture.IsJpeg);
    }

    [Fact]
    public void A_flat_drawing_passes_untouched_even_when_larger_than_needed()
    {
        var original = SamplePictures.Drawing(260, 200);

        Assert.Equal(
            (null, 260),
            Assert.IsType<Printable>(PicturePreparer.Prepare(original, Limits)) is var picture ? (picture.Bytes, picture.Width) : default
        );
    }

    [Fact]
    public void A_drawing_of_another_format_becomes_a_PNG_with_a_palette()
    {
        var picture = Assert.IsType<Printable>(PicturePreparer.Prepare(SamplePictures.Drawing(60, 40, "bmp"), Limits));

        Assert.False(picture.IsJpeg);
        Assert.Equal(3, picture.Bytes![25]);
        Assert.Equal(1, picture.Bytes[24]);
    }

    [Fact]
    public void Transparency_is_kept()
    {
        var picture = Assert.IsType<Printable>(PicturePreparer.Prepare(SamplePictures.Transparent(300, 300), Limits));
        var (width, _, opacities) = SamplePictures.Decode(MaskedJpeg.Mask(picture.Bytes).Span);

        Assert.Equal(0, opacities[0].R);
        Assert.Equal(255, opacities[(width * width / 2) + (width / 2)].R);
    }

    [Fact]
    public void A_photograph_that_can_be_seen_through_is_a_JPEG_with_a_mask()
    {
        var original = SamplePictures.Ghost(90, 70);
        var picture = Assert.IsType<Printable>(PicturePreparer.Prepare(original, Limits));

        Assert.True(picture.IsJpeg);
        Assert.True(picture.HasMask);
        Assert.Equal(4, picture.Components);
        Assert.True(picture.Bytes!.Length < original.Length / 2);
        var jpeg = Assert.IsType<JpegPicture>(picture.ToPicture("hash", () => picture.Bytes));
        Assert.Equal(3, jpeg.Components);
        var (colors, mask) = (SamplePictures.Decode(jpeg.Open().Span), SamplePictures.Decode(jpeg.OpenMask!().Span));
        Assert.Equal((90, 70), (colors.Width, colors.Height));
        Assert.Equal((90, 70), (mask.Width, mask.Height));
        Assert.Equal((0, 255), (mask.Pixels[0].R, mask.Pixels[(35 * 90) + 45].R));

        // The black that nobody sees is gone: nothing of it creeps over the edge.
        Assert.True(colors.Pixels[0].R > 100);
    }

    [Fact]
    public void Originals_keep_a_photograph_with_alpha_as_it_is()
    {
        var picture = Assert.IsType<Printable>(
            PicturePreparer.Prepare(SamplePictures.Ghost(90, 70), Limits with { KeepsOriginals = true })
        );

        Assert.False(picture.HasMask);
        Assert.Null(picture.Bytes);
    }

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(2, 1, 0)]
    [InlineData(3, 1, 1)]
    [InlineData(4, 0, 1)]
    [InlineData(5, 0, 0)]
    [InlineData(6, 1, 0)]
    [InlineData(7, 1, 1)]
    [InlineData(8, 0, 1)]
    public void Pictures_are_turned_upright(int orientation, int right, int down)
    {
        var original = SamplePictures.Corner(80, 40, (ushort)orientation);
        var picture = Assert.IsType<Printable>(PicturePreparer.Prepare(original, Limits));
        var (width, height, pixels) = SamplePictures.Decode(picture.Bytes ?? original);

        Assert.Equal(orientation >= 5 ? (40, 80) : (80, 40), (width, height));
        Assert.Equal((width, height), (picture.NaturalWidth, picture.NaturalHeight));
        for (var x = 0; x < 2; x++)
        {
            for (var y = 0; y < 2; y++)
            {
                var pixel = pixels[(((y * 2) + 1) * height / 4 * width) + (((x * 2) + 1) * width / 4)];
                Assert.Equal((x, y) == (right, down), pixel.G < 100);
            }
        }
    }

    [Fact]
    public void The_first_frame_of_an_animated_GIF_is_printed()
    {
        var picture = Assert.IsType<Printable>(PicturePreparer.Prepare(SamplePictures.Animation(50, 30, 5), Limits));

        Assert.True(picture.IsAnimated);
        Assert.Equal(new Rgba32(255, 0, 0), SamplePictures.Decode(picture.Bytes).Pixels[0]);
    }

    [Fact]
    public void The_first_frame_of_an_animated_WebP_is_printed()
    {
        var picture = Assert.IsType<Printable>(PicturePreparer.Prepare(SamplePictures.MovingWebp(40, 30), Limits));

        Assert.True(picture.IsAnimated);
        Assert.Equal((40, 30), (picture.Width, picture.Height));
        Assert.InRange(SamplePictures.Decode(picture.Bytes).Pixels[0].B, 190, 210);
    }

    [Fact]
    public void A_smooth_slope_of_light_is_a_photograph()
    {
        Assert.True(Assert.IsType<Printable>(PicturePreparer.Prepare(SamplePictures.Slope(400, 300), Limits)).IsJpeg);
    }

    [Fact]
    public void Bytes_behind_the_end_of_a_PNG_harm_nothing()
    {
        byte[] png = [.. SamplePictures.Drawing(20, 10), .. Enumerable.Repeat((byte)0xFF, 40)];

        Assert.IsType<Printable>(PicturePreparer.PrepareWithoutDecoder(png, Limits));
        Assert.Equal(20, PngImage.Read(png).Width);
    }

    [Fact]
    public void Data_that_wants_a_preset_dictionary_is_damaged()
    {
        byte[] data = [0x78, 0xBB, 1, 2, 3, 4, 5, 6];
        var drawing = SamplePictures.Drawing(20, 10);
        byte[] png = [.. ProfileMaker.WithChunk(drawing[..33], "IDAT"u8, data), .. drawing[^12..]];
        var tiff = Zoo.TiffZoo.All().First(animal => animal.Name == "tiff rgb 8 deflated").Bytes;
        tiff[(int)new TiffDirectory(tiff).Value(273) + 1] = 0xBB;

        Assert.False(PngProof.Measure(png).IsWhole);
        Assert.IsType<Unprintable>(PicturePreparer.Prepare(png, Limits));
        Assert.IsType<Printable>(PicturePreparer.Prepare(ProfileMaker.WithChunk(drawing, "iCCP"u8, [.. "p\0\0"u8, .. data]), Limits));
        Assert.Throws<InvalidDataException>(() => PngImage.Read(png));
        Assert.Throws<InvalidDataException>(() => TiffPixels.Read(tiff, PictureHeaders.Read(tiff).Header!));
    }

    [Fact]
    public void A_tracking_pixel_is_dropped()
    {
        Assert.IsType<FigureDropped>(
            Assert.IsType<Unprintable>(PicturePreparer.Prepare(SamplePictures.Drawing(1, 1, "gif"), Limits)).Result
        );
    }

    [Fact]
    public void A_PNG_whose_data_does_not_hold_is_not_passed_on()
    {
        var original = SamplePictures.Drawing(60, 40);
        var damaged = (byte[])original.Clone();
        damaged[damaged.Length / 2] ^= 0x55;

        Assert.Null(Assert.IsType<Printable>(PicturePreparer.Prepare(original, Limits)).Bytes);
        Assert.False(PicturePreparer.Prepare(damaged, Limits) is Printable { Bytes: null });
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Damaged_pictures_become_pictures_or_reasons(string format)
    {
        var whole = SamplePictures.Photograph(40, 30, format);
        var random = new Random(5);
        for (var trial = 0; trial < 32; trial++)
        {
            var damaged = trial % 2 == 0 ? whole[..random.Next(whole.Length)] : (byte[])whole.Clone();
            for (var flip = 0; trial % 2 == 1 && flip < 6; flip++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            if (PicturePreparer.Prepare(damaged, Limits) is Printable picture)
            {
                Assert.True(PictureHeaders.Read(picture.Bytes ?? damaged).Header!.IsPrintable);
            }
        }
    }

    [Fact]
    public void The_same_bytes_give_the_same_bytes()
    {
        var original = SamplePictures.Photograph(300, 300, "png");

        Assert.Equal(
            ((Printable)PicturePreparer.Prepare(original, Limits)).Bytes,
            ((Printable)PicturePreparer.Prepare(original, Limits)).Bytes);
    }

    private static void AssertLooksLike(Rgba32[] one, Rgba32[] other)
    {
        var difference = one.Zip(other, (a, b) => Math.Abs(a.R - b.R) + Math.Abs(a.G - b.G) + Math.Abs(a.B - b.B)).Average();
        Assert.InRange(difference, 0, 12);
    }
}
