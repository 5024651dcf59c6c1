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
        var size = Unlimited(figure, picture, paragraph);
        if (figure.Formula is not null)
        {
            return FormulaSize.Fit(figure, size, paragraph.Text.Size);
        }

        var scale = Math.Min(1, MaximumHeightInLeadings * paragraph.Leading / size.Height);
        return new Size(size.Width * scale, size.Height * scale);
    }

    /// <summary>Returns the size requested by the author, or the size on screen.</summary>
    public static Size Unlimited(Figure figure, Picture picture, ParagraphStyle paragraph)
    {
        var (width, height) = picture switch
        {
            RasterPicture raster => (raster.NaturalWidthInPixels * Pixel, raster.NaturalHeightInPixels * Pixel),
            DrawingPicture drawing => (drawing.Width * Pixel, drawing.Height * Pixel),
            _ => (paragraph.Text.Size, paragraph.Text.Size),
        };
        var (askedWidth, askedHeight) = (figure.WidthInPixels * Pixel, figure.HeightInPixels * Pixel);
        return (askedWidth, askedHeight) switch
        {
            ({ } w and > 0, { } h and > 0) => new Size(w, h),
            ({ } w and > 0, _) => new Size(w, height * w / width),
            (_, { } h and > 0) => new Size(width * h / height, h),
            _ => new Size(width, height),
        };
    }
}
