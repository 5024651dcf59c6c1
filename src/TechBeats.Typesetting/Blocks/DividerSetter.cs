using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks;

/// <summary>Sets thematic breaks: three centered dots.</summary>
internal sealed class DividerSetter(BlockContext context)
{
    /// <param name="next">The next block. A divider before another divider, before a heading or at the end is omitted.</param>
    /// <param name="flow">Receives the slab.</param>
    /// <param name="column">The column.</param>
    public void Set(Block? next, SlabFlow flow, Column column)
    {
        if (flow.IsEmpty || next is null or Divider or Heading)
        {
            return;
        }

        var (styles, look) = (context.Styles, context.Styles.Dividers);
        var frame = new Frame(column.Width, column.Text.Leading);
        for (var i = -1; i <= 1; i++)
        {
            var dot = Outline.Rectangle(-look.DotRadius, -look.DotRadius, 2 * look.DotRadius, 2 * look.DotRadius, look.DotRadius);
            frame.AddArtifact((column.Width / 2) + (i * look.Step), column.Text.Leading / 2, new PathItem(dot, styles.Palette.Faint));
        }

        flow.Space(styles.ListSpace);
        flow.Add(new Slab { Content = frame, BreakCost = styles.Costs.AfterDivider });
        flow.Space(styles.ListSpace);
    }
}
