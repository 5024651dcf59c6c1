using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;
using TechBeats.Pictures.Headers;
using TechBeats.Pictures.Pixels;
using TechBeats.Pictures.Png;
using Xunit;

namespace TechBeats.Tests.Pictures.Png;

public sealed class PngRepairTests
{
    private const int Width = 24;

    private const int Height = 30;

    [Fact]
    public void Rows_that_are_there_stay_and_the_others_are_bright()
    {
        var whole = Noise();
        var cut = WithShortData(whole, 0.4);

        var repaired = PngRepair.Complete(cut);

        Assert.False(PngProof.Measure(cut).IsWhole);
        Assert.True(PngProof.Measure(repaired).IsWhole);
        using var before = Image.Load<Rgb24>(whole);
        using var after = Image.Load<Rgb24>(repaired);
        Assert.Equal((Width, Height), (after.Width, after.Height));
        Assert.Equal(before[0, 0], after[0, 0]);
        Assert.Equal(before[Width - 1, 3], after[Width - 1, 3]);
        Assert.All(Enumerable.Range(0, Width), x => Assert.Equal(new Rgb24(255, 255, 255), after[x, Height - 1]));
    }

    [Fact]
    public void The_same_damage_gives_the_same_bytes()
    {
        var whole = Noise();
        for (var share = 0.1; share < 1; share += 0.1)
        {
            Assert.Equal(PngRepair.Complete(WithShortData(whole, share)), PngRepair.Complete(WithShortData(whole, share)));
        }
    }

    /// <summary>A PNG with sound chunks whose pixel data ends early.</summary>
    private static byte[] WithShortData(byte[] png, double share)
    {
        var (data, length) = PngProof.Gather(png);
        using var cut = new MemoryStream();
        cut.Write(png.AsSpan(0, PngProof.StartOfData(png)));
        PngWriter.WriteChunk(cut, "IDAT"u8, data.AsSpan(0, (int)(length * share)));
        PngWriter.WriteChunk(cut, "IEND"u8, []);
        return cut.ToArray();
    }

    private static byte[] Noise()
    {
        var random = new Random(3);
        var pixels = new byte[Width * Height * 3];
        random.NextBytes(pixels);
        return PngWriter.Write(new PixelGrid(Width, Height, 3, y => pixels.AsSpan(y * Width * 3, Width * 3)));
    }
}
