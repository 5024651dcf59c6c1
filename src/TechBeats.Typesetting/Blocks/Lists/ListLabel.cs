using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Lists;

/// <summary>What stands beside an item of a list: a bullet, a number, a task's box.</summary>
/// <param name="Item">The item's element.</param>
/// <param name="Width">Width of its ink.</param>
/// <param name="Baseline">From its top to its baseline.</param>
/// <param name="Content">Its ink, from the left edge on.</param>
internal sealed record ListLabel(Element Item, double Width, double Baseline, Frame Content)
{
    public static ListLabel FromText(Element item, PreparedParagraph text)
    {
        var line = text.SetOnOneLine();
        return new ListLabel(item, text.NaturalWidth, line.Baseline, line.Frame);
    }

    /// <summary>A box with or without its tick, drawn, so that it looks the same whatever the fonts have.</summary>
    public static ListLabel DrawTask(Element item, Element label, bool isDone, ParagraphStyle style, double sizeInEms)
    {
        var side = sizeInEms * style.Text.Size;
        var stroke = side / 9;
        var baseline = ((style.Leading - style.Text.Size) / 2) + (0.8 * style.Text.Size);
        var box = new Frame(side, baseline);
        var top = baseline - side;
        box.Add(
            0,
            top,
            new PathItem(Outline.Rectangle(stroke / 2, stroke / 2, side - stroke, side - stroke, side / 7), null, style.Text.Color, stroke)
        );
        if (isDone)
        {
            var tick = new Outline([
                new MoveTo(0.22 * side, 0.52 * side),
                new LineTo(0.43 * side, 0.73 * side),
                new LineTo(0.79 * side, 0.27 * side),
            ]);
            box.Add(0, top, new PathItem(tick, null, style.Text.Color, stroke * 1.3));
        }

        var content = new Frame(side, baseline);
        content.Add(0, 0, new GroupItem(box, label) { ActualText = isDone ? "☑" : "☐" });
        return new ListLabel(item, side, baseline, content);
    }
}
