using System.Text.RegularExpressions;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Reading;

/// <summary>Every entry of the contents leads to its place, as an outside program reads the file.</summary>
public sealed partial class ContentsTests(Books books)
{
    /// <summary>In points from the top of A5.</summary>
    private const double FootOfRunningHead = 46;

    /// <summary>In points. Only the large number beside an opener is higher.</summary>
    private const double MaximumTitleHeight = 32;

    [Theory]
    [MemberData(nameof(Books.Names), MemberType = typeof(Books))]
    public async Task Every_title_of_the_contents_leads_to_its_heading_and_every_number_to_its_page(string name)
    {
        var book = await books.ByName(name);
        var links = ContentsOf(book);
        Assert.True(links.Count >= 6, "there are contents");
        var wrong = links
            .Where(link => link.Target is not { } page
                || (IsNumber(link) ? link.Text != book.Labels[page] : !HasTitle(book.Pages[page], link)))
            .Select(link => $"{link.Text} leads to page {link.Target}");
        Assert.Equal("", string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(Books.Names), MemberType = typeof(Books))]
    public async Task Every_number_of_an_opener_or_an_index_leads_to_its_page(string name)
    {
        var book = await books.ByName(name);
        var wrong = book.Finished.Links
            .Where(link => link.Page >= book.BodyStart && link.Target is not null && IsNumber(link) && IsAlone(book, link))
            .Where(link => FirstNumber().Match(link.Text).Value != book.Labels[link.Target!.Value])
            .Select(link => $"page {book.Labels[link.Page]}: {link.Text} leads to {book.Labels[link.Target!.Value]}");
        Assert.Equal("", string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(Books.Names), MemberType = typeof(Books))]
    public async Task Every_bookmark_goes_to_the_page_of_its_heading(string name)
    {
        var book = await books.ByName(name);
        Assert.NotEmpty(book.Outline);
        var titlesOfIndex = Wording.Languages.Select(language => Wording.For(language).LinksByKind).ToList();
        var index = book.Outline.FirstOrDefault(entry => titlesOfIndex.Contains(entry.Title))?.Page ?? int.MaxValue;
        var wrong = book.Outline
            .Where(entry => entry.Page is not { } page
                || !(HasHeading(book.Pages[page], entry.Title) || (page >= index && HasGroup(book.Pages[page], entry.Title))))
            .Select(entry => $"{entry.Title} is not a heading on page {entry.Page}");
        Assert.Equal("", string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(Books.Names), MemberType = typeof(Books))]
    public async Task Folios_and_page_labels_agree(string name)
    {
        var book = await books.ByName(name);
        Assert.Equal("i", book.Labels[0]);
        var wrong = Enumerable.Range(book.BodyStart, book.Pages.Count - book.BodyStart)
            .Where(page => book.Pages[page].Rows().Last().Text != book.Labels[page])
            .Select(page => $"page {book.Labels[page]} says {book.Pages[page].Rows().Last().Text}");
        Assert.Equal("", string.Join('\n', wrong));
    }

    [Fact]
    public async Task The_sample_has_all_its_issues_in_the_contents_and_the_outline()
    {
        var book = await books.ByName("demo");
        string[] titles =
        [
            "The Shape of a Line",
            "Letters That Touch",
            "The Sheet Beneath",
            "Words That Run Both Ways",
            "What the Web Forgets",
            "The Parts of a Book",
        ];
        var contents = ContentsOf(book).ConvertAll(link => link.Text);
        Assert.All(titles, title => Assert.Contains(contents, line => line.Contains(title, StringComparison.Ordinal)));
        Assert.All(titles, title =>
            Assert.Contains(book.Outline, entry => entry.Depth == 0 && entry.Title.Contains(title, StringComparison.Ordinal))
        );
    }

    /// <summary>The links of the contents that stand whole on one line.</summary>
    private static List<SeenLink> ContentsOf(BuiltBook book) =>
        [.. book.Finished.Links.Where(link => link.Page >= 2 && link.Page < book.BodyStart && link.Text.Length > 0)];

    private static bool IsNumber(SeenLink link) => Number().IsMatch(link.Text);

    // A mark of a note is a number, too, and stands on the page of its note.
    private static bool IsAlone(BuiltBook book, SeenLink link) => link.Target != link.Page || book.Labels[link.Page] == link.Text;

    /// <summary>
    /// True when the page has a heading with the words of a link. The date before a title is part of its link; of a section that goes on
    /// in the next line a link has some words.
    /// </summary>
    private static bool HasTitle(SeenPage page, SeenLink link)
    {
        var words = Letters(Date().Replace(link.Text, ""));
        return page.Rows().Where(row => row.Top > FootOfRunningHead).Select(row => Letters(row.Text)) is var rows
            && string.Concat(rows).Contains(words, StringComparison.Ordinal);
    }

    /// <summary>The page of the charts after the contents.</summary>
    private static int? GlanceStart(BuiltBook book) =>
        book.Outline.FirstOrDefault(entry => entry.Title.EndsWith("at a glance", StringComparison.OrdinalIgnoreCase))?.Page;

    /// <summary>
    /// True when these words, and no others, fill up to five rows of the page: so neither its running head counts, which
    /// is left out, nor a line of contents, which ends in a number.
    /// </summary>
    private static bool HasHeading(SeenPage page, string title)
    {
        var words = Letters(title);
        var lines = page.Lines.Select(line => new SeenLine([.. line.Words.Where(word => word.Bottom - word.Top <= MaximumTitleHeight)]));
        var rows = (page with { Lines = [.. lines] }).Rows().Where(row => row.Top > FootOfRunningHead).ToList();
        return Enumerable.Range(0, rows.Count).Any(first => Enumerable.Range(1, Math.Min(5, rows.Count - first))
            .Any(count => Letters(string.Concat(rows.Skip(first).Take(count).Select(row => row.Text))) == words));
    }

    /// <summary>True when a row of an index has the title of a group, with its count and the other column beside it.</summary>
    private static bool HasGroup(SeenPage page, string title) =>
        page.Rows().Any(row => Letters(row.Text).Contains(Letters(title), StringComparison.Ordinal) && row.Text.Any(char.IsDigit));

    /// <summary>Letters and digits without regard to case: capitals and the hyphens at the ends of lines are typesetting's.</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    [GeneratedRegex(@"^\d+(–\d+)?,?$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\d+")]
    private static partial Regex FirstNumber();

    [GeneratedRegex(@"^(No\. )?(\d+ · )?(\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)( \d{4})?)? ?")]
    private static partial Regex Date();
}
