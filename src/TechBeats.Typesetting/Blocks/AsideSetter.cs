using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks;

/// <summary>Sets asides: blocks on a tint with a bar at the side where reading starts.</summary>
internal sealed class AsideSetter(BlockContext context, InlineSetter lines, IBlockDispatcher dispatcher)
{
    public void Set(Aside aside, SlabFlow flow, Column column)
    {
        var (styles, look) = (context.Styles, context.Styles.Asides);
        var element = column.Parent.Add(ElementKind.Aside);
        var inside = column.Indented(2 * look.Padding, 0) with
        {
            Parent = element,
            Text = styles.AsideBody,
            ParagraphIndent = 0,
            ParagraphSpace = styles.ListSpace,
        };

        var content = new SlabFlow(styles.Costs);
        if (aside.Title is { Count: > 0 } title)
        {
            content.Add(lines.Set(title, styles.AsideTitle, element.Add(ElementKind.Paragraph), element, inside.Width, aside.Line));
            content.KeepWithNext();
            content.Space(look.TitleGap);
        }

        content.Add(dispatcher.Set(aside.Blocks, inside), 0, inside.Width);
        content.Finish();

        var isMirrored = context.DirectionOf([aside]) == Direction.RightToLeft;
        flow.Space(styles.BlockSpace);
        new Enclosure(look.Padding * look.PaddingAboveShare, look.Padding * look.PaddingBelowShare, styles.TintOverlap, (frame, height) =>
        {
            frame.AddRule(0, 0, column.Width, height, look.Tint);
            frame.AddRule(isMirrored ? column.Width - look.Bar : 0, 0, look.Bar, height, look.BarColor);
        }).Add(flow, content.Slabs, look.Padding, column.Width);
        flow.Space(styles.BlockSpace);
    }
}
