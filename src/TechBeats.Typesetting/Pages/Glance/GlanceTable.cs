using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Glance;

/// <summary>
/// Sets the cells of charts, each a text on one line. The charts are tables, so that their values can be read without seeing the bars.
/// Lengths are in points, measured from the side where reading starts.
/// </summary>
internal sealed class GlanceTable(DisplayText display, BookStyles styles, double measure)
{
    public BookStyles Styles => styles;

    public double Measure => measure;

    public GlanceStyle Look => styles.Glance;

    /// <summary>Height of a row.</summary>
    public double RowHeight => styles.GlanceLabel.Leading;

    /// <summary>Width of the column of labels: that of the widest, within its limit.</summary>
    public double LabelWidth(IEnumerable<string> labels, ParagraphStyle style) => Math.Min(
        styles.Glance.MaximumLabelShare * measure,
        labels.Select(label => WidthOf(label, style)).DefaultIfEmpty(0).Max() + 1);

    public double WidthOf(string text, ParagraphStyle style) => display.Prepare(text, style, null).NaturalWidth;

    /// <summary>Adds a text on one line, cut if it is too long.</summary>
    public void AddText(Frame frame, Rectangle area, string text, ParagraphStyle style, Element element)
    {
        var room = new Size(area.Width, style.Leading);
        frame.Add(Left(area), area.Y, display.SetWithin(text, style, room, Shrinking.None, element).Frame);
    }

    /// <summary>Adds a text that is a link inside the book.</summary>
    public void AddLink(Frame frame, Rectangle area, string text, ParagraphStyle style, BookTarget target, Element cell)
    {
        var link = cell.Add(new Element(ElementKind.Link) { Alt = text });
        AddText(frame, area, text, style, link);
        frame.Add(Left(area), area.Y, new LinkItem(target, new Size(area.Width, style.Leading), link, text));
    }

    /// <summary>Adds page numbers, which are links, so that the last one ends at the far side. Returns their width.</summary>
    public double AddPages(Frame frame, double y, IReadOnlyList<(string Text, BookTarget Target)> pages, Element cell)
    {
        var style = styles.GlanceValue;
        var width = PagesWidth(pages);
        var x = measure - width;
        for (var i = 0; i < pages.Count; i++)
        {
            var own = WidthOf(pages[i].Text, style);
            AddLink(frame, new Rectangle(x, y, own + 1, 0), pages[i].Text, style, pages[i].Target, cell);
            x += own;
            if (i + 1 < pages.Count)
            {
                var gap = WidthOf(Look.Separator.TrimEnd() + "\u00A0", style);
                AddText(frame, new Rectangle(x, y, gap + 1, 0), Look.Separator.TrimEnd(), style, cell);
                x += gap;
            }
        }

        return width;
    }

    /// <summary>Returns the width of page numbers with their separators.</summary>
    public double PagesWidth(IReadOnlyList<(string Text, BookTarget Target)> pages) =>
        pages.Sum(page => WidthOf(page.Text, styles.GlanceValue))
        + (Math.Max(0, pages.Count - 1) * WidthOf(Look.Separator.TrimEnd() + "\u00A0", styles.GlanceValue));

    /// <summary>Adds a filled rectangle, an artifact.</summary>
    public void AddBar(Frame frame, Rectangle area, Color color)
    {
        var bar = new Frame(area.Width, area.Height);
        bar.Add(0, 0, new RuleItem(bar.Size, color));
        frame.Add(Left(area), area.Y, new GroupItem(bar) { IsArtifact = true });
    }

    /// <summary>Adds an empty table and returns its body.</summary>
    public static Element AddTable(Element section) => section.Add(ElementKind.Table).Add(ElementKind.TableBody);

    /// <summary>Adds a cell that heads its row.</summary>
    public static Element AddRowHeader(Element row) => row.Add(new Element(ElementKind.HeaderCell) { IsRowHeader = true });

    private double Left(Rectangle area) => display.Left(area.X, area.Width, measure);
}
