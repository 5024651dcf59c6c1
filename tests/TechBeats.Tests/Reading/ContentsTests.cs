using System.Text.RegularExpressions;
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
    public async Task Every_line_of_the_contents_names_the_page_of_its_heading(string name)
    {
        var book = await books.ByName(name);
        var lines = ContentsOf(book);
        Assert.True(lines.Count >= 3, "there are contents");
        var labels = book.Labels.ToList();
        var wrong = lines.Where(line => labels.IndexOf(line.Label) is var page && (page < 0 || !HasHeading(book.Pages[page], line.Title)))
            .Select(line => $"{line.Title} is not a heading on page {line.Label}");
        Assert.Equal("", string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(Books.Names), MemberType = typeof(Books))]
    public async Task Every_bookmark_goes_to_the_page_of_its_heading(string name)
    {
        var book = await books.ByName(name);
        Assert.NotEmpty(book.Outline);
        var wrong = book.Outline.Where(entry => entry.Page is not { } page || !HasHeading(book.Pages[page], entry.Title))
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
        var contents = ContentsOf(book).Select(line => line.Title).ToList();
        Assert.All(titles, title => Assert.Contains(contents, line => line.Contains(title, StringComparison.Ordinal)));
        Assert.All(titles, title =>
            Assert.Contains(book.Outline, entry => entry.Depth == 0 && entry.Title.Contains(title, StringComparison.Ordinal))
        );
    }

    /// <summary>Lines of the front matter that end in a page's number, without leaders, issue numbers and dates.</summary>
    private static List<(string Title, string Label)> ContentsOf(BuiltBook book) =>
    [
        .. book.Pages.Take(GlanceStart(book) ?? book.BodyStart).Skip(2).SelectMany(page => page.Rows())
            .Select(row => Entry().Match(row.Text))
            .Where(match => match.Success)
            .Select(match => (Date().Replace(match.Groups["title"].Value, "").Trim(), match.Groups["page"].Value)),
    ];

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

    /// <summary>Letters and digits without regard to case: capitals and the hyphens at the ends of lines are typesetting's.</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    [GeneratedRegex(@"^(\d+ )?(?<title>\S.*?)[ .…·]*[ .](?<page>\d+)$")]
    private static partial Regex Entry();

    [GeneratedRegex(@"\s\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}[ .]*$")]
    private static partial Regex Date();
}
