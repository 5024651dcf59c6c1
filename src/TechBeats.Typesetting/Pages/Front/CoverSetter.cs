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
        var measure = Measure;
        var left = display.Left(page.Width * look.TextLeft, measure, page.Width);
        paper.Add(0, 0, Background());
        var positions = look.Plain;
        if (book.Cover is { } picture)
        {
            positions = look.UnderPicture;
            var area = CoverPicture.AreaOf(picture, page.Width * (1 - look.BandWidth), page.Height, look);
            paper.Add(display.Left(page.Width * look.BandWidth, area.Width, page.Width), 0, CoverPicture.Draw(picture, area));
        }

        var top = page.Height * positions.Title;
        if (Kicker(book) is { } kicker)
        {
            var set = display.Set(kicker, styles.CoverKicker, measure, part.Add(ElementKind.Paragraph));
            paper.Add(left, page.Height * positions.Kicker, set);
            top = Math.Max(top, (page.Height * positions.Kicker) + set.Height);
        }

        SetTitle(book, paper, new Point(left, top), positions, part);
        paper.Add(display.Left(page.Width * look.TextLeft, page.Width * look.RuleWidth, page.Width), page.Height * positions.Rule, Rule());
        var y = page.Height * (positions.Rule + look.SpaceAfterRule);
        foreach (var line in Lines(book))
        {
            var room = new Size(measure, (page.Height * (positions.Author - look.Gap)) - y);
            if (room.Height < styles.CoverLine.Leading)
            {
                break; // the imprint has the subtitle
            }

            var set = SetWithin(line, styles.CoverLine, room, part);
            paper.Add(left, y, set);
            y += set.Height;
        }

        if (book.Author is { } author)
        {
            var foot = new Size(measure, page.Height * (1 - positions.Author - look.Gap));
            paper.Add(left, page.Height * positions.Author, SetWithin(author, styles.CoverAuthor, foot, part));
        }

        return new Page(paper, Matter.Front, 1, [new Landmark(Page.LandmarkName(Matter.Front, 1), Point.Zero)]);
    }

    private double Measure => page.Width * (1 - look.TextLeft - look.TextRight);

    private string? Kicker(Book book)
    {
        var kicker =
            book.From is { } from && book.To is { } to && from.Year == to.Year && book.IssueCount > 1
                ? words.YearlyDigest
                : words.CollectedIssues;
        return string.Equals(kicker, book.Title, StringComparison.OrdinalIgnoreCase) ? null : kicker;
    }

    /// <summary>Sets the title, and below it the years, above the rule.</summary>
    private void SetTitle(Book book, Frame paper, Point at, CoverPositions positions, Element part)
    {
        var measure = Measure;
        var element = part.Add(new Element(ElementKind.Title) { Title = book.Title });
        var hasYears = BookPeriod.Years(book) is { } years && !book.Title.Contains(years, StringComparison.Ordinal);
        var period = hasYears
            ? display.Set(BookPeriod.Years(book)!, styles.CoverPeriod, measure, part.Add(ElementKind.Paragraph))
            : new Frame(measure, 0);
        var space = page.Height * look.SpaceBeforePeriod * positions.MaximumTitleHeight / look.Plain.MaximumTitleHeight;
        var below = period.Height + (page.Height * look.Gap) + (hasYears ? space : 0);
        var room = new Size(
            measure,
            Math.Min(page.Height * positions.MaximumTitleHeight, (page.Height * positions.Rule) - at.Y - below));
        var shrinking = new Shrinking(look.TitleShrinkFactor, look.MinimumTitleSize);
        var title = display.SetWithin(book.Title, styles.CoverTitle, room, shrinking, element).Frame;
        paper.Add(at.X, at.Y, title);
        if (hasYears)
        {
            paper.Add(at.X, at.Y + title.Height + space, period);
        }
    }

    private Frame SetWithin(string text, ParagraphStyle style, Size room, Element part) =>
        display.SetWithin(text, style, room, Shrinking.None, part.Add(ElementKind.Paragraph)).Frame;

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
        if (styles.Palette.CoverPaper is { } color)
        {
            frame.Add(0, 0, new RuleItem(frame.Size, color));
        }

        frame.Add(
            display.Left(0, page.Width * look.BandWidth, page.Width),
            0,
            new RuleItem(new Size(page.Width * look.BandWidth, page.Height), styles.Palette.Accent)
        );
        return new GroupItem(frame) { IsArtifact = true };
    }

    private GroupItem Rule()
    {
        var frame = new Frame(page.Width * look.RuleWidth, look.Rule);
        frame.Add(0, 0, new RuleItem(frame.Size, styles.Palette.Ink));
        return new GroupItem(frame) { IsArtifact = true };
    }
}
