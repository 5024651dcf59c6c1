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
    /// Returns the size that the author asked for, or the size on screen, limited to the available room. Only a drawing grows beyond its
    /// size on screen. A formula is scaled so that its letters match the text. Proportions are kept.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <param name="picture">Its picture.</param>
    /// <param name="width">Available width in points.</param>
    /// <param name="height">Available height in points.</param>
    /// <param name="textSize">Size of the surrounding text in points.</param>
    public static Size Fit(Figure figure, Picture picture, double width, double height, double textSize)
    {
        var (naturalWidth, naturalHeight) = OnScreen(picture);
        var room = Math.Min(width / naturalWidth, height / naturalHeight);
        var asked = AskedScale(figure, naturalWidth, naturalHeight, width);
        var scale = Math.Min(room, picture is DrawingPicture ? asked ?? 1 : Math.Min(1, asked ?? 1));

        if (figure.Formula is not null)
        {
            scale = Math.Min(scale * FormulaSize.Scale(figure, textSize), room);
        }

        return new Size(naturalWidth * scale, naturalHeight * scale);
    }

    /// <summary>Returns the ratio of a picture's height to its width.</summary>
    public static double AspectOf(Picture picture)
    {
        var (width, height) = OnScreen(picture);
        return height / width;
    }

    /// <summary>Returns the height of a picture on screen in points.</summary>
    public static double HeightOnScreen(Picture picture) => OnScreen(picture).Height;

    private static (double Width, double Height) OnScreen(Picture picture) => picture switch
    {
        RasterPicture raster => (Math.Max(1, raster.NaturalWidthInPixels) * Pixel, Math.Max(1, raster.NaturalHeightInPixels) * Pixel),
        DrawingPicture drawing => (drawing.Width * Pixel, drawing.Height * Pixel),
        _ => throw new ArgumentException($"A {picture.GetType().Name} has no size.", nameof(picture)),
    };

    /// <summary>Returns the scale that the author asked for, or null for none.</summary>
    private static double? AskedScale(Figure figure, double naturalWidth, double naturalHeight, double columnWidth)
    {
        var byPixels = figure.WidthInPixels is > 0 and var pixels ? pixels * Pixel / naturalWidth : (double?)null;
        var byPercent = figure.WidthInPercent is > 0 and var percent && !double.IsInfinity(columnWidth)
            ? percent / 100 * columnWidth / naturalWidth
            : (double?)null;
        if (byPixels is not null || byPercent is not null)
        {
            return Math.Min(byPixels ?? double.PositiveInfinity, byPercent ?? double.PositiveInfinity);
        }

        return figure.HeightInPixels is > 0 and var height ? height * Pixel / naturalHeight : null;
    }

    public static Size Scaled(this Size size, double scale) => new(size.Width * scale, size.Height * scale);
}
