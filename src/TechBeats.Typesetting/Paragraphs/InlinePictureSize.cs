using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>The size of a picture that stands in a line.</summary>
internal static class InlinePictureSize
{
    /// <summary>Points in a CSS pixel, 1/96 inch.</summary>
    private const double Pixel = 0.75;

    /// <summary>The most height, as a part of the leading: a badge may push the lines apart a little, no more.</summary>
    private const double MostHeight = 1.2;

    /// <summary>As wide and high as the author asked, else as on a screen; never higher than the line can bear.</summary>
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

        var scale = Math.Min(1, MostHeight * paragraph.Leading / height);
        return new Size(width * scale, height * scale);
    }
}
