using TechBeats.Model;
using TechBeats.Typesetting;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages;

/// <summary>Text that is empty, that nobody sees, or that no font has can stand everywhere in a book.</summary>
public sealed class OddTextTests
{
    public static TheoryData<string> OddTexts => new()
    {
        "",
        " ",
        "\u00A0",
        "\u200B",
        "\uFE0F",
        "\u2060\u200D",
        "\u202E\u202C",
        "\u00AD",
        "\u0300",
        "\U0001F3FD",
        "\u0F40\u0F90",
        "\U00010FFFD",
        "\n",
        "\u2028",
    };

    [Theory]
    [MemberData(nameof(OddTexts))]
    public void A_book_of_nothing_but_odd_text_is_set(string odd)
    {
        var book = BookOf(odd);
        var pages = Set(book);

        // Cover, imprint and contents; two issues; the indexes.
        Assert.True(pages.Count >= 6, $"{pages.Count} pages");
        Assert.Contains(pages, page => page.Matter == Matter.Body && page.Number == 2);
        Assert.Contains(pages.SelectMany(page => page.Landmarks), landmark => landmark.Name == "-links");
        Assert.Contains(pages.SelectMany(page => page.Landmarks), landmark => landmark.Name == "-topics");
        Assert.Contains(pages.SelectMany(page => page.Landmarks), landmark => landmark.Name == "-figures");
    }

    [Theory]
    [MemberData(nameof(OddTexts))]
    public void A_book_of_odd_text_is_set_from_right_to_left(string odd) =>
        Assert.True(Set(BookOf(odd) with { Language = "he" }).Count >= 6);

    [Theory]
    [InlineData("http://www./NEWS")]
    [InlineData("http://www.")]
    [InlineData("https://%E2%80%8B.example/")]
    [InlineData("http://./")]
    [InlineData("http://github.com/\u200B/\u200B")]
    [InlineData("https://github.com/%20/.git")]
    [InlineData("https://arxiv.org/abs/.pdf")]
    [InlineData("https://doi.org/%20/%20")]
    public void An_odd_address_stands_in_the_index(string address)
    {
        var book = BookOf("word");
        var issue = book.Issues[0] with { Blocks = [new Paragraph([new Link(new WebTarget(address), null, [new Text("x")])])] };
        var pages = Set(book with { Issues = [issue] });
        Assert.Contains(pages, page => page.Number >= 1 && page.Matter == Matter.Body);
    }

    private static List<Page> Set(Book book)
    {
        var pages = new List<Page>();
        new Typesetter(FontLibrary.Bundled(), PageStyle.Named("a5")!, new BookStyles(), 1).Typeset(book, pages.Add, CancellationToken.None);
        return pages;
    }

    private static Book BookOf(string odd) => new()
    {
        Title = odd,
        Subtitle = odd,
        Author = odd,
        License = odd,
        SiteAddress = odd,
        Language = "en",
        Issues = [IssueOf("one", odd), IssueOf("two", odd)],
    };

    private static Issue IssueOf(string key, string odd)
    {
        IReadOnlyList<Inline> words = [new Text(odd)];
        Paragraph[] text = [new(words)];
        var lost = new Figure("lost" + odd, odd);
        return new Issue
        {
            Key = key,
            Title = odd,
            Author = odd,
            Description = odd,
            Summary = odd,
            Tags = [odd, odd + odd],
            Language = "en",
            Source = key + ".md",
            Figures = new Dictionary<string, FigureResult> { [lost.Address] = LossDetail.Parse(LossReason.NotFound, odd) },
            Blocks =
            [
                new Heading(2, "a", words),
                new Heading(3, "b", words),
                new Heading(2, "c", words),
                new Heading(2, "d", words),
                new Heading(2, "e", words),
                new Paragraph(words),
                new Paragraph([]),
                new Paragraph([
                    new Link(new WebTarget("http://www./" + odd), odd, words),
                    new Code(odd),
                    new Formula(odd),
                    new Keystroke(odd),
                    new Abbreviation(odd, words) { IsFirst = true },
                ]),
                new Paragraph([
                    new Styled(InlineStyle.Highlight, words),
                    new LineBreak(),
                    new Styled(InlineStyle.Superscript, words),
                    new Span("he", Direction.RightToLeft, words),
                ]),
                new Paragraph([new NoteMark(new Note(1, text)), new NoteMark(new Note(2, [])), new Anchor("here"), new InlineFigure(lost)]),
                new ItemList(null, Numbering.Decimal, true, [new ListItem(text), new ListItem([]), new ListItem(text, true)]),
                new ItemList(1, Numbering.LowerRoman, false, [new ListItem(text), new ListItem([new Paragraph([])])]),
                new DefinitionList([new Definition([words, []], text), new Definition([], [])]),
                new Quote(text, words),
                new Quote([], []),
                new Aside(words, text),
                new Aside([], []),
                new FormulaBlock(odd),
                new CodeBlock(odd, odd),
                new CodeBlock(odd + "\n" + odd),
                new Table(
                    [ColumnAlignment.Start, ColumnAlignment.End],
                    [new TableRow([new TableCell(text), new TableCell([])])],
                    [new TableRow([new TableCell(text, 2)])],
                    words
                ),
                new FigureBlock([lost], words),
                new Embed(EmbedKind.Page, odd, odd),
                new Embed(EmbedKind.Video, null, "http://www./"),
                new Divider(),
            ],
        };
    }
}
