using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks;

/// <summary>Thematic breaks: three dots in the middle of the column.</summary>
internal static class DividerSetter
{
    /// <summary>A page had better not end with a divider, and begin after it.</summary>
    private const double AfterDivider = 4;

    /// <param name="next">The block after it; a divider divides nothing before another, at the end, or above a heading, which divides more clearly.</param>
    /// <param name="flow">Where it goes.</param>
    /// <param name="column">Where it stands.</param>
    /// <param name="setting">The issue.</param>
    public static void Set(Block? next, Flow flow, Column column, IssueSetting setting)
    {
        if (flow.IsEmpty || next is null or Divider or Heading)
        {
            return;
        }

        var look = setting.Styles.Blocks;
        var frame = new Frame(column.Width, column.Text.Leading);
        for (var i = -1; i <= 1; i++)
        {
            var dot = Outline.OfRectangle(-look.DividerDot, -look.DividerDot, 2 * look.DividerDot, 2 * look.DividerDot, look.DividerDot);
            frame.AddArtifact((column.Width / 2) + (i * look.DividerStep), column.Text.Leading / 2, new PathMark(dot, Styles.Palette.Faint));
        }

        flow.Space(setting.Styles.ListSpace);
        flow.Add(new Slab { Content = frame, BreakCost = AfterDivider });
        flow.Space(setting.Styles.ListSpace);
    }
}
