using TechBeats.Typesetting.Styles;
using UglyToad.PdfPig.Content;

namespace TechBeats.Tests.Reading;

/// <summary>Where a page paints inside its text block, in points from the top of the page.</summary>
/// <param name="Top">Top of the text block.</param>
/// <param name="Foot">Foot of the text block.</param>
/// <param name="Bottom">The lowest point of pictures, rules and tints; 0 if there are none.</param>
/// <param name="HasPicture">True if the page has a picture or a drawing.</param>
internal sealed record PageInk(double Top, double Foot, double Bottom, bool HasPicture)
{
    /// <summary>Least height of a picture, in points: lower ones stand in lines of text.</summary>
    private const double LeastPicture = 40;

    public static PageInk Of(Page page)
    {
        var style = PageStyle.For(page.Width, page.Height);
        var (top, foot) = (style.Top, page.Height - style.Bottom);
        var images = page.GetImages().Select(image => image.BoundingBox).ToList();
        var paths = page.Paths.Select(path => path.GetBoundingRectangle()).Where(box => box.HasValue).Select(box => box!.Value);
        var bottom = images
            .Concat(paths)
            .Select(box => page.Height - box.Bottom)
            .Where(low => low > top && low <= foot + 1)
            .DefaultIfEmpty(0)
            .Max();
        return new PageInk(top, foot, bottom, images.Exists(box => box.Height > LeastPicture));
    }
}
