using TechBeats.Model;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>The size of a formula that was kept as a picture: its letters are as high as those around it.</summary>
internal static class FormulaSize
{
    /// <summary>CSS pixels in an em of the text for which such pictures were drawn.</summary>
    private const double Em = 16;

    /// <summary>Points in a CSS pixel, 1/96 inch.</summary>
    private const double Pixel = 0.75;

    /// <summary>No formula is higher than this many ems: what is higher was drawn for another page.</summary>
    private const double MostHeight = 9;

    /// <summary>From points on a screen to points beside text of the size.</summary>
    public static double Scale(Figure figure, double size)
    {
        var isAsked = figure.WidthInPixels is > 0 || figure.HeightInPixels is > 0;
        return size / (Em * Pixel) / (isAsked ? 1 : figure.Formula!.PixelDensity);
    }

    /// <summary>The size beside text of the size.</summary>
    /// <param name="figure">The formula.</param>
    /// <param name="onScreen">Its size on a screen, or what its author asked for, in points.</param>
    /// <param name="size">Size of the text.</param>
    public static Size Fit(Figure figure, Size onScreen, double size)
    {
        var scale = Math.Min(Scale(figure, size), MostHeight * size / onScreen.Height);
        return new Size(onScreen.Width * scale, onScreen.Height * scale);
    }

    /// <summary>How far it reaches below the baseline, in points; null when nobody told.</summary>
    public static double? Depth(Figure figure, double size) => figure.Formula?.Depth * size / Em;
}
