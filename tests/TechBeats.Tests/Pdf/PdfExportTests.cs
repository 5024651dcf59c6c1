using TechBeats.Model;
using TechBeats.Tests.Support;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Pdf;

/// <summary>Small books as whole files.</summary>
public sealed class PdfExportTests
{
    private static readonly Color Accent = Color.FromRgb(0x8C2A1F);

    /// <summary>The small books by the names of their snapshots.</summary>
    internal static IReadOnlyDictionary<string, Func<StandInBook>> Books { get; } = new Func<StandInBook>[]
    {
        An_empty_page,
        Rules_and_paths,
        A_group_has_its_own_transform_clip_and_opacity,
        Pages_of_the_front_matter_come_first,
        Links_go_to_the_web_and_to_places_in_the_book,
        Own_marks_stand_between_children_as_they_are_drawn,
        Tables_lists_notes_and_figures_have_their_attributes,
        What_the_file_says_of_itself_agrees,
    }.ToDictionary(book => book.Method.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Books.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_file_is_as_before(string name) => SnapshotFile.Matches(Books[name]().WriteText(), "Pdf", name);

    private static StandInBook An_empty_page()
    {
        var book = new StandInBook();
        book.AddPage();
        return book;
    }

    private static StandInBook Rules_and_paths()
    {
        var book = new StandInBook();
        var page = book.AddPage();
        page.Add(10, 20, new RuleItem(new Size(180, 0.5), Accent));
        page.Add(10, 30, new RuleItem(new Size(180, 0.5), Accent));
        page.Add(10, 40, new PathItem(Outline.Rectangle(0, 0, 50, 20, 4), Accent, Color.Black, 0.75));
        page.Add(70, 40, new PathItem(Outline.Rectangle(0, 0, 50, 20), null, new Stroke(Color.FromRgb(0x999999), 2) { Dashes = [3, 1.5] }));
        page.Add(130, 40, new PathItem(Outline.Rectangle(0, 0, 50, 20), Color.FromRgb(0x999999)) { IsEvenOdd = true });
        return book;
    }

    private static StandInBook A_group_has_its_own_transform_clip_and_opacity()
    {
        var book = new StandInBook();
        var content = new Frame(10, 10);
        content.Add(0, 0, new RuleItem(new Size(10, 10), Accent));
        book.AddPage().Add(50, 60, new GroupItem(content)
        {
            Transform = new Transform(0, 1, -1, 0, 5, 0),
            Clip = Outline.Rectangle(0, 0, 5, 5),
            Opacity = 0.5,
        });
        return book;
    }

    private static StandInBook Pages_of_the_front_matter_come_first()
    {
        var book = new StandInBook();
        book.AddPage(Matter.Body, new Landmark("first", new Point(0, 10)));
        book.AddPage(Matter.Body, new Landmark("first/second", new Point(20, 30)));
        book.AddPage(Matter.Front);
        book.BookmarkList.Add(new Bookmark("One", "first", [new Bookmark("Zwei: Grüße", "first/second", [])]));
        book.BookmarkList.Add(new Bookmark("Nowhere", "none", []));
        return book;
    }

    private static StandInBook Links_go_to_the_web_and_to_places_in_the_book()
    {
        var book = new StandInBook();
        var paragraph = book.Root.Add(ElementKind.Paragraph);
        var web = paragraph.Add(ElementKind.Link);
        var inside = paragraph.Add(ElementKind.Reference);
        var dead = paragraph.Add(ElementKind.Link);
        var page = book.AddPage(Matter.Body, new Landmark("here", new Point(0, 0)));
        page.Add(0, 20, Tagged(web));
        page.Add(0, 20, new LinkItem(new WebTarget("https://example.org/ä?q=(1)"), new Size(20, 10), web, "Example"));
        page.Add(20.5, 20, new LinkItem(new WebTarget("https://example.org/ä?q=(1)"), new Size(30, 10), web, "Example"));
        page.Add(0, 40, Tagged(inside));
        page.Add(0, 40, new LinkItem(new BookTarget("here"), new Size(20, 10), inside, "To here"));
        page.Add(0, 60, Tagged(dead));
        page.Add(0, 60, new LinkItem(new BookTarget("gone"), new Size(20, 10), dead, "To nothing"));
        return book;
    }

    private static StandInBook Own_marks_stand_between_children_as_they_are_drawn()
    {
        var book = new StandInBook();
        var paragraph = book.Root.Add(ElementKind.Paragraph);
        var emphasis = paragraph.Add(ElementKind.Emphasis);
        book.Root.Add(ElementKind.Section).Add(ElementKind.Paragraph); // never drawn
        var first = book.AddPage();
        first.Add(0, 10, Tagged(paragraph));
        first.Add(20, 10, Tagged(paragraph));
        first.Add(40, 10, Tagged(emphasis));
        first.Add(60, 10, new GroupItem(Ink()) { IsArtifact = true });
        book.AddPage().Add(0, 10, Tagged(paragraph));
        return book;
    }

    private static StandInBook Tables_lists_notes_and_figures_have_their_attributes()
    {
        var book = new StandInBook();
        var page = book.AddPage();
        var table = book.Root.Add(ElementKind.Table);
        var head = table.Add(ElementKind.TableHead).Add(ElementKind.TableRow).Add(new Element(ElementKind.HeaderCell) { ColumnSpan = 2 });
        var row = table.Add(ElementKind.TableBody).Add(ElementKind.TableRow);
        var rowHead = row.Add(new Element(ElementKind.HeaderCell) { IsRowHeader = true });
        row.Add(ElementKind.DataCell); // empty, and stays
        var list = book.Root.Add(new Element(ElementKind.List) { ListNumbering = "Decimal" });
        var body = list.Add(ElementKind.ListItem).Add(ElementKind.ListBody);
        var note = book.Root.Add(ElementKind.Note);
        var figure = book.Root.Add(new Element(ElementKind.Figure) { Alt = "A bar", Language = "de" });
        foreach (var (element, index) in new[] { head, rowHead, body, note, figure }.Select((element, index) => (element, index)))
        {
            page.Add(10, 10 * index, Tagged(element));
        }

        return book;
    }

    [Fact]
    public void A_figure_has_its_box_where_it_is_on_the_page()
    {
        var book = new StandInBook();
        var figure = book.Root.Add(new Element(ElementKind.Figure) { Alt = "Two bars" });
        var content = new Frame(20, 20);
        content.Add(0, 0, new RuleItem(new Size(10, 4), Accent));
        content.Add(5, 10, new PathItem(Outline.Rectangle(0, 0, 5, 5), null, Accent, 2));
        var turned = new Frame(100, 50);
        turned.Add(20, 10, new GroupItem(content, figure) { Transform = new Transform(0, 2, -2, 0, 0, 0) });
        book.AddPage().Add(50, 20, new GroupItem(turned));

        // Corners (0, 0) and (11, 16) of the content, turned and doubled about (70, 30), which is 70 above the foot.
        Assert.Contains("/BBox [38 48 70 70]", book.WriteText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_for_an_element_outside_the_tree_is_an_error()
    {
        var book = new StandInBook();
        book.AddPage().Add(0, 0, Tagged(new Element(ElementKind.Paragraph)));
        Assert.Throws<InvalidOperationException>(() => book.Write());
    }

    private static StandInBook What_the_file_says_of_itself_agrees()
    {
        var book = new StandInBook
        {
            Words = new Description(
                "Tech & Beats — 2023",
                "Jo <jo@example.org>",
                "A digest",
                ["one", "two"],
                "en",
                new DateOnly(2023, 12, 31)
            ),
        };
        book.AddPage();
        return book;
    }

    private static Frame Ink()
    {
        var frame = new Frame(20, 5);
        frame.Add(0, 0, new RuleItem(new Size(20, 5), Accent));
        return frame;
    }

    private static GroupItem Tagged(Element element) => new(Ink(), element);
}
