using TechBeats.Model;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>Computes the size of a formula kept as a picture, so that its letters match the surrounding text.</summary>
internal static class FormulaSize
{
    /// <summary>CSS pixels per em for which such pictures are drawn.</summary>
    private const double EmInPixels = 16;

    /// <summary>A CSS pixel, 1/96 inch, in points.</summary>
    private const double Pixel = 0.75;

    /// <summary>Maximum height of a formula in ems. A higher picture was drawn for a different size.</summary>
    private const double MaximumHeightInEms = 9;

    /// <summary>Returns the scale from the size on screen to the size beside text.</summary>
    public static double Scale(Figure figure, double size)
    {
        var isAsked = figure.WidthInPixels is > 0 || figure.HeightInPixels is > 0;
        return size / (EmInPixels * Pixel) / (isAsked ? 1 : figure.Formula!.PixelDensity);
    }

    /// <summary>Returns the size beside text.</summary>
    /// <param name="figure">The figure of the formula.</param>
    /// <param name="onScreen">Size on screen or size requested by the author, in points.</param>
    /// <param name="size">Size of the text in points.</param>
    public static Size Fit(Figure figure, Size onScreen, double size)
    {
        var scale = Math.Min(Scale(figure, size), MaximumHeightInEms * size / onScreen.Height);
        return new Size(onScreen.Width * scale, onScreen.Height * scale);
    }

    /// <summary>Returns the depth below the baseline in points, or null if it is unknown.</summary>
    public static double? Depth(Figure figure, double size) => figure.Formula?.Depth * size / EmInPixels;
}
