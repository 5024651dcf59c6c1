using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Display;

/// <summary>Sets <see cref="LeaderLine"/>s. Lengths are in points, measured from the side where reading starts.</summary>
internal sealed class LeaderLineSetter(DisplayText display, LeaderStyle look)
{
    private readonly double[] dots = [look.DotSize, look.DotGap];

    /// <summary>Sets a line. Long titles take several lines.</summary>
    /// <param name="line">The line.</param>
    /// <param name="measure">Width of the column.</param>
    /// <param name="contents">The element of the contents or the list of an index, which gets the line as a child.</param>
    public LeaderLineFrame Set(LeaderLine line, double measure, Element contents)
    {
        var entry = contents.Add(contents.Kind == ElementKind.Contents ? ElementKind.ContentsItem : ElementKind.ListItem);
        var labelElement = line.Label is null ? null : entry.Add(ElementKind.Label);
        var item = contents.Kind == ElementKind.Contents ? entry : entry.Add(ElementKind.ListBody);
        var titleElement = item.Add(new Element(line.Target is null ? ElementKind.Span : ElementKind.Link) { Alt = line.Title });
        var numbersWidth = Math.Max(look.NumberColumn, WidthOf(line.Pages, line.NumberStyle));
        var titleEnd = measure - numbersWidth - look.Gap;
        var titleWidth = titleEnd - line.Indent;

        var titleText = display.Prepare(line.Title, line.TitleStyle, titleElement);
        var lines = titleText.Break(titleWidth);
        if (lines.Count == 0)
        {
            lines = [titleText.SetOnOneLine()];
        }

        var title = DisplayText.Stack(lines, titleWidth);
        var frame = new Frame(measure, title.Height);
        frame.Add(display.Left(line.Indent, titleWidth, measure), 0, title);
        var last = lines[^1];
        var baseline = title.Height - last.Frame.Height + last.Baseline;

        if (line.Label is { } label)
        {
            AddAtBaseline(frame, 0, lines[0].Baseline, display.Prepare(label.Text, label.Style, labelElement));
        }

        var x = line.Indent + display.InkReach(last.Frame) + look.Gap;
        if (
            line.Remark is { } remark
            && display.Prepare(remark.Text, remark.Style, titleElement) is var prepared
            && x + prepared.NaturalWidth < titleEnd
        )
        {
            AddAtBaseline(frame, x, baseline, prepared);
            x += prepared.NaturalWidth + look.Gap;
        }

        if (line.Target is { } target)
        {
            frame.Add(
                display.Left(0, titleEnd, measure),
                0,
                new LinkItem(target, new Size(titleEnd, frame.Height), titleElement, line.Title)
            );
        }

        AddNumbers(frame, baseline, item, line.NumberStyle, line.Pages);
        var end = measure - WidthOf(line.Pages, line.NumberStyle) - look.Gap;
        if (line.HasDots && line.Pages.Count > 0 && end - x > look.MinimumDots * dots.Sum())
        {
            frame.Add(0, 0, Leader(display.Left(x, 0, measure), display.Left(end, 0, measure), measure, baseline));
        }

        return new LeaderLineFrame(frame, baseline, item);
    }

    /// <summary>Adds the page numbers to a line that was set without them.</summary>
    public void AddNumbers(LeaderLineFrame line, ParagraphStyle style, IReadOnlyList<PageNumber> pages) =>
        AddNumbers(line.Frame, line.Baseline, line.Item, style, pages);

    private void AddNumbers(Frame frame, double baseline, Element item, ParagraphStyle style, IReadOnlyList<PageNumber> pages)
    {
        var x = frame.Width - WidthOf(pages, style);
        for (var i = 0; i < pages.Count; i++)
        {
            var link = item.Add(new Element(ElementKind.Link) { Alt = pages[i].Text });
            var number = display.Prepare(Printed(pages, i), style, link);
            var line = AddAtBaseline(frame, x, baseline, number);
            frame.Add(
                display.Left(x, number.NaturalWidth, frame.Width),
                baseline - line.Baseline,
                new LinkItem(pages[i].Target, new Size(number.NaturalWidth, line.Frame.Height), link, pages[i].Text)
            );
            x += number.NaturalWidth + look.NumberGap;
        }
    }

    private double WidthOf(IReadOnlyList<PageNumber> pages, ParagraphStyle style)
    {
        var width = Math.Max(0, pages.Count - 1) * look.NumberGap;
        for (var i = 0; i < pages.Count; i++)
        {
            width += display.Prepare(Printed(pages, i), style, null).NaturalWidth;
        }

        return width;
    }

    private static string Printed(IReadOnlyList<PageNumber> pages, int index) =>
        index + 1 < pages.Count ? pages[index].Text + "," : pages[index].Text;

    private Line AddAtBaseline(Frame frame, double x, double baseline, PreparedParagraph text)
    {
        var line = text.SetOnOneLine();
        frame.Add(display.IsMirrored ? frame.Width - x - line.Frame.Width : x, baseline - line.Baseline, line.Frame);
        return line;
    }

    // The dash pattern starts at the numbers, so that the dots of all lines align.
    private GroupItem Leader(double fromTitle, double fromNumbers, double measure, double baseline)
    {
        var y = baseline - (look.DotSize / 2);
        var frame = new Frame(measure, baseline);
        frame.Add(
            0,
            0,
            new PathItem(
                new Outline([new MoveTo(fromNumbers, y), new LineTo(fromTitle, y)]),
                null,
                new Stroke(look.DotColor, look.DotSize) { Dashes = dots }
            )
        );
        return new GroupItem(frame) { IsArtifact = true };
    }
}
