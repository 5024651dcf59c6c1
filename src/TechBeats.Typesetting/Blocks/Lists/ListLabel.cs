using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Lists;

/// <summary>The label of a list item: a bullet, a number or a check box.</summary>
/// <param name="Item">The element of the item.</param>
/// <param name="Width">Width of the label in points.</param>
/// <param name="Baseline">Distance from the top to the baseline in points.</param>
/// <param name="Content">The drawn label.</param>
internal sealed record ListLabel(Element Item, double Width, double Baseline, Frame Content)
{
    public static ListLabel FromText(Element item, PreparedParagraph text)
    {
        var line = text.SetOnOneLine();
        return new ListLabel(item, text.NaturalWidth, line.Baseline, line.Frame);
    }

    /// <summary>Draws a check box as paths, so that it does not depend on the fonts.</summary>
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
