using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Reading;

/// <summary>
/// A second reader. PdfPig gives text in the order of the content streams; poppler finds the order by where the words are on the page.
/// </summary>
public sealed class PopplerTests(Books books)
{
    /// <summary>Share of the words that may stand elsewhere: beside tables and formulas the two orders differ by intent.</summary>
    private const double MaximumElsewhere = 0.02;

    [Theory]
    [MemberData(nameof(Books.Names), MemberType = typeof(Books))]
    public async Task Both_read_the_same_words_in_the_same_order(string name)
    {
        var book = await books.ByName(name);
        var theirs = Judge.Ask("pdftotext", book.Path, "-").Split('\f')[..^1];
        Assert.Equal(book.Pages.Count, theirs.Length);
        int all = 0, elsewhere = 0;
        for (var page = 0; page < theirs.Length; page++)
        {
            // Poppler takes an author's hyphen at a line's end for typesetting's.
            var ours = SourceWords.OfCopied(book.Pages[page].Text.Replace("-\n", "", StringComparison.Ordinal));
            var other = SourceWords.OfCopied(theirs[page]);
            Assert.Equal(ours.Order(StringComparer.Ordinal), other.Order(StringComparer.Ordinal));
            all += ours.Count;
            elsewhere += ours.Count - CommonSubsequence.LengthOf(ours, other);
        }

        Assert.True(elsewhere <= MaximumElsewhere * all, $"{elsewhere} of {all} words are not in the same order");
    }
}
