using TechBeats.Model;
using TechBeats.Typesetting;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages;

/// <summary>A book that is read from right to left is the mirror of one that is not: spine, cover, contents, openers, folios.</summary>
public sealed class RightToLeftBookTests
{
    private static readonly PageStyle Paper = PageStyle.Named("a5")!;
    private static readonly PageStyle Bound = Paper with { IsBoundRight = true };

    [Fact]
    public void The_spine_and_the_text_of_the_cover_are_at_the_right()
    {
        var (hebrew, english) = (Set("he"), Set("en"));

        Assert.True(hebrew.Book.Description.IsRightToLeft);
        Assert.False(english.Book.Description.IsRightToLeft);
        Assert.Equal(Paper.Width * new CoverStyle().TextLeft, Texts(english).Min(text => text.At.X), 3);
        Assert.Equal(Paper.Width * (1 - new CoverStyle().TextLeft), Texts(hebrew).Max(text => text.At.X + text.Item.Width), 3);

        static IEnumerable<(Point At, TextItem Item)> Texts((TypesetBook Book, IReadOnlyList<Page> Pages) set) =>
            Marks(Front(set, 1).Frame).Where(placed => placed.Item is TextItem item && !string.IsNullOrWhiteSpace(item.Text))
                .Select(placed => (placed.At, (TextItem)placed.Item));
    }

    [Fact]
    public void Contents_have_titles_at_the_right_and_pages_at_the_left_wherever_a_title_itself_runs()
    {
        var links = Marks(Front(Set("he"), 3).Frame)
            .Where(placed => placed.Item is LinkItem)
            .Select(placed => (placed.At.X, Link: (LinkItem)placed.Item))
            .ToList();

        var (left, right) = (Bound.Left(isRecto: true), Bound.Left(isRecto: true) + Paper.Measure);
        var titles = links.Where(link => link.Link.Size.Width > 100).ToList();
        var numbers = links.Where(link => Math.Abs(link.X - left) < 0.001).ToList();
        Assert.Equal(["one", "two"], titles.Select(title => ((BookTarget)title.Link.Target).Name));
        Assert.Equal(["one", "two"], numbers.Select(number => ((BookTarget)number.Link.Target).Name));
        Assert.All(titles, title => Assert.Equal(right, title.X + title.Link.Size.Width, 3));
        var sections = links.Except(titles).Except(numbers).ToList();
        Assert.Equal(8, sections.Count);
        Assert.All(sections, section => Assert.InRange(section.X, left + 1, right));
    }

    [Fact]
    public void Folios_stand_outside_and_odd_pages_lie_left_of_the_spine()
    {
        var first = Set("he").Pages.First(page => page.Matter == Matter.Body);
        var ink = Marks(first.Frame)
            .Where(placed => placed.Item is TextItem)
            .Select(placed => (placed.At.X, placed.At.Y, ((TextItem)placed.Item).Width))
            .ToList();

        Assert.Equal(Paper.Outer, ink.MaxBy(text => text.Y).X, 1);
        Assert.Equal(Paper.Width - Paper.Inner, ink.Max(text => text.X + text.Width), 0);
    }

    [Fact]
    public void An_issue_that_runs_the_other_way_opens_its_own_way()
    {
        var set = Set("en", "he");
        var page = set.Pages.First(page => page.Matter == Matter.Body && page.Number == 2);
        var title = Marks(page.Frame)
            .Where(placed => placed.Item is TextItem { Size: > 15 })
            .Max(placed => placed.At.X + ((TextItem)placed.Item).Width);

        Assert.Equal(Paper.Left(isRecto: false) + Paper.Measure, title, 0);
    }

    [Fact]
    public void A_book_without_a_title_is_named_in_its_language()
    {
        Assert.Equal(Wording.For("he").CollectedIssues, Set("he").Book.Description.Title);
        Assert.Equal("Collected issues", Set("en").Book.Description.Title);
    }

    private static Page Front((TypesetBook Book, IReadOnlyList<Page> Pages) set, int number) =>
        set.Pages.Single(page => page.Matter == Matter.Front && page.Number == number);

    private static (TypesetBook Book, IReadOnlyList<Page> Pages) Set(string language, string? second = null)
    {
        var book = new Book
        {
            Title = "Collected issues",
            IsUntitled = true,
            Language = language,
            Issues = [Issue("one", language), Issue("two", second ?? language)],
        };
        var pages = new List<Page>();
        var typeset = new Typesetter(FontLibrary.Bundled(), Paper, new BookStyles(), 1).Typeset(book, pages.Add, CancellationToken.None);
        return (typeset, pages);
    }

    private static Issue Issue(string key, string language) => new()
    {
        Key = key,
        Title = language == "he" ? "שלום לכולם" : "Hello to all",
        Language = language,
        Source = key + ".md",
        Blocks =
        [
            new Heading(2, "first", [new Text(language == "he" ? "כותרת ראשונה" : "First heading")]),
            new Paragraph([new Text(language == "he" ? "זה טקסט קצר" : "A short text")]),
            new Heading(2, "second", [new Text("Wi-Fi")]),
            new Paragraph([new Text(language == "he" ? "ועוד טקסט" : "More text")]),
        ],
    };

    private static IEnumerable<(Point At, FrameItem Item)> Marks(Frame frame)
    {
        foreach (var (at, item) in frame.Items)
        {
            yield return (at, item);
            if (item is GroupItem group)
            {
                foreach (var (inner, found) in Marks(group.Content))
                {
                    yield return (at + inner, found);
                }
            }
        }
    }
}
