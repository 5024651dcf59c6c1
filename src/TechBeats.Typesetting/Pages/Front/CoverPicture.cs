using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Front;

/// <summary>The picture at the head of a cover. It bleeds off three edges and is cropped evenly to its area.</summary>
internal static class CoverPicture
{
    /// <summary>Computes the area of the picture on paper of the given height.</summary>
    public static Size AreaOf(RasterPicture picture, double width, double paperHeight, CoverStyle look) =>
        new(
            width,
            Math.Clamp(
                width * picture.HeightInPixels / Math.Max(1, picture.WidthInPixels),
                paperHeight * look.MinimumPictureHeight,
                paperHeight * look.MaximumPictureHeight
            )
        );

    /// <summary>Scales the picture to cover the area. It is an artifact: the text of the cover says everything.</summary>
    public static GroupItem Draw(RasterPicture picture, Size area)
    {
        var scale = Math.Max(area.Width / Math.Max(1, picture.WidthInPixels), area.Height / Math.Max(1, picture.HeightInPixels));
        var size = new Size(picture.WidthInPixels * scale, picture.HeightInPixels * scale);
        var frame = new Frame(area);
        frame.Add((area.Width - size.Width) / 2, (area.Height - size.Height) / 2, new PictureItem(picture, size));
        return new GroupItem(frame) { IsArtifact = true, Clip = Outline.Rectangle(0, 0, area.Width, area.Height) };
    }
}
