using System.Text;
using TechBeats.Model;
using TechBeats.Tests.Pictures;
using TechBeats.Tests.Support;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Pdf.Pictures;

/// <summary>JPEGs whose colors a profile explains.</summary>
public sealed class ProfileTableTests
{
    private static readonly byte[] AdobeRgb = ProfileMaker.Rgb(ProfileMaker.AdobeRgb, ProfileMaker.Power(2.19921875));

    [Fact]
    public void One_profile_of_two_pictures_is_written_once_and_not_within_them()
    {
        var text = Encoding.Latin1.GetString(Book(Picture(1, AdobeRgb), Picture(2, AdobeRgb)).Write());

        Assert.Equal(3, text.Split("/ICCBased").Length);
        Assert.Equal(2, text.Split("/Alternate/DeviceRGB").Length);
        Assert.Contains("/N 3", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ICC_PROFILE", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_or_unfitting_profile_is_not_written()
    {
        foreach (
            var profile in new[]
            {
                ProfileMaker.Table("CMYK"),
                ProfileMaker.Gray(ProfileMaker.Power(2)),
                [.. AdobeRgb[..36], .. AdobeRgb[40..]],
                AdobeRgb[..200],
            }
        )
        {
            Assert.DoesNotContain("ICCBased", Encoding.Latin1.GetString(Book(Picture(1, profile)).Write()), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Viewers_follow_the_profile()
    {
        var file = Book(Picture(1, AdobeRgb)).Write();
        Judge.AskAbout(file, "qpdf", "--check", "{file}");
        var image = Judge.AskForBytes(file, "pdftoppm", "-r", "72", "{file}");
        var pixel = image.AsSpan("P6\n200 100\n255\n".Length + (((20 * 200) + 20) * 3), 3);

        // 200 180 150 in Adobe RGB.
        Assert.InRange(pixel[0], 205, 213);
        Assert.InRange(pixel[1], 178, 184);
        Assert.InRange(pixel[2], 146, 154);
    }

    private static StandInBook Book(params JpegPicture[] pictures)
    {
        var book = new StandInBook();
        var page = book.AddPage();
        page.Add(0, 0, new RuleItem(new Size(200, 100), Color.FromRgb(0xFFFFFF)));
        foreach (var picture in pictures)
        {
            page.Add(0, 0, new PictureItem(picture, new Size(60, 40)));
        }

        return book;
    }

    private static JpegPicture Picture(int number, byte[] profile) => new()
    {
        Hash = $"{number}",
        WidthInPixels = 32,
        HeightInPixels = 32,
        NaturalWidthInPixels = 32,
        NaturalHeightInPixels = 32,
        Components = 3,
        HasProfile = true,
        Open = () => ProfileMaker.InJpeg(SamplePictures.Flat(32, 32, 200, 180, 150, "jpeg-444"), profile, part: 150),
    };
}
