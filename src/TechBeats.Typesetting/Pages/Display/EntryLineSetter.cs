using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Display;

/// <summary>Sets <see cref="EntryLine"/>s. Lengths are in points, measured from the side where reading starts.</summary>
internal sealed class EntryLineSetter(DisplayText display, EntryLineStyle look)
{
    /// <summary>Sets a line. Long titles take several lines.</summary>
    /// <param name="line">The line.</param>
    /// <param name="measure">Width of the column.</param>
    /// <param name="contents">The element of the contents, which gets the line as a child.</param>
    public EntryLineFrame Set(EntryLine line, double measure, Element contents)
    {
        var item = contents.Add(ElementKind.ContentsItem);
        var labelElement = line.Label is null ? null : item.Add(ElementKind.Label);
        var reference = item.Add(ElementKind.Reference);
        var titleElement = reference.Add(new Element(ElementKind.Link) { Alt = line.Title });
        var titleEnd = measure - look.NumberColumn - look.Gap;
        var titleWidth = titleEnd - line.Indent;

        var titleText = display.Prepare(line.Title, line.TitleStyle, titleElement);
        var lines = titleText.Break(titleWidth);
        if (lines.Count == 0)
        {
            lines = [titleText.SetOnOneLine()];
        }

        var title = DisplayText.Stack(lines, titleWidth);
        var frame = new Frame(measure, title.Height);
        var baseline = lines[0].Baseline;
        if (line.Label is { } label)
        {
            AddAtBaseline(frame, 0, baseline, display.Prepare(label.Text, label.Style, labelElement));
        }

        frame.Add(display.Left(line.Indent, titleWidth, measure), 0, title);
        frame.Add(
            display.Left(0, titleEnd, measure),
            0,
            new LinkItem(line.Target, new Size(titleEnd, frame.Height), titleElement, line.Title));
        var set = new EntryLineFrame(frame, baseline, item, reference);
        if (line.Page is { } page)
        {
            AddPage(set, line.NumberStyle, new PageNumber(page, line.Target));
        }

        return set;
    }

    /// <summary>Adds the page number to a line that was set without it.</summary>
    public void AddPage(EntryLineFrame line, ParagraphStyle style, PageNumber page)
    {
        var link = line.Reference.Add(new Element(ElementKind.Link) { Alt = page.Text });
        var number = display.Prepare(page.Text, style, link);
        var x = line.Frame.Width - number.NaturalWidth;
        var set = AddAtBaseline(line.Frame, x, line.Baseline, number);
        line.Frame.Add(
            display.Left(x, number.NaturalWidth, line.Frame.Width),
            line.Baseline - set.Baseline,
            new LinkItem(page.Target, new Size(number.NaturalWidth, set.Frame.Height), link, page.Text));
    }

    private Line AddAtBaseline(Frame frame, double x, double baseline, PreparedParagraph text)
    {
        var line = text.SetOnOneLine();
        frame.Add(display.IsMirrored ? frame.Width - x - line.Frame.Width : x, baseline - line.Baseline, line.Frame);
        return line;
    }
}
