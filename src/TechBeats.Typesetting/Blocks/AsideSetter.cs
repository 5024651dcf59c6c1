using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks;

/// <summary>Text beside the flow, on a tint with a bar at its side.</summary>
internal static class AsideSetter
{
    public static void Set(Aside aside, Flow flow, Column column, IssueSetting setting)
    {
        var (styles, look) = (setting.Styles, setting.Styles.Blocks);
        var element = column.Parent.Add(ElementKind.Aside);
        var inside = column.Indented(2 * look.AsidePadding, 0) with
        {
            Parent = element,
            Text = styles.AsideBody,
            ParagraphIndent = 0,
            ParagraphSpace = styles.ListSpace,
        };

        var content = new Flow();
        if (aside.Title is { Count: > 0 } title)
        {
            content.Add(LineSlabs.Of(title, styles.AsideTitle, element.Add(ElementKind.Paragraph), element, inside.Width, aside.Line, setting));
            content.KeepWithNext();
            content.Space(look.CardAddressGap);
        }

        content.Add(setting.Set(aside.Blocks, inside), 0, inside.Width);
        content.Finish();

        var isMirrored = setting.Script.Of(PlainText.OfFirst([aside])) == Direction.RightToLeft;
        var padding = look.AsidePadding;
        flow.Space(styles.BlockSpace);
        new Enclosure(padding * 0.7, padding * 0.8, look.TintOverlap, (frame, height) =>
        {
            frame.AddRule(0, 0, column.Width, height, look.AsideTint);
            frame.AddRule(isMirrored ? column.Width - look.AsideBar : 0, 0, look.AsideBar, height, look.AsideBarColor);
        }).Add(flow, content.Slabs, padding, column.Width);
        flow.Space(styles.BlockSpace);
    }
}
