using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Slabs;

/// <summary>Ink without meaning: rules, tints, boxes.</summary>
internal static class FrameArtifacts
{
    /// <summary>A filled rectangle: a rule or a tint.</summary>
    public static void AddRule(this Frame frame, double x, double y, double width, double height, Color color) =>
        frame.AddArtifact(x, y, new RuleItem(new Size(width, height), color));

    /// <summary>A mark that means nothing.</summary>
    public static void AddArtifact(this Frame frame, double x, double y, FrameItem mark)
    {
        var content = new Frame(0, 0);
        content.Add(Point.Zero, mark);
        frame.Add(x, y, new GroupItem(content) { IsArtifact = true });
    }
}
