using SixLabors.ImageSharp.PixelFormats;
using TechBeats.Pictures;
using TechBeats.Pictures.Colors;
using TechBeats.Pictures.Decoding.Tiff;
using TechBeats.Pictures.Headers;
using TechBeats.Tests.Pictures.Zoo;
using Xunit;

namespace TechBeats.Tests.Pictures.Colors;

/// <summary>What pictures say of their colors. The expected numbers are Little CMS's, relative colorimetric.</summary>
public sealed class PictureColorsTests
{
    private static readonly FigureLimits Limits = new(100, 120, 140, 160);

    public static TheoryData<double[], byte[], int[]> Profiles =>
        new()
        {
            {
                ProfileMaker.DisplayP3,
                ProfileMaker.SrgbCurve,
                [138, 59, 62, 0, 163, 82, 17, 30, 208, 204, 179, 146, 255, 255, 255, 10, 10, 10, 255, 0, 0]
            },
            {
                ProfileMaker.AdobeRgb,
                ProfileMaker.Power(2.19921875),
                [146, 62, 62, 0, 161, 85, 5, 24, 205, 209, 181, 150, 255, 255, 255, 3, 3, 3, 255, 0, 0]
            },
            {
                ProfileMaker.AdobeRgb,
                ProfileMaker.Sampled(1024, value => Math.Pow(value, 2.19921875)),
                [146, 62, 62, 0, 161, 85, 5, 24, 205, 209, 181, 150, 255, 255, 255, 3, 3, 3, 255, 0, 0]
            },
            {
                ProfileMaker.ProPhoto,
                ProfileMaker.Parametric(0, 1.8),
                [188, 53, 80, 0, 190, 94, 0, 41, 224, 232, 189, 162, 255, 255, 255, 10, 10, 10, 255, 0, 0]
            },
        };

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Colors_of_other_primaries_become_those_of_sRGB(double[] colorants, byte[] curve, int[] expected)
    {
        byte[] pixels = [128, 64, 64, 64, 160, 90, 20, 30, 200, 200, 180, 150, 255, 255, 255, 10, 10, 10, 255, 0, 0];
        IccProfile.Read(ProfileMaker.Rgb(colorants, curve), 3).Conversion!.Apply(pixels, 3);

        Assert.All(expected.Zip(pixels), pair => Assert.InRange(pair.Second - pair.First, -1, 1));
    }

    [Fact]
    public void Grays_of_another_curve_become_those_of_sRGB()
    {
        byte[] pixels = [0, 10, 64, 128, 255];
        IccProfile.Read(ProfileMaker.Gray(ProfileMaker.Power(1.8)), 1).Conversion!.Apply(pixels, 1);

        Assert.Equal(new byte[] { 0, 10, 81, 146, 255 }, pixels);
    }

    [Fact]
    public void A_profile_of_sRGB_says_nothing_new()
    {
        Assert.True(IccProfile.Read(ProfileMaker.Rgb(ProfileMaker.Srgb, ProfileMaker.SrgbCurve), 3).IsStandard);
        Assert.False(IccProfile.Read(ProfileMaker.Rgb(ProfileMaker.DisplayP3, ProfileMaker.SrgbCurve), 3).IsStandard);
        Assert.False(IccProfile.Read(ProfileMaker.Rgb(ProfileMaker.Srgb, ProfileMaker.Power(1.8)), 3).IsStandard);
    }

    [Fact]
    public void Alpha_stays_as_it_is()
    {
        byte[] pixels = [128, 64, 64, 7, 128, 64, 64, 9];
        IccProfile.Read(ProfileMaker.Rgb(ProfileMaker.DisplayP3, ProfileMaker.SrgbCurve), 3).Conversion!.Apply(pixels, 4);

        Assert.Equal(new byte[] { 138, 59, 62, 7, 138, 59, 62, 9 }, pixels);
    }

    [Fact]
    public void A_JPEG_with_another_profile_passes_with_it()
    {
        var jpeg = ProfileMaker.InJpeg(
            SamplePictures.Photograph(90, 60),
            ProfileMaker.Rgb(ProfileMaker.DisplayP3, ProfileMaker.SrgbCurve),
            part: 100
        );
        var picture = Assert.IsType<Printable>(PicturePreparer.Prepare(jpeg, Limits));

        Assert.Null(picture.Bytes);
        Assert.Equal(PictureColor.Profile, picture.Color);
    }

    [Theory]
    [InlineData("RGB ", "jpeg", 3)]
    [InlineData("GRAY", "jpeg-gray", 1)]
    public void A_JPEG_with_a_table_keeps_it_whether_it_is_made_smaller_or_not(string space, string format, int components)
    {
        byte[] profile = [.. ProfileMaker.Table(space), .. new byte[70_000]];
        ProfileMaker.Big(profile.Length).CopyTo(profile, 0);
        var (small, large) = (
            ProfileMaker.InJpeg(SamplePictures.Photograph(90, 60, format), profile),
            ProfileMaker.InJpeg(SamplePictures.Photograph(400, 300, format), profile)
        );
        Assert.Equal(PictureColor.Profile, Assert.IsType<Printable>(PicturePreparer.Prepare(small, Limits)).Color);

        var shrunk = Assert.IsType<Printable>(PicturePreparer.Prepare(large, Limits));
        Assert.Equal(PictureColor.Profile, shrunk.Color);
        Assert.Equal(components, shrunk.Components);
        Assert.Equal(profile, JpegSegments.Profile(shrunk.Bytes));
        Assert.Equal((100, 75), (shrunk.Width, shrunk.Height));
        Assert.Equal(100, SamplePictures.Decode(shrunk.Bytes).Width);
    }

