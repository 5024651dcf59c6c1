using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>Computes the size of an inline picture.</summary>
internal static class InlinePictureSize
{
    /// <summary>A CSS pixel, 1/96 inch, in points.</summary>
    private const double Pixel = 0.75;

    /// <summary>Maximum height as a multiple of the leading. A badge may spread the lines only slightly.</summary>
    private const double MaximumHeightInLeadings = 1.2;

    /// <summary>Returns the size requested by the author, or the size on screen, limited to the maximum height.</summary>
    public static Size Fit(Figure figure, Picture picture, ParagraphStyle paragraph)
    {
        var (width, height) = picture switch
        {
            RasterPicture raster => (raster.NaturalWidthInPixels * Pixel, raster.NaturalHeightInPixels * Pixel),
            DrawingPicture drawing => (drawing.Width * Pixel, drawing.Height * Pixel),
            _ => (paragraph.Text.Size, paragraph.Text.Size),
        };
        var (askedWidth, askedHeight) = (figure.WidthInPixels * Pixel, figure.HeightInPixels * Pixel);
        (width, height) = (askedWidth, askedHeight) switch
        {
            ({ } w and > 0, { } h and > 0) => (w, h),
            ({ } w and > 0, _) => (w, height * w / width),
            (_, { } h and > 0) => (width * h / height, h),
            _ => (width, height),
        };
        if (figure.Formula is not null)
        {
            return FormulaSize.Fit(figure, new Size(width, height), paragraph.Text.Size);
        }

        var scale = Math.Min(1, MaximumHeightInLeadings * paragraph.Leading / height);
        return new Size(width * scale, height * scale);
    }
}
