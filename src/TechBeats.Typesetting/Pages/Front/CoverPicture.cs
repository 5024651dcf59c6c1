using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Front;

/// <summary>The picture at the head of a cover: it bleeds off the paper on three sides, and what is too much of it is cut away evenly.</summary>
internal static class CoverPicture
{
    /// <summary>The area that a picture fills on paper of a height, as wide as it may be.</summary>
    public static Size AreaOf(RasterPicture picture, double width, double paperHeight, CoverStyle look) =>
        new(
            width,
            Math.Clamp(
                width * picture.HeightInPixels / Math.Max(1, picture.WidthInPixels),
                paperHeight * look.LowestPicture,
                paperHeight * look.HighestPicture
            )
        );

    /// <summary>The picture scaled until it fills the area. It is an ornament: the words below it say all that the cover has to say.</summary>
    public static GroupItem Draw(RasterPicture picture, Size area)
    {
        var scale = Math.Max(area.Width / Math.Max(1, picture.WidthInPixels), area.Height / Math.Max(1, picture.HeightInPixels));
        var size = new Size(picture.WidthInPixels * scale, picture.HeightInPixels * scale);
        var frame = new Frame(area);
        frame.Add((area.Width - size.Width) / 2, (area.Height - size.Height) / 2, new PictureItem(picture, size));
        return new GroupItem(frame) { IsArtifact = true, Clip = Outline.Rectangle(0, 0, area.Width, area.Height) };
    }
}