    [Theory]
    [InlineData("CMYK", "jpeg")]
    [InlineData("GRAY", "png-gray-alpha")]
    public void A_table_of_other_pixels_than_are_printed_is_a_guess(string space, string format)
    {
        var picture = SamplePictures.Photograph(300, 200, format);
        var with =
            format == "jpeg"
                ? ProfileMaker.InJpeg(picture, ProfileMaker.Table(space))
                : ProfileMaker.InPng(picture, ProfileMaker.Table(space));
        Assert.Equal(PictureColor.Guessed, Assert.IsType<Printable>(PicturePreparer.Prepare(with, Limits)).Color);
    }

    /// <summary>The expected numbers are Lab under D50 seen as sRGB (Little CMS).</summary>
    [Theory]
    [InlineData(new byte[] { 0, 0, 0, 0 }, 255, 255, 255)]
    [InlineData(new byte[] { 0, 0, 0, 255 }, 48, 48, 48)]
    [InlineData(new byte[] { 255, 0, 0, 0 }, 0, 145, 191)]
    [InlineData(new byte[] { 0, 255, 0, 0 }, 202, 42, 123)]
    [InlineData(new byte[] { 0, 0, 255, 0 }, 245, 224, 2)]
    [InlineData(new byte[] { 0, 0, 0, 128 }, 151, 151, 151)]
    public void Inks_become_what_the_table_of_their_printer_says(byte[] inks, byte red, byte green, byte blue)
    {
        foreach (var isWide in new[] { true, false })
        {
            var table = IccProfile.Read(ProfileMaker.Inks(isWide, Printed), 4).Inks!;
            var color = new byte[3];
            table.Apply(inks, color);
            Assert.All(color.Zip([red, green, blue]), pair => Assert.InRange(pair.First - pair.Second, -2, 2));
        }
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void A_JPEG_of_inks_is_seen_through_its_table(bool isProgressive, bool isYcck)
    {
        var profile = ProfileMaker.Inks(isWide: true, Printed);
        foreach (
            var inks in new double[][]
            {
                [0, 0, 0, 0],
                [0, 0, 0, 255],
                [200, 40, 10, 0],
                [20, 180, 60, 90],
                [255, 255, 255, 255],
                [0, 0, 0, 128],
            }
        )
        {
            var picture = Assert.IsType<Printable>(
                PicturePreparer.Prepare(ProfileMaker.InJpeg(JpegZoo.OfInks(inks, isProgressive, isYcck), profile), Limits)
            );
            var expected = new byte[3];
            IccProfile.Read(profile, 4).Inks!.Apply([.. inks.Select(ink => (byte)ink)], expected);

            var (_, _, pixels) = SamplePictures.Decode(picture.Bytes);
            var seen = pixels[(20 * picture.Width) + 20];
            Assert.Equal(PictureColor.Standard, picture.Color);
            Assert.All(expected.Zip([seen.R, seen.G, seen.B]), pair => Assert.InRange(pair.First - pair.Second, -5, 5));
        }
    }

    [Fact]
    public void A_TIFF_of_inks_is_seen_through_its_table()
    {
        var table = IccProfile.Read(ProfileMaker.Inks(isWide: false, _ => [50, 0, 0]), 4).Inks;
        var tiff = TiffZoo.All().First(animal => animal.Name == "tiff cmyk").Bytes;

        Assert.All(TiffPixels.Read(tiff, PictureHeaders.Read(tiff).Header!, table), value => Assert.InRange(value, 118, 120));
    }

    [Fact]
    public void Inks_without_a_table_that_is_followed_are_a_guess()
    {
        var jpeg = JpegZoo.OfInks([200, 40, 10, 0], isProgressive: false, isYcck: false);

        Assert.Equal(
            PictureColor.Guessed,
            Assert.IsType<Printable>(PicturePreparer.Prepare(ProfileMaker.InJpeg(jpeg, ProfileMaker.Table("CMYK")), Limits)).Color
        );
        Assert.Equal(PictureColor.Standard, Assert.IsType<Printable>(PicturePreparer.Prepare(jpeg, Limits)).Color);
    }

    /// <summary>Lab of inks on paper: the three colors each for itself, their darkest together, black over all.</summary>
    private static double[] Printed(int[] inks) => inks switch
    {
        [0, 0, 0, 0] => [100, 0, 0],
        [1, 0, 0, 0] => [55, -25, -35],
        [0, 1, 0, 0] => [47, 65, -5],
        [0, 0, 1, 0] => [89, -5, 90],
        [.., 1] => [20, 0, 0],
        _ => [35, 0, 0],
    };

    [Theory]
    [InlineData(300)]
    [InlineData(90)]
    public void A_PNG_with_another_profile_is_drawn_anew(int width)
    {
        var png = ProfileMaker.InPng(SamplePictures.Drawing(width, 60), ProfileMaker.Rgb(ProfileMaker.DisplayP3, ProfileMaker.SrgbCurve));
        var picture = Assert.IsType<Printable>(PicturePreparer.Prepare(png, Limits));
        var (_, height, pixels) = SamplePictures.Decode(picture.Bytes);

        // The drawing's blue, 30 90 200, seen as Display P3.
        var blue = pixels[(height - 1) * picture.Width];
        Assert.Equal(PictureColor.Standard, picture.Color);
        Assert.InRange(blue.R, 0, 5);
        Assert.InRange(blue.B, 204, 210);
        Assert.Equal(new Rgba32(255, 255, 255), pixels[0]);
    }

    [Fact]
    public void A_large_JPEG_with_another_profile_is_converted()
    {
        var plain = Assert.IsType<Printable>(PicturePreparer.Prepare(SamplePictures.Corner(400, 200, 1), Limits));
        var adobe = Assert.IsType<Printable>(
            PicturePreparer.Prepare(
                ProfileMaker.InJpeg(SamplePictures.Photograph(400, 200), ProfileMaker.Rgb(ProfileMaker.AdobeRgb, ProfileMaker.Power(2.2))),
                Limits
            )
        );

        Assert.Equal(PictureColor.Standard, plain.Color);
        Assert.Equal(PictureColor.Standard, adobe.Color);
        Assert.False(adobe.Bytes.AsSpan().IndexOf("ICC_PROFILE"u8) >= 0);
    }

    public static TheoryData<string, byte[], int> Gammas => new()
    {
        // What everyone writes; linear light; an old Macintosh; a mistake.
        { "gAMA", ProfileMaker.Big(45455), 128 },
        { "gAMA", ProfileMaker.Big(100000), 188 },
        { "gAMA", ProfileMaker.Big(55556), 146 },
        { "gAMA", ProfileMaker.Big(1), 128 },
        { "sRGB", [0], 128 },
        { "cICP", [1, 13, 0, 1], 128 },
        { "cICP", [1, 8, 0, 1], 188 },
    };

    [Theory]
    [MemberData(nameof(Gammas))]
    public void Chunks_of_a_PNG_say_how_light_its_grays_are(string type, byte[] data, int expected)
    {
        var png = ProfileMaker.WithChunk(SamplePictures.Drawing(8, 8), System.Text.Encoding.ASCII.GetBytes(type), data);
        byte[] pixel = [128, 128, 128];
        PngColors.Read(png, 3).Conversion?.Apply(pixel, 3);

        Assert.InRange(pixel[1], expected - 1, expected + 1);
        Assert.InRange(pixel[0], expected - 1, expected + 1);
    }

    [Fact]
    public void Notes_and_thumbnails_beside_a_JPEG_are_not_printed()
    {
        var jpeg = SamplePictures.Photograph(90, 60);
        byte[] camera = [.. jpeg[..2], 0xFF, 0xE1, 0x20, 0x00, .. "Exif\0\0"u8, .. new byte[0x2000 - 8], .. jpeg[2..], .. new byte[500]];
        var picture = Assert.IsType<Printable>(PicturePreparer.Prepare(camera, Limits));

        Assert.Equal(jpeg, picture.Bytes);
        Assert.Null(Assert.IsType<Printable>(PicturePreparer.Prepare(camera, Limits with { KeepsOriginals = true })).Bytes);
    }

    [Fact]
    public void Damaged_profiles_are_told_and_never_throw()
    {
        var random = new Random(8);
        byte[][] profiles =
        [
            ProfileMaker.Rgb(ProfileMaker.AdobeRgb, ProfileMaker.Power(2.2)), ProfileMaker.Gray(ProfileMaker.Sampled(64, value => value)),
            ProfileMaker.Rgb(ProfileMaker.AdobeRgb, ProfileMaker.Parametric(4, 2.2, 1, 0, 1, 0.1, 0, 0)), ProfileMaker.Table("CMYK"),
            ProfileMaker.Inks(isWide: true, Printed), ProfileMaker.Inks(isWide: false, Printed),
        ];
        foreach (var whole in profiles)
        {
            for (var trial = 0; trial < 400; trial++)
            {
                var damaged = trial % 2 == 0 ? whole[..random.Next(whole.Length)] : (byte[])whole.Clone();
                for (var flip = 0; trial % 2 == 1 && flip < 4; flip++)
                {
                    damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                }

                byte[] pixel = [1, 2, 3];
                IccProfile.Read(damaged, 3).Conversion?.Apply(pixel, 3);
                IccProfile.Read(damaged, 1).Conversion?.Apply(pixel, 1);
                IccProfile.Read(damaged, 4).Inks?.Apply([1, 20, 255, 0], pixel);
                Assert.NotNull(PicturePreparer.Prepare(ProfileMaker.InPng(SamplePictures.Drawing(20, 10), damaged), Limits));
            }
        }
    }
}
