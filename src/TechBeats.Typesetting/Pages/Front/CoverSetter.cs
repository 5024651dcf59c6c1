using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Front;

/// <summary>Sets the cover: a colored band, the title, the period, lines about the content, the author.</summary>
internal sealed class CoverSetter(DisplayText display, PageStyle page, BookStyles styles, Wording words)
{
    private readonly CoverStyle look = styles.Cover;

    /// <summary>Sets the cover and adds its elements to the part.</summary>
    public Page Set(Book book, Element part)
    {
        var paper = new Frame(page.Width, page.Height);
        var measure = page.Width * (1 - look.TextLeft - look.TextRight);
        var left = display.Left(page.Width * look.TextLeft, measure, page.Width);
        paper.Add(0, 0, Background());
        var positions = look.Plain;
        if (book.Cover is { } picture)
        {
            positions = look.UnderPicture;
            var area = CoverPicture.AreaOf(picture, page.Width * (1 - look.BandWidth), page.Height, look);
            paper.Add(display.Left(page.Width * look.BandWidth, area.Width, page.Width), 0, CoverPicture.Draw(picture, area));
        }

        if (Kicker(book) is { } kicker)
        {
            var set = display.Set(kicker, styles.CoverKicker, measure, part.Add(ElementKind.Paragraph));
            paper.Add(left, page.Height * positions.Kicker, set);
        }

        var title = Title(
            book.Title,
            measure,
            page.Height * positions.MaximumTitleHeight,
            part.Add(new Element(ElementKind.Title) { Title = book.Title })
        );
        paper.Add(left, page.Height * positions.Title, title);
        if (BookPeriod.Years(book) is { } years && !book.Title.Contains(years, StringComparison.Ordinal))
        {
            var space = look.SpaceBeforePeriod * positions.MaximumTitleHeight / look.Plain.MaximumTitleHeight;
            var top = (page.Height * (positions.Title + space)) + title.Height;
            paper.Add(left, top, display.Set(years, styles.CoverPeriod, measure, part.Add(ElementKind.Paragraph)));
        }

        paper.Add(display.Left(page.Width * look.TextLeft, page.Width * look.RuleWidth, page.Width), page.Height * positions.Rule, Rule());
        var y = page.Height * (positions.Rule + look.SpaceAfterRule);
        foreach (var line in Lines(book))
        {
            var set = display.Set(line, styles.CoverLine, measure, part.Add(ElementKind.Paragraph));
            paper.Add(left, y, set);
            y += set.Height;
        }

        if (book.Author is { } author)
        {
            var set = display.Set(author, styles.CoverAuthor, measure, part.Add(ElementKind.Paragraph));
            paper.Add(left, page.Height * positions.Author, set);
        }

        return new Page(paper, Matter.Front, 1, [new Landmark(Page.LandmarkName(Matter.Front, 1), Point.Zero)]);
    }

    private string? Kicker(Book book)
    {
        var kicker =
            book.From is { } from && book.To is { } to && from.Year == to.Year && book.IssueCount > 1
                ? words.YearlyDigest
                : words.CollectedIssues;
        return string.Equals(kicker, book.Title, StringComparison.OrdinalIgnoreCase) ? null : kicker;
    }

    private Frame Title(string title, double measure, double maximumHeight, Element element)
    {
        var style = styles.CoverTitle;
        var set = display.Prepare(title, style, element);
        var lines = set.Break(measure);
        while (
            (set.MinimumWidth > measure || lines.Sum(line => line.Frame.Height) > maximumHeight)
            && style.Text.Size > look.MinimumTitleSize
        )
        {
            style = style with
            {
                Text = style.Text with { Size = style.Text.Size * look.TitleShrinkFactor },
                Leading = style.Leading * look.TitleShrinkFactor,
            };
            set = display.Prepare(title, style, element);
            lines = set.Break(measure);
        }

        return DisplayText.Stack(lines, measure);
    }

    private IEnumerable<string> Lines(Book book)
    {
        var issues = words.Issues(book.IssueCount);
        var period = BookPeriod.Days(book, words);
        yield return period is null ? issues : $"{issues}, {period}";
        if (!string.IsNullOrWhiteSpace(book.Subtitle))
        {
            yield return book.Subtitle;
        }
    }

    private GroupItem Background()
    {
        var frame = new Frame(page.Width, page.Height);
        frame.Add(0, 0, new RuleItem(frame.Size, Palette.CoverPaper));
        frame.Add(
            display.Left(0, page.Width * look.BandWidth, page.Width),
            0,
            new RuleItem(new Size(page.Width * look.BandWidth, page.Height), Palette.Accent)
        );
        return new GroupItem(frame) { IsArtifact = true };
    }

    private GroupItem Rule()
    {
        var frame = new Frame(page.Width * look.RuleWidth, look.Rule);
        frame.Add(0, 0, new RuleItem(frame.Size, Palette.Ink));
        return new GroupItem(frame) { IsArtifact = true };
    }
}
