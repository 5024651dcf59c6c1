using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Front;

/// <summary>
/// Sets the cover: kicker, title, subtitle and period at its head, the counts and the author at its foot. Between them a bar for each issue
/// is the ornament. A picture takes its place.
/// </summary>
internal sealed class CoverSetter(DisplayText display, PageStyle page, BookStyles styles, Wording words)
{
    private readonly CoverStyle look = styles.Cover;
    private readonly double measure = page.Width * (1 - styles.Cover.TextLeft - styles.Cover.TextRight);
    private readonly double scale = styles.Cover.ScaleOn(page);

    /// <summary>Sets the cover and adds its elements to the part.</summary>
    /// <param name="book">The book.</param>
    /// <param name="counts">What the book holds.</param>
    /// <param name="part">The element of the cover.</param>
    public Page Set(Book book, BookCounts counts, Element part)
    {
        var paper = new Frame(page.Width, page.Height);
        if (look.Background is { } background)
        {
            paper.Add(0, 0, Tint(paper.Size, background));
        }

        var top = page.Height * look.Top;
        if (book.Cover is { } picture)
        {
            var area = CoverPicture.AreaOf(picture, page.Width, page.Height, look);
            paper.Add(0, 0, CoverPicture.Draw(picture, area));
            top = area.Height + (page.Height * look.SpaceBelowPicture);
        }

        var timeline = book.Cover is null && counts.Timeline.Count > 1
            ? Timeline.Create(counts.Timeline, measure, look.Ornament)
            : null;
        var days = timeline is { HasScale: true } ? null : BookPeriod.Days(book, words);
        var footTop = (page.Height * (1 - look.Foot)) - Foot(book, counts, days, null).Height;
        var bottom = footTop - (page.Height * look.Gap);
        if (timeline is not null)
        {
            var ornament = Ornament(timeline);
            var space = page.Height * look.SpaceAroundOrnament;
            var y = footTop - space - ornament.Content.Height;
            if (y - space - top >= page.Height * look.MinimumHeadHeight)
            {
                paper.Add(Left(measure), y, ornament);
                bottom = y - space;
            }
        }

        SetHead(book, paper, top, bottom, part);
        paper.Add(Left(measure), footTop, Foot(book, counts, days, part));
        return new Page(paper, Matter.Front, 1, [new Landmark(Page.LandmarkName(Matter.Front, 1), Point.Zero)]);
    }

    private double Left(double width) => display.Left(page.Width * look.TextLeft, width, page.Width);

    /// <summary>Sets kicker, title, subtitle and period from the top downward. The title has the room that the others leave.</summary>
    private void SetHead(Book book, Frame paper, double top, double bottom, Element part)
    {
        var y = top;
        if (Kicker(book) is { } kicker)
        {
            var room = new Size(measure, (bottom - top) / 2);
            var set = SetWithin(kicker, Small(styles.CoverKicker), room, part);
            paper.Add(Left(measure), y, set);
            y += set.Height + (page.Height * look.SpaceAfterKicker);
        }

        var years = BookPeriod.Years(book) is { } covered && !book.Title.Contains(covered, StringComparison.Ordinal) ? covered : null;
        var periodStyle = Scaled(styles.CoverPeriod, scale);
        var periodHeight = years is null ? 0 : display.Set(years, periodStyle, measure, null).Height;
        var spaceForPeriod = years is null ? 0 : Math.Min(page.Height * look.SpaceBeforePeriod, (bottom - y) / 4);
        if (periodHeight > (bottom - y) / 2)
        {
            (years, periodHeight, spaceForPeriod) = (null, 0, 0); // the imprint has the period
        }

        var titleRoom = new Size(measure, Math.Min(page.Height * look.MaximumTitleHeight, bottom - y - periodHeight - spaceForPeriod));
        var title = display.SetWithin(
            book.Title,
            Scaled(styles.CoverTitle, scale),
            titleRoom,
            new Shrinking(look.TitleShrinkFactor, look.MinimumTitleSize),
            part.Add(new Element(ElementKind.Title) { Title = book.Title })).Frame;
        paper.Add(Left(measure), y, title);
        y += title.Height;
        if (book.Subtitle is { } subtitle && !string.IsNullOrWhiteSpace(subtitle))
        {
            var style = Small(styles.CoverSubtitle);
            var space = page.Height * look.SpaceBeforeSubtitle;
            var room = Math.Min(page.Height * look.MaximumSubtitleHeight, bottom - y - space - periodHeight - spaceForPeriod);
            if (room >= style.Leading)
            {
                var set = SetWithin(subtitle, style, new Size(measure, room), part);
                paper.Add(Left(measure), y + space, set);
                y += space + set.Height;
            }
        }

        if (years is not null)
        {
            paper.Add(Left(measure), y + spaceForPeriod, display.Set(years, periodStyle, measure, part.Add(ElementKind.Paragraph)));
        }
    }

