using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;

namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>Computes the printed size of a figure.</summary>
internal static class PictureSize
{
    /// <summary>A CSS pixel, 1/96 inch, in points.</summary>
    public const double Pixel = 72.0 / 96;

    /// <summary>
    /// Returns the size on screen, or the size that the author asked for if it is smaller, limited to the available room. A formula is
    /// scaled so that its letters match the text. Proportions are kept.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <param name="picture">Its picture.</param>
    /// <param name="width">Available width in points.</param>
    /// <param name="height">Available height in points.</param>
    /// <param name="textSize">Size of the surrounding text in points.</param>
    public static Size Fit(Figure figure, Picture picture, double width, double height, double textSize)
    {
        var (naturalWidth, naturalHeight) = picture switch
        {
            RasterPicture raster => (Math.Max(1, raster.NaturalWidthInPixels) * Pixel, Math.Max(1, raster.NaturalHeightInPixels) * Pixel),
            DrawingPicture drawing => (drawing.Width * Pixel, drawing.Height * Pixel),
            _ => throw new ArgumentException($"A {picture.GetType().Name} has no size.", nameof(picture)),
        };
        var scale = Math.Min(1, Math.Min(width / naturalWidth, height / naturalHeight));
        if (figure.WidthInPixels is > 0 and var askedWidth)
        {
            scale = Math.Min(scale, askedWidth * Pixel / naturalWidth);
        }
        else if (figure.HeightInPixels is > 0 and var askedHeight)
        {
            scale = Math.Min(scale, askedHeight * Pixel / naturalHeight);
        }

        if (figure.Formula is not null)
        {
            scale = Math.Min(scale * FormulaSize.Scale(figure, textSize), Math.Min(width / naturalWidth, height / naturalHeight));
        }

        return new Size(naturalWidth * scale, naturalHeight * scale);
    }

    public static Size Scaled(this Size size, double scale) => new(size.Width * scale, size.Height * scale);
}
