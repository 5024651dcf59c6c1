using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Front;

/// <summary>Sets the imprint at the foot of the page after the cover: the title, then lines of a label and its value.</summary>
internal sealed class ImprintSetter(DisplayText display, PageStyle page, BookStyles styles, Wording words)
{
    private static readonly string Program = $"TechBeats {typeof(ImprintSetter).Assembly.GetName().Version!.ToString(3)}";

    private readonly ImprintStyle look = styles.Imprints;

    /// <summary>Sets the imprint and adds its elements to the part.</summary>
    /// <param name="book">The book.</param>
    /// <param name="counts">What the book holds.</param>
    /// <param name="fonts">The font families of the body.</param>
    /// <param name="part">The element of the imprint.</param>
    public Page Set(Book book, BookCounts counts, IReadOnlyList<string> fonts, Element part)
    {
        var lines = Lines(book, counts, fonts);
        var scale = 1.0;
        var heights = HeightsOf(book, lines, scale);
        while (scale > look.MinimumScale && heights[^1] > page.TextHeight)
        {
            scale *= look.ShrinkFactor;
            heights = HeightsOf(book, lines, scale);
        }

        var fitting = heights.FindLastIndex(height => height <= page.TextHeight);
        var set = Stack(book, lines.GetRange(0, Math.Max(0, fitting)), scale, part);
        var paper = new Frame(page.Width, page.Height);
        paper.Add(page.Left(isRecto: false), page.Height - page.Bottom - set.Height, set);
        return new Page(paper, Matter.Front, 2, [new Landmark(Page.LandmarkName(Matter.Front, 2), Point.Zero)]);
    }

    private List<(string Label, string Value)> Lines(Book book, BookCounts counts, IReadOnlyList<string> fonts)
    {
        var days = BookPeriod.Days(book, words);
        var newest = book.To is { } to && book.From != to ? words.Date(to) : null;
        var lines = new List<(string Label, string? Value)>
        {
            (words.Author, book.Author),
            (words.Period, days),
            (words.NewestIssue, newest),
            (words.Extent, ExtentOf(counts)),
            (words.License, book.License),
            (words.Site, book.SiteAddress),
            (words.Fonts, string.Join(", ", fonts)),
            (words.Program, Program),
        };
        return [.. lines.Where(line => !string.IsNullOrWhiteSpace(line.Value)).Select(line => (line.Label, line.Value!))];
    }

    private string ExtentOf(BookCounts counts)
    {
        var parts = new List<string> { words.Issues(counts.Issues), words.CountOfWords(counts.Words) };
        if (counts.Links > 0)
        {
            parts.Add(words.Links(counts.Links));
        }

        if (counts.Figures + counts.LostFigures > 0)
        {
            var figures = words.Figures(counts.Figures + counts.LostFigures);
            parts.Add(counts.LostFigures == 0 ? figures : $"{figures}, {string.Format(words.LostCount, words.Number(counts.LostFigures))}");
        }

        return string.Join(look.Separator, parts);
    }

    /// <summary>Returns the height of the imprint without lines, with the first one, the first two and so on.</summary>
    private List<double> HeightsOf(Book book, List<(string Label, string Value)> lines, double scale)
    {
        var column = ColumnOf(lines, scale);
        var heights = new List<double> { Stack(book, [], scale, null).Height };
        for (var i = 0; i < lines.Count; i++)
        {
            var space = (i == 0 ? look.SpaceAfterTitle : look.SpaceBetweenLines) * scale;
            heights.Add(heights[^1] + space + Line(lines[i].Label, lines[i].Value, column, scale, null).Height);
        }

        return heights;
    }

    /// <summary>Width of the labels.</summary>
    private double ColumnOf(List<(string Label, string Value)> lines, double scale)
    {
        var style = Scaled(styles.ImprintLabel, scale);
        var widest = lines.Select(line => display.Prepare(line.Label, style, null).NaturalWidth).DefaultIfEmpty(0).Max();
        return Math.Min(look.MaximumLabelShare * page.Measure, widest + 1);
    }

    /// <summary>Stacks title, subtitle and lines.</summary>
    /// <param name="book">The book.</param>
    /// <param name="lines">The labels and values.</param>
    /// <param name="scale">Scale of the type.</param>
    /// <param name="part">The element of the imprint; null to measure.</param>
    private Frame Stack(Book book, List<(string Label, string Value)> lines, double scale, Element? part)
    {
        var placed = new List<(double Y, Frame Frame)>();
        var title = SetWithin(book.Title, Scaled(styles.ImprintTitle, scale), page.Measure, part?.Add(ElementKind.Paragraph));
        placed.Add((0, title));
        var y = title.Height;
        if (book.Subtitle is { } subtitle && !string.IsNullOrWhiteSpace(subtitle))
        {
            var set = SetWithin(subtitle, Scaled(styles.ImprintSubtitle, scale), page.Measure, part?.Add(ElementKind.Paragraph));
            placed.Add((y, set));
            y += set.Height;
        }

        y += lines.Count > 0 ? look.SpaceAfterTitle * scale : 0;
        var list = lines.Count > 0 ? part?.Add(new Element(ElementKind.List) { ListNumbering = "None" }) : null;
        var column = ColumnOf(lines, scale);
        for (var i = 0; i < lines.Count; i++)
        {
            y += i > 0 ? look.SpaceBetweenLines * scale : 0;
            var line = Line(lines[i].Label, lines[i].Value, column, scale, list?.Add(ElementKind.ListItem));
            placed.Add((y, line));
            y += line.Height;
        }

        var frame = new Frame(page.Measure, y);
        placed.ForEach(each => frame.Add(0, each.Y, each.Frame));
        return frame;
    }

    /// <summary>Sets a label and its value: side by side on one baseline, or one below the other where the measure is narrow.</summary>
    private Frame Line(string label, string value, double column, double scale, Element? item)
    {
        var (labelStyle, valueStyle) = (Scaled(styles.ImprintLabel, scale), Scaled(styles.Imprint, scale));
        var indent = column + look.LabelGap;
        var isBeside = page.Measure - indent >= look.MinimumValueWidth * scale;
        var width = isBeside ? page.Measure - indent : page.Measure;
        var labelText = SetWithin(label, labelStyle, isBeside ? column : page.Measure, item?.Add(ElementKind.Label));
        var valueText = SetWithin(value, valueStyle, width, item?.Add(ElementKind.ListBody));
        if (!isBeside)
        {
            var stacked = new Frame(page.Measure, labelText.Height + valueText.Height);
            stacked.Add(0, 0, labelText);
            stacked.Add(0, labelText.Height, valueText);
            return stacked;
        }

        var shift = BaselineOf(valueStyle) - BaselineOf(labelStyle);
        var frame = new Frame(page.Measure, Math.Max(labelText.Height, valueText.Height));
        frame.Add(display.Left(0, column, page.Measure), shift, labelText);
        frame.Add(display.Left(indent, width, page.Measure), 0, valueText);
        return frame;
    }

    private double BaselineOf(ParagraphStyle style) => display.Prepare("", style, null).SetOnOneLine().Baseline;

    private Frame SetWithin(string text, ParagraphStyle style, double width, Element? element)
    {
        var room = new Size(width, Math.Max(style.Leading, look.MaximumTextShare * page.TextHeight));
        return display.SetWithin(text, style, room, Shrinking.None, element).Frame;
    }

    private static ParagraphStyle Scaled(ParagraphStyle style, double scale) =>
        style with { Text = style.Text with { Size = style.Text.Size * scale }, Leading = style.Leading * scale };
}
