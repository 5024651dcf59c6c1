namespace TechBeats.Pictures;

/// <summary>Computes the size in pixels that a page can use.</summary>
internal static class PictureFit
{
    /// <summary>Ratio of heights, at page width, above which a picture is split over pages. Only its width is then limited.</summary>
    private const double Strip = 2;

    /// <summary>Maximum side of a written picture in pixels (ITU-T T.81, B.2.2).</summary>
    private const int MaximumSide = 65_000;

    /// <summary>The size within the limits, with the same aspect ratio and never enlarged.</summary>
    public static (int Width, int Height) Within(int width, int height, int maximumWidth, int maximumHeight)
    {
        var isStrip = (double)height / width > Strip * maximumHeight / maximumWidth;
        var scale = Math.Min(1, Math.Min((double)maximumWidth / width, (double)(isStrip ? MaximumSide : maximumHeight) / height));
        return (Math.Max(1, (int)Math.Round(width * scale)), Math.Max(1, (int)Math.Round(height * scale)));
    }
}
