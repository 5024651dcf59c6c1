using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Slabs;

/// <summary>Adds artifacts (ISO 32000-1, 14.8.2.2): rules, tints, boxes.</summary>
internal static class FrameArtifacts
{
    /// <summary>
    /// Adds a filled rectangle: a rule or a tint. Adds nothing without color or area: viewers draw an empty rectangle as a line.
    /// </summary>
    public static void AddRule(this Frame frame, double x, double y, double width, double height, Color? color)
    {
        if (color is { } filled && width > 0 && height > 0)
        {
            frame.AddArtifact(x, y, new RuleItem(new Size(width, height), filled));
        }
    }

    /// <summary>Adds an item as an artifact.</summary>
    public static void AddArtifact(this Frame frame, double x, double y, FrameItem item)
    {
        var content = new Frame(0, 0);
        content.Add(Point.Zero, item);
        frame.Add(x, y, new GroupItem(content) { IsArtifact = true });
    }
}
