using System.Text;
using TechBeats.Model;
using TechBeats.Pictures.Headers;
using Xunit;

namespace TechBeats.Tests.Pictures.Headers;

public sealed class PictureHeadersTests
{
    public static TheoryData<string> Formats => [.. SamplePictures.Formats];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Type_and_size_are_told_by_the_bytes(string format)
    {
        var header = PictureHeaders.Read(SamplePictures.Photograph(37, 21, format)).Header;

        Assert.NotNull(header);
        Assert.Equal((37, 21), (header.Width, header.Height));
        Assert.Equal(format.Split('-')[0], header.Format.ToString().ToLowerInvariant());
        Assert.Equal(1, header.Frames);
    }

    [Theory]
    [InlineData("png", true)]
    [InlineData("png-interlaced", false)]
    [InlineData("png-16", false)]
    [InlineData("png-palette", true)]
    [InlineData("png-gray", true)]
    [InlineData("png-gray-alpha", true)]
    [InlineData("jpeg", true)]
    [InlineData("jpeg-gray", true)]
    [InlineData("jpeg-444", true)]
    [InlineData("jpeg-rgb", false)]
    [InlineData("gif", false)]
    [InlineData("webp", false)]
    [InlineData("bmp", false)]
    [InlineData("tiff", false)]
    public void A_header_says_whether_PDF_takes_its_picture_as_it_is(string format, bool isPrintable)
    {
        Assert.Equal(isPrintable, PictureHeaders.Read(SamplePictures.Photograph(16, 16, format)).Header!.IsPrintable);
    }

    [Fact]
    public void Frames_are_counted_and_the_first_one_found()
    {
        var bytes = SamplePictures.Animation(20, 10, 4);
        var header = PictureHeaders.Read(bytes).Header!;

        Assert.Equal(4, header.Frames);
        Assert.InRange(header.FirstFrameLength, 30, bytes.Length - 20);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(8)]
    public void Orientation_is_read_from_EXIF(int orientation)
    {
        Assert.Equal(orientation, PictureHeaders.Read(SamplePictures.Corner(20, 10, (ushort)orientation)).Header!.Orientation);
    }

    [Theory]
    [InlineData("", LossReason.NotAPicture, "nothing")]
    [InlineData("<!DOCTYPE html><title>404</title>", LossReason.NotAPicture, "HTML")]
    [InlineData("<html><svg></svg></html>", LossReason.NotAPicture, "HTML")]
    [InlineData("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", LossReason.Undecodable, "SVG")]
    [InlineData("\0\0\0\u0020ftypavif\0\0", LossReason.Undecodable, "AVIF")]
    [InlineData("\0\0\0\u0020ftypheic\0\0", LossReason.Undecodable, "HEIC")]
    [InlineData("just words", LossReason.NotAPicture, "text")]
    [InlineData("%PDF-1.7", LossReason.NotAPicture, "PDF")]
    [InlineData("\0\0\x01\0\x01\0", LossReason.Undecodable, "damaged ICO")]
    [InlineData("\0\x07\x08", LossReason.NotAPicture, "unknown bytes")]
    public void A_file_that_is_no_picture_has_a_reason(string text, LossReason reason, string detail)
    {
        Assert.Equal(LossDetail.Parse(reason, detail), PictureHeaders.Read(Encoding.Latin1.GetBytes(text)).Loss);
    }

    [Fact]
    public void A_JPEG_that_leaves_out_its_tables_or_names_components_alike_is_none()
    {
        var whole = SamplePictures.Photograph(40, 30, "jpeg");
        var tables = Find(whole, 0xC4);
        var scan = Find(whole, 0xDA);
        Assert.Equal("JPEG without Huffman tables", LossDetail.Describe(PictureHeaders.Read([.. whole[..tables], .. whole[scan..]]).Loss!));

        var alike = (byte[])whole.Clone();
        var frame = Find(alike, 0xC0);
        alike[frame + 13] = alike[frame + 10];
        Assert.Equal("damaged JPEG", LossDetail.Describe(PictureHeaders.Read(alike).Loss!));
    }

    /// <summary>Where the first segment of the marker begins.</summary>
    private static int Find(byte[] jpeg, byte marker)
    {
        var at = 2;
        while (jpeg[at + 1] != marker)
        {
            at += 2 + (jpeg[at + 2] << 8) + jpeg[at + 3];
        }

        return at;
    }

    [Fact]
    public void More_pixels_than_anyone_needs_are_refused_before_decoding()
    {
        var bytes = SamplePictures.Photograph(16, 16, "png");
        bytes[16] = 0;
        bytes[17] = 1;
        bytes[21] = 1;

        Assert.Equal(LossReason.TooLarge, PictureHeaders.Read(bytes).Loss!.Reason);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Truncated_and_damaged_bytes_give_a_reason_and_no_exception(string format)
    {
        var whole = SamplePictures.Photograph(24, 24, format);
        var random = new Random(20);
        for (var length = 0; length < whole.Length; length += 1 + (length / 40))
        {
            AssertTold(PictureHeaders.Read(whole.AsSpan(0, length)));
        }

        for (var trial = 0; trial < 300; trial++)
        {
            var damaged = (byte[])whole.Clone();
            for (var flip = 0; flip < 8; flip++)
            {
                damaged[random.Next(Math.Min(damaged.Length, 200))] = (byte)random.Next(256);
            }

            AssertTold(PictureHeaders.Read(damaged));
        }
    }

    [Fact]
    public void Random_bytes_behind_every_signature_give_a_reason_and_no_exception()
    {
        var random = new Random(21);
        string[] signatures =
        [
            "\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR",
            "\xFF\xD8\xFF",
            "GIF89a",
            "RIFF\x10\0\0\0WEBP",
            "BM",
            "\0\0\x01\0\x02\0",
            "\0\0\x02\0\x01\0",
            "II*\0",
            "MM\0*",
            "\0\0\0\x0cJXL ",
        ];
        foreach (var signature in signatures)
        {
            for (var trial = 0; trial < 300; trial++)
            {
                var bytes = new byte[random.Next(200)];
                random.NextBytes(bytes);
                AssertTold(PictureHeaders.Read([.. Encoding.Latin1.GetBytes(signature), .. bytes]));
            }
        }
    }

    private static void AssertTold(HeaderReading reading)
    {
        Assert.True(reading.Header is null != reading.Loss is null);
        if (reading.Header is { } header)
        {
            Assert.InRange(header.Pixels, 1, PictureHeaders.MaximumPixels);
        }
    }
}
