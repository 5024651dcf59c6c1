using System.Runtime.InteropServices;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;
using SixLabors.ImageSharp.Processing;
using TechBeats.Pictures.Pixels;
using Xunit;

namespace TechBeats.Tests.Pictures.Pixels;

public sealed class PixelScalerTests
{
    [Theory]
    [InlineData(300, 200, 91, 57)]
    [InlineData(300, 200, 299, 199)]
    [InlineData(300, 200, 300, 20)]
    [InlineData(17, 5, 1, 1)]
    [InlineData(1, 900, 1, 30)]
    [InlineData(64, 48, 7, 48)]
    public void Pixels_are_those_of_another_resizer(int width, int height, int newWidth, int newHeight)
    {
        using var picture = Image.Load<Rgb24>(SamplePictures.Photograph(width, height, "bmp"));
        var scaled = Scaled(MemoryMarshal.AsBytes(Pixels(picture).AsSpan()).ToArray(), width, height, 3, newWidth, newHeight);

        picture.Mutate(drawing => drawing.Resize(newWidth, newHeight, KnownResamplers.Bicubic));
        var other = MemoryMarshal.AsBytes(Pixels(picture).AsSpan()).ToArray();
        Assert.All(scaled.Zip(other), pair => Assert.InRange(Math.Abs(pair.First - pair.Second), 0, 2));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Flat_pixels_stay_as_they_are(int channels)
    {
        for (var value = 0; value < 256; value += 5)
        {
            var scaled = Scaled([.. Enumerable.Repeat((byte)value, 53 * 31 * channels)], 53, 31, channels, 19, 13);
            Assert.All(scaled, byteOfIt => Assert.Equal(value, byteOfIt));
        }
    }

    [Fact]
    public void Gray_is_scaled_like_colors()
    {
        var random = new Random(3);
        var gray = new byte[80 * 60];
        random.NextBytes(gray);
        var colors = gray.SelectMany(value => new[] { value, value, value }).ToArray();

        var scaled = Scaled(colors, 80, 60, 3, 33, 21);
        Assert.Equal(Scaled(gray, 80, 60, 1, 33, 21), scaled.Where((_, index) => index % 3 == 1));
    }

    private static byte[] Scaled(byte[] pixels, int width, int height, int channels, int newWidth, int newHeight)
    {
        var scaled = new byte[newWidth * newHeight * channels];
        PixelScaler.Scale(
            new PixelGrid(width, height, channels, y => pixels.AsSpan(y * width * channels, width * channels)),
            newWidth,
            newHeight,
            y => scaled.AsSpan(y * newWidth * channels, newWidth * channels));
        return scaled;
    }

    private static Rgb24[] Pixels(Image<Rgb24> picture)
    {
        var pixels = new Rgb24[picture.Width * picture.Height];
        picture.CopyPixelDataTo(pixels);
        return pixels;
    }
}
