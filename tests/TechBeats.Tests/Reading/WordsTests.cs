using Xunit;

namespace TechBeats.Tests.Reading;

/// <summary>Nothing that was written is lost on the way, and nothing of the markup comes along.</summary>
public sealed class WordsTests(Books books)
{
    [Theory]
    [MemberData(nameof(Books.Names), MemberType = typeof(Books))]
    public async Task Every_issue_stands_in_order_on_its_own_pages(string name)
    {
        var book = await books.ByName(name);
        var issues = IssueOutline(book);
        var files = Directory.GetFiles(Books.ArchiveOf(name), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(files.Count, issues.Count);
        for (var index = 0; index < files.Count; index++)
        {
            var (first, end) = issues[index];
            var printed = SourceWords.OfCopied(string.Join('\n', book.Pages.Skip(first).Take(end - first).Select(page => page.Text)));
            var (running, notes) = SourceWords.Of(SourceText.Of(files[index]));
            Assert.True(running.Count > 100, files[index]);
            var known = printed.ToHashSet();
            var missing = running.Concat(notes).Where(word => !known.Contains(word)).ToList();
            Assert.True(missing.Count <= running.Count / 1000.0, $"{Path.GetFileName(files[index])} lacks {string.Join(' ', missing)}");

            // Captions may float, notes may fall between the halves of a hyphenated word, and a note that the author wrote as a paragraph
            // stands at the foot of another page: a little is out of order by intent.
            var inOrder = CommonSubsequence.LengthOf(running, printed);
            Assert.True(inOrder >= 0.97 * running.Count, $"{Path.GetFileName(files[index])}: {inOrder} of {running.Count} words in order");
        }
    }

    [Theory]
    [MemberData(nameof(Books.Names), MemberType = typeof(Books))]
    public async Task No_markup_leaks(string name)
    {
        var text = string.Join('\n', (await books.ByName(name)).Pages.Select(page => page.Text));
        string[] markup =
        [
            "{%",
            "{{",
            "<figure",
            "</figure",
            "<img",
            "<iframe",
            "<style",
            "<script",
            "border-radius",
            "document.write",
            "layout: post",
            "<!--",
            "[^",
            "](",
            "üëâ",
            "‚Äô",
            "\uFFFD",
        ];
        Assert.Equal("", string.Join(' ', markup.Where(leak => text.Contains(leak, StringComparison.Ordinal))));
    }

    [Theory]
    [MemberData(nameof(Books.Names), MemberType = typeof(Books))]
    public async Task Every_word_is_inside_its_page(string name)
    {
        var book = await books.ByName(name);
        var outside = book.Pages.SelectMany(page => page.Lines.SelectMany(line => line.Words)
            .Where(word => word.Left < 0 || word.Right > page.Width || word.Top < 0 || word.Bottom > page.Height)
            .Select(word => word.Text));
        Assert.Equal("", string.Join(' ', outside));
    }

    [Fact]
    public async Task Ligatures_hyphens_and_emoji_are_copied_as_they_were_written()
    {
        var text = string.Join('\n', (await books.ByName("demo")).Pages.Select(page => page.Text));
        Assert.Contains("final reflection", text.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain("\uFB01", text, StringComparison.Ordinal);
        string[] sequences = ["👩\u200D🚀", "👨\u200D👩\u200D👧\u200D👦", "👍🏽", "🇫🇷", "🏳\uFE0F\u200D🌈", "3\uFE0F\u20E3"];
        Assert.Equal("", string.Join(' ', sequences.Where(sequence => !text.Contains(sequence, StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Mojibake_is_whole_again()
    {
        var text = string.Join('\n', (await books.ByName("seeds")).Pages.Select(page => page.Text));
        Assert.Contains("’", text, StringComparison.Ordinal);
        Assert.Contains("👉", text, StringComparison.Ordinal);
        Assert.Contains("👩\u200D💻", text, StringComparison.Ordinal);
    }

    /// <summary>First page of every issue, and the page after its last: issues are the top bookmarks with a numbered opener.</summary>
    private static List<(int First, int End)> IssueOutline(BuiltBook book)
    {
        var top = book.Outline.Where(entry => entry.Depth == 0 && entry.Page >= book.BodyStart).ToList();
        var issues = new List<(int, int)>();
        for (var index = 0; index < top.Count; index++)
        {
            var opener = book.Pages[top[index].Page!.Value].Text;
            if (opener.Contains("minute", StringComparison.OrdinalIgnoreCase))
            {
                issues.Add((top[index].Page!.Value, index + 1 < top.Count ? top[index + 1].Page!.Value : book.Pages.Count));
            }
        }

        return issues;
    }
}
