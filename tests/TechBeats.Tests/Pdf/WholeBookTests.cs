using TechBeats.Model;
using TechBeats.Tests.Pdf.Content;
using TechBeats.Tests.Pdf.Pictures;
using TechBeats.Tests.Reading;
using TechBeats.Tests.Support;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Pdf;

/// <summary>A book with something of everything in it, and properties of the whole file.</summary>
public sealed class WholeBookTests
{
    private const int BodyPages = 70;
    private static readonly TextStyle Serif = new() { Role = FontRole.Text, Size = 10 };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void The_same_book_gives_the_same_bytes(int jobs) => Assert.Equal(Book().Write(jobs: 1), Book().Write(jobs: jobs));

    [Fact]
    public void Pages_have_labels_and_are_in_order()
    {
        var book = FinishedBook.Read(Book().Write());
        var texts = book.Pages.Select(page => page.Text).ToList();
        Assert.Equal(["Front 1", "Front 2"], texts[..2]);
        Assert.Equal(Enumerable.Range(1, BodyPages).Select(page => $"Running head\nHeading {page}\nPage {page} of many 👋"), texts[2..]);
        Assert.Equal(["i", "ii", .. Enumerable.Range(1, BodyPages).Select(page => $"{page}")], book.Labels);
    }

    [Fact]
    public void Tags_say_what_the_elements_say()
    {
        var tags = Judge.AskAbout(Book().Write(), "pdfinfo", "-struct-text", "{file}");
        Assert.Contains("\"Page 7 of \"", tags, StringComparison.Ordinal);
        Assert.Contains("Figure", tags, StringComparison.Ordinal);
        Assert.DoesNotContain("Running head", tags, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_and_bookmarks_go_to_their_pages()
    {
        var book = FinishedBook.Read(Book().Write());
        Assert.Equal(
            Enumerable.Range(0, BodyPages).Select(page => new SeenLink(page + 2, null, ((page + 1) % BodyPages) + 2)),
            book.Links.Select(link => link with { Text = "" }));
        Assert.Equal(Enumerable.Range(0, BodyPages).Select(page => new OutlineEntry(0, $"Page {page + 1}", page + 2)), book.Outline);
    }

    internal static StandInBook Book()
    {
        var book = new StandInBook
        {
            Words = new Description("A title", "An author", "About", ["a", "b"], "en", new DateOnly(2024, 2, 29)),
        };
        var front = book.Root.Add(ElementKind.Part);
        var article = book.Root.Add(ElementKind.Article);
        for (var i = 1; i <= BodyPages; i++)
        {
            AddBodyPage(book, article, i);
        }

        for (var i = 1; i <= 2; i++)
        {
            book.AddPage(Matter.Front).Add(10, 20, new GroupItem(Line($"Front {i}"), front.Add(ElementKind.Paragraph)));
        }

        return book;
    }

    private static void AddBodyPage(StandInBook book, Element article, int number)
    {
        var section = article.Add(new Element(ElementKind.Section) { Title = $"Section {number}" });
        var page = book.AddPage(Matter.Body, new Landmark($"page-{number}", new Point(10, 10)));
        page.Add(10, 5, new GroupItem(Line("Running head")) { IsArtifact = true });
        page.Add(
            10,
            20,
            new GroupItem(
                Line($"Heading {number}"),
                section.Add(new Element(ElementKind.Heading) { Level = 1, Title = $"Heading {number}" })
            )
        );

        var paragraph = section.Add(ElementKind.Paragraph);
        var link = paragraph.Add(ElementKind.Link);
        page.Add(10, 35, new GroupItem(Line($"Page {number} of "), paragraph));
        page.Add(80, 35, new GroupItem(Line("many 👋"), link));
        page.Add(80, 35, new LinkItem(new BookTarget($"page-{(number % BodyPages) + 1}"), new Size(40, 12), link, "The next page"));

        if (number % 3 == 0)
        {
            var picture = new Frame(40, 20);
            picture.Add(0, 0, new PictureItem(Picture(number), new Size(40, 20)));
            page.Add(
                10,
                60,
                new GroupItem(picture, section.Add(new Element(ElementKind.Figure) { Alt = $"Picture {number}" }))
                {
                    Opacity = number % 2 == 0 ? 0.5 : 1,
                }
            );
        }

        book.BookmarkList.Add(new Bookmark($"Page {number}", $"page-{number}", []));
    }

    // Every second one has an alpha channel, which takes longer to make ready.
    private static PngPicture Picture(int number)
    {
        var channels = number % 2 == 0 ? 4 : 3;
        var rows = Enumerable
            .Range(0, 20)
            .Select(y => Enumerable.Range(0, 40 * channels).Select(x => (byte)((x * y) + number)).ToArray())
            .ToArray();
        return PngMaker.Picture(PngMaker.File(40, 20, 8, channels == 4 ? 6 : 2, PngMaker.Filter(rows, channels)), 40, 20);
    }

    private static Frame Line(string text)
    {
        var line = new Frame(180, 12);
        var x = 0.0;
        foreach (var mark in GlyphWriterTests.Marks(text, Serif))
        {
            line.Add(x, 10, mark);
            x += mark.Width;
        }

        return line;
    }
}
