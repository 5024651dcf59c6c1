using System.Buffers.Binary;
using SixLabors.ImageSharp.PixelFormats;
using TechBeats.Model;
using TechBeats.Pictures;
using TechBeats.Pictures.Headers;
using Xunit;

namespace TechBeats.Tests.Pictures;

/// <summary>Pictures whose data ends early, although their structure is valid.</summary>
public sealed class DamagedPictureTests
{
    private static readonly FigureLimits Limits = new(1000, 1000, 1000, 1000);

    public static TheoryData<string> CutFormats =>
        ["jpeg", "jpeg-gray", "jpeg-444", "png", "png-palette", "png-gray", "png-interlaced", "gif", "webp", "webp-lossless"];

    [Theory]
    [MemberData(nameof(CutFormats))]
    public void A_picture_whose_data_ends_early_is_damaged_and_the_same_each_time(string format)
    {
        var cut = Cut(SamplePictures.Photograph(160, 120, format), 0.4);

        // Another picture leaves its pixels in the memory of the decoder.
        var first = Prepare(cut, after: 40);
        var second = Prepare(cut, after: 200);

        if (first is Printable printable)
        {
            Assert.True(printable.IsDamaged);
            Assert.Equal(printable.Bytes, Assert.IsType<Printable>(second).Bytes);
        }
        else
        {
            Assert.Equal(LossReason.Undecodable, Assert.IsType<FigureLost>(Assert.IsType<Unprintable>(first).Result).Reason);
        }
    }

    [Theory]
    [MemberData(nameof(CutFormats))]
    public void A_whole_picture_is_not_damaged(string format)
    {
        foreach (var original in new[] { SamplePictures.Photograph(161, 119, format), SamplePictures.Drawing(90, 61, format) })
        {
            Assert.False(Assert.IsType<Printable>(PicturePreparer.Prepare(original, Limits)).IsDamaged);
            Assert.False(Assert.IsType<Printable>(PicturePreparer.Reencode(original, Limits with { PhotographWidth = 50 })).IsDamaged);
        }
    }

    [Theory]
    [InlineData("jpeg-444")]
    [InlineData("png")]
    [InlineData("gif")]
    public void The_missing_part_is_blank(string format)
    {
        var cut = Cut(SamplePictures.Photograph(160, 120, format), 0.5);
        var printable = Assert.IsType<Printable>(PicturePreparer.Prepare(cut, Limits));
        var (width, height, pixels) = SamplePictures.Decode(printable.Bytes);

        Assert.True(printable.IsDamaged);
        Assert.NotEqual(new Rgba32(255, 255, 255), pixels[width / 2]);
        Assert.Equal(new Rgba32(255, 255, 255), pixels[(width * (height - 1)) + (width / 2)]);
    }

    [Fact]
    public void A_picture_inside_a_drawing_is_not_drawn_when_damaged()
    {
        Assert.NotNull(PicturePreparer.PrepareUnchanged(SamplePictures.Photograph(160, 120)));
        Assert.Null(PicturePreparer.PrepareUnchanged(Cut(SamplePictures.Photograph(160, 120), 0.4)));
    }

    [Fact]
    public void A_JPEG_without_its_end_marker_but_with_all_pixels_is_whole()
    {
        var original = SamplePictures.Photograph(160, 120);
        Assert.False(Assert.IsType<Printable>(PicturePreparer.Prepare(original.AsMemory(0, original.Length - 2), Limits)).IsDamaged);
    }

    [Fact]
    public void A_progressive_JPEG_without_its_end_is_damaged()
    {
        var jpeg = Zoo.JpegZoo.All().First(picture => picture.Name.Contains("progressive", StringComparison.Ordinal)).Bytes;
        Assert.False(Assert.IsType<Printable>(PicturePreparer.Prepare(jpeg, Limits)).IsDamaged);
        Assert.True(Assert.IsType<Printable>(PicturePreparer.Prepare(jpeg.AsMemory(0, jpeg.Length * 6 / 10), Limits)).IsDamaged);
    }

    private static Preparation Prepare(byte[] bytes, int after)
    {
        PicturePreparer.Reencode(SamplePictures.Photograph(after, after), Limits);
        return PicturePreparer.Prepare(bytes, Limits);
    }

    /// <summary>Keeps a part of the pixel data, and mends the structure around it.</summary>
    private static byte[] Cut(byte[] whole, double part)
    {
        var header = PictureHeaders.Read(whole).Header!;
        switch (header.Format)
        {
            case PictureFormat.Jpeg:
                var scan = Find(whole, [0xFF, 0xDA]);
                return [.. whole[..(scan + (int)((whole.Length - scan) * part))], 0xFF, 0xD9];
            case PictureFormat.Png:
                var data = Find(whole, "IDAT"u8);
                var length = (int)(BinaryPrimitives.ReadInt32BigEndian(whole.AsSpan(data - 4)) * part);
                byte[] chunk = [.. whole[data..(data + 4 + length)]];
                return
                [
                    .. whole[..(data - 4)], .. Big((uint)length), .. chunk, .. Big(Crc(chunk)),
                    .. Big(0), .. "IEND"u8, .. Big(Crc("IEND"u8)),
                ];
            case PictureFormat.Gif:
                var blocks = header.FirstFrameLength - 1;
                var image = Find(whole, [0x2C, 0, 0, 0, 0]);
                var kept = image + 11 + ((whole[image + 9] & 0x80) == 0 ? 0 : 3 << ((whole[image + 9] & 7) + 1));
                while (whole[kept] > 0 && kept + 1 + whole[kept] < blocks * part)
                {
                    kept += 1 + whole[kept];
                }

                return [.. whole[..kept], 0, 0x3B];
            default:
                var start = Find(whole, "VP8"u8) + 8;
                var rest = (int)((whole.Length - start) * part) & ~1;
                byte[] cut = [.. whole[..(start + rest)]];
                BinaryPrimitives.WriteInt32LittleEndian(cut.AsSpan(4), cut.Length - 8);
                BinaryPrimitives.WriteInt32LittleEndian(cut.AsSpan(start - 4), rest);
                return cut;
        }
    }

    private static int Find(byte[] bytes, ReadOnlySpan<byte> what) => bytes.AsSpan().IndexOf(what);

    private static byte[] Big(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }

    /// <summary>The checksum of a chunk (W3C PNG, annex D).</summary>
    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
            }
        }

        return ~crc;
    }
}
