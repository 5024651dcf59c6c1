using SixLabors.ImageSharp.PixelFormats;
using TechBeats.Pictures.Headers;
using TechBeats.Pictures.Pixels;
using TechBeats.Pictures.Png;
using Xunit;

namespace TechBeats.Tests.Pictures.Png;

public sealed class PngWriterTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1, 37, 5)]
    [InlineData(3, 16, 9)]
    [InlineData(3, 41, 7)]
    [InlineData(4, 19, 23)]
    public void Noise_and_slopes_read_as_they_were_written(int channels, int width, int height)
    {
        var random = new Random(channels);
        byte[][] fills =
        [
            [.. Enumerable.Range(0, width * height * channels).Select(_ => (byte)random.Next(256))],
            [.. Enumerable.Range(0, width * height * channels).Select(at => (byte)(at / 3))],
            [.. Enumerable.Range(0, width * height * channels).Select(at => (byte)(at / channels % 5 * 60))],
            new byte[width * height * channels],
        ];
        foreach (var fill in fills)
        {
            AssertKept(fill, width, height, channels);
        }
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(16, 4)]
    [InlineData(17, 8)]
    [InlineData(256, 8)]
    public void Few_colors_take_few_bits(int colors, int depth)
    {
        var pixels = new byte[40 * 20 * 3];
        for (var at = 0; at < 40 * 20; at++)
        {
            pixels[(at * 3) + 1] = (byte)(at % colors);
        }

        var png = AssertKept(pixels, 40, 20, 3);

        Assert.Equal((depth, 3), (png[24], png[25]));
    }

    private static byte[] AssertKept(byte[] pixels, int width, int height, int channels)
    {
        var png = PngWriter.Write(new PixelGrid(width, height, channels, y => pixels.AsSpan(y * width * channels, width * channels)));

        Assert.True(PictureHeaders.Read(png).Header!.IsPrintable);
        Assert.True(PngProof.Measure(png).IsWhole);
        var expected = Enumerable.Range(0, width * height).Select(at => channels switch
        {
            1 => new Rgba32(pixels[at], pixels[at], pixels[at]),
            3 => new Rgba32(pixels[at * 3], pixels[(at * 3) + 1], pixels[(at * 3) + 2]),
            _ => new Rgba32(pixels[at * 4], pixels[(at * 4) + 1], pixels[(at * 4) + 2], pixels[(at * 4) + 3]),
        });
        Assert.Equal(expected.Select(Seen), SamplePictures.Decode(png).Pixels.Select(Seen));
        return png;
    }

    /// <summary>What can't be seen has no color.</summary>
    private static Rgba32 Seen(Rgba32 pixel) => pixel.A == 0 ? default : pixel;
}
