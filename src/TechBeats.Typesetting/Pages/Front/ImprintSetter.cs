using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Front;

/// <summary>Sets the imprint at the foot of the page after the cover.</summary>
internal sealed class ImprintSetter(DisplayText display, PageStyle page, BookStyles styles, Wording words)
{
    private readonly double space = styles.Margins.SpaceBetweenImprintGroups;

    /// <summary>Sets the imprint and adds its elements to the part.</summary>
    /// <param name="book">The book.</param>
    /// <param name="fonts">The font families of the body.</param>
    /// <param name="part">The element of the imprint.</param>
    public Page Set(Book book, IReadOnlyList<string> fonts, Element part)
    {
        var room = new Size(page.Measure, styles.Margins.MaximumImprintLineShare * page.TextHeight);
        var groups = Groups(book, fonts)
            .Select(group =>
                group.Select(line => display.SetWithin(
                    line.Text, line.Style, room, Shrinking.None, part.Add(ElementKind.Paragraph)).Frame).ToList()
            )
            .Where(group => group.Count > 0)
            .ToList();
        var height = groups.Sum(group => group.Sum(frame => frame.Height)) + (space * (groups.Count - 1));
        var paper = new Frame(page.Width, page.Height);
        var left = page.Left(isRecto: false);
        var y = page.Height - page.Bottom - height;
        foreach (var group in groups)
        {
            foreach (var frame in group)
            {
                paper.Add(left, y, frame);
                y += frame.Height;
            }

            y += space;
        }

        return new Page(paper, Matter.Front, 2, [new Landmark(Page.LandmarkName(Matter.Front, 2), Point.Zero)]);
    }

    private IEnumerable<IEnumerable<StyledText>> Groups(Book book, IReadOnlyList<string> fonts)
    {
        var strong = styles.Imprint with { Text = styles.Imprint.Text with { Weight = FontWeight.Semibold } };
        yield return Present((book.Title, strong), (book.Subtitle, styles.Imprint), (book.Author, styles.Imprint));
        yield return Present(
            (Labeled(words.Period, BookPeriod.Days(book, words)), styles.Imprint),
            (Labeled(words.Site, book.SiteAddress), styles.Imprint),
            (Labeled(words.License, book.License), styles.Imprint)
        );
        var wordCount = string.Format(words.ManyWords, Grouped(book.Issues.Sum(issue => issue.WordCount)));
        var counts = $"{words.Issues(book.IssueCount)}, {words.Figures(FigureCount(book))}, {wordCount}";
        yield return Present((counts, styles.Imprint), (Labeled(words.Fonts, string.Join(", ", fonts)), styles.Imprint));
        yield return Present((book.To is { } date ? words.Date(date) : null, styles.Imprint));
    }

    private static IEnumerable<StyledText> Present(params (string? Text, ParagraphStyle Style)[] lines) =>
        lines.Where(line => !string.IsNullOrWhiteSpace(line.Text)).Select(line => new StyledText(line.Text!, line.Style));

    private static string? Labeled(string label, string? text) => string.IsNullOrWhiteSpace(text) ? null : $"{label} {text}";

    private static int FigureCount(Book book) =>
        book
            .Issues.SelectMany(issue => issue.Figures.Values)
            .OfType<FigureFound>()
            .Select(figure => figure.Picture.Hash)
            .Distinct()
            .Count();

    // A narrow no-break space separates thousands in every language.
    private static string Grouped(int number) => number < 10_000 ? $"{number}" : $"{number / 1000}\u202F{number % 1000:000}";
}
