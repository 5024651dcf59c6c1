using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Content;

/// <summary>Computes bounding boxes of drawn items.</summary>
internal static class InkBox
{
    /// <summary>Returns a box around everything in the frame, or null if nothing is drawn.</summary>
    public static Rectangle? Around(Frame frame)
    {
        Rectangle? box = null;
        foreach (var (at, item) in frame.Items)
        {
            if (Around(item, at) is { } area)
            {
                box = box is { } other ? Union(other, area) : area;
            }
        }

        return box;
    }

    private static Rectangle? Around(FrameItem item, Point at) => item switch
    {
        // Glyphs may extend slightly beyond their advance and line.
        TextItem text => new Rectangle(at.X - text.Size, at.Y - (1.5 * text.Size), text.Width + (2 * text.Size), 2.5 * text.Size),
        RuleItem rule => new Rectangle(at.X, at.Y, rule.Size.Width, rule.Size.Height),
        PictureItem picture => new Rectangle(at.X, at.Y, picture.Size.Width, picture.Size.Height),
        DrawingItem drawing => new Rectangle(at.X, at.Y, drawing.Size.Width, drawing.Size.Height),
        PathItem path => PathWriter.InkBounds(path, at),
        GroupItem group when Around(group.Content) is { } inner => Moved(group.Transform is { } map ? map.BoundingBox(inner) : inner, at),
        _ => null,
    };

    private static Rectangle Moved(Rectangle area, Point by) => area with { X = area.X + by.X, Y = area.Y + by.Y };

    private static Rectangle Union(Rectangle a, Rectangle b)
    {
        var (left, top) = (Math.Min(a.X, b.X), Math.Min(a.Y, b.Y));
        return new Rectangle(left, top, Math.Max(a.Right, b.Right) - left, Math.Max(a.Bottom, b.Bottom) - top);
    }
}
