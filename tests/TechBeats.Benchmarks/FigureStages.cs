using System.Globalization;
using SixLabors.ImageSharp.PixelFormats;
using TechBeats.Pictures;
using TechBeats.Pictures.Decoding;
using TechBeats.Pictures.Headers;
using TechBeats.Pictures.Pixels;

namespace TechBeats.Benchmarks;

/// <summary>
/// Measures the stages of preparing figures: processor seconds for each megapixel of the originals.
/// </summary>
internal static class FigureStages
{
    private static readonly string[] Stages = ["glance", "decode", "classify", "resize", "encode"];

    /// <summary>
    /// Prepares every picture of a folder for an A5 page, and prints the least time of each stage. A first round that compiles the
    /// code does not count.
    /// </summary>
    /// <param name="folder">The folder with the pictures, which may be in folders below it.</param>
    /// <param name="rounds">Number of measured rounds, at least 1.</param>
    public static int Run(string folder, int rounds)
    {
        var limits = new FigureLimits(910, 1330, 1240, 1810);
        var pictures = Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes)
            .ToArray();
        Measure(pictures, limits);
        var all = Enumerable.Range(0, rounds).Select(_ => Measure(pictures, limits)).ToArray();
        foreach (var format in all[0].Keys.Order())
        {
            var (megapixels, seconds) = (all[0][format].Megapixels, new double[Stages.Length]);
            for (var stage = 0; stage < Stages.Length; stage++)
            {
                seconds[stage] = all.Min(round => round[format].Seconds[stage]);
            }

            var stages = Stages.Zip(
                seconds,
                (name, time) => string.Create(CultureInfo.InvariantCulture, $"{name} {time / megapixels, 7:0.0000}")
            );
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{format, -22} {megapixels, 7:0.0} MP   {string.Join("   ", stages)}   "
                        + $"all {seconds.Sum() / megapixels:0.0000} s/MP, {seconds.Sum():0.00} s"
                )
            );
        }

        return 0;
    }

    private static Dictionary<string, Cost> Measure(byte[][] pictures, FigureLimits limits)
    {
        var costs = new Dictionary<string, Cost>();
        foreach (var bytes in pictures)
        {
            if (PictureHeaders.Read(bytes).Header is not { } header)
            {
                continue;
            }

            var seconds = new double[Stages.Length];
            var fits = Timed(seconds, 0, () => PicturePreparer.PrepareWithoutDecoder(bytes, limits)) is not null;
            if (!fits)
            {
                if (header.Channels == 1)
                {
                    Draw<L8>(bytes, header, limits, seconds);
                }
                else if (header.HasAlpha)
                {
                    Draw<Rgba32>(bytes, header, limits, seconds);
                }
                else
                {
                    Draw<Rgb24>(bytes, header, limits, seconds);
                }
            }

            var name = fits ? $"{header.Format} untouched" : $"{header.Format} redrawn";
            var cost = costs.GetValueOrDefault(name) ?? (costs[name] = new Cost(0, new double[Stages.Length]));
            costs[name] = new Cost(cost.Megapixels + (header.Pixels / 1e6), [.. cost.Seconds.Zip(seconds, (sum, more) => sum + more)]);
        }

        return costs;
    }

    private static void Draw<TPixel>(byte[] bytes, PictureHeader header, FigureLimits limits, double[] seconds)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        using var picture = Timed(seconds, 1, () => PictureDecoder.Decode<TPixel>(bytes, header).Picture);
        var isPhotograph = Timed(seconds, 2, () =>
            header.Format == PictureFormat.Jpeg || PixelLook.IsPhotograph(PictureRedrawer.Grid(picture))
        );
        var (widest, highest) = isPhotograph
            ? (limits.PhotographWidth, limits.PhotographHeight)
            : (limits.LineArtWidth, limits.LineArtHeight);
        var scale = Math.Min(1, Math.Min((double)widest / header.UprightWidth, (double)highest / header.UprightHeight));
        var (width, height) = ((int)Math.Round(header.UprightWidth * scale), (int)Math.Round(header.UprightHeight * scale));
        using var drawn = Timed(seconds, 3, () => PictureRedrawer.Shrink(picture, header.Orientation, width, height));
        Timed(seconds, 4, () => PictureRedrawer.Encode(drawn, isPhotograph));
    }

    /// <summary>Adds the processor time of the whole process, which does nothing else meanwhile.</summary>
    private static T Timed<T>(double[] seconds, int stage, Func<T> work)
    {
        var began = Environment.CpuUsage.TotalTime;
        var result = work();
        seconds[stage] += (Environment.CpuUsage.TotalTime - began).TotalSeconds;
        return result;
    }

    /// <summary>Millions of pixels of the originals, and processor seconds by stage.</summary>
    private sealed record Cost(double Megapixels, double[] Seconds);
}