    private string? Kicker(Book book)
    {
        var kicker =
            book.From is { } from && book.To is { } to && from.Year == to.Year && book.IssueCount > 1
                ? words.YearlyDigest
                : words.CollectedIssues;
        return string.Equals(kicker, book.Title, StringComparison.OrdinalIgnoreCase) ? null : kicker;
    }

    /// <summary>Sets the last lines: the days if no scale shows them, the counts, the author.</summary>
    private Frame Foot(Book book, BookCounts counts, string? days, Element? part)
    {
        var room = new Size(measure, Math.Max(page.Height * look.MaximumFootLineHeight, Small(styles.CoverAuthor).Leading));
        var lines = new List<StyledText>();
        if (days is not null)
        {
            lines.Add(new StyledText(days, Small(styles.CoverLine)));
        }

        lines.Add(new StyledText(CountsOf(counts), Small(styles.CoverLine)));
        if (!string.IsNullOrWhiteSpace(book.Author))
        {
            lines.Add(new StyledText(book.Author, Small(styles.CoverAuthor)));
        }

        var set = lines.ConvertAll(line => SetWithin(line.Text, line.Style, room, part));
        var frame = new Frame(measure, set.Sum(line => line.Height));
        var y = 0.0;
        foreach (var line in set)
        {
            frame.Add(0, y, line);
            y += line.Height;
        }

        return frame;
    }

    private string CountsOf(BookCounts counts)
    {
        var parts = new List<string> { words.Issues(counts.Issues) };
        if (counts.Links > 0)
        {
            parts.Add(words.Links(counts.Links));
        }

        if (counts.Words > 0)
        {
            parts.Add(words.CountOfWords(counts.Words));
        }

        return string.Join(look.Separator, parts);
    }

    /// <summary>Draws the ornament. It is an artifact: the lines below it say how much the book holds.</summary>
    private GroupItem Ornament(Timeline timeline)
    {
        var setter = new TimelineSetter(display, words, look.Ornament);
        var size = new Size(measure, page.Height * look.BarHeight);
        return new GroupItem(setter.Draw(timeline, size, Small(styles.CoverScale))) { IsArtifact = true };
    }

    private Frame SetWithin(string text, ParagraphStyle style, Size room, Element? part) =>
        display.SetWithin(text, style, room, Shrinking.None, part?.Add(ElementKind.Paragraph)).Frame;

    private ParagraphStyle Small(ParagraphStyle style) => Scaled(style, Math.Max(look.MinimumSmallScale, scale));

    private static ParagraphStyle Scaled(ParagraphStyle style, double scale) => style with
    {
        Text = style.Text with { Size = style.Text.Size * scale, LetterSpacing = style.Text.LetterSpacing * scale },
        Leading = style.Leading * scale,
    };

    private static GroupItem Tint(Size size, Color color)
    {
        var frame = new Frame(size);
        frame.Add(0, 0, new RuleItem(size, color));
        return new GroupItem(frame) { IsArtifact = true };
    }
}
