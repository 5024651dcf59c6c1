namespace TechBeats.Pictures;

/// <summary>How many pixels of a picture the page can use.</summary>
internal static class PictureFit
{
    /// <summary>A picture this many times as tall as the page, were it as wide, goes on over pages: its width alone counts.</summary>
    private const double Strip = 2;

    /// <summary>No format that is written holds more on a side (ITU-T T.81, B.2.2).</summary>
    private const int LongestSide = 65_000;

    /// <summary>The size within the limits, in the picture's own proportions; never larger than it is.</summary>
    public static (int Width, int Height) Within(int width, int height, int mostWidth, int mostHeight)
    {
        var isStrip = (double)height / width > Strip * mostHeight / mostWidth;
        var scale = Math.Min(1, Math.Min((double)mostWidth / width, (double)(isStrip ? LongestSide : mostHeight) / height));
        return (Math.Max(1, (int)Math.Round(width * scale)), Math.Max(1, (int)Math.Round(height * scale)));
    }
}
