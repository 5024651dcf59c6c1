using Xunit;

namespace TechBeats.Tests.Reading;

/// <summary>What authors wrote in the real archives is in their books, on the pages of their own issues, in order.</summary>
public sealed class ArchiveWordsTests(ArchiveBooks books)
{
    /// <summary>
    /// Share of the words that may be missing, and of those that may stand elsewhere than in their order: captions and notes
    /// float.
    /// </summary>
    private const double MostMissing = 0.005;
    private const double MostElsewhere = 0.02;

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(ArchiveBooks.Names), MemberType = typeof(ArchiveBooks))]
    public async Task Every_word_stands_in_order_on_its_issue_s_pages(string name)
    {
        var book = await books.ByName(name);
        int all = 0, missing = 0, elsewhere = 0;
        var lost = new List<string>();
        foreach (var (source, text, issues) in ArchiveBooks.SourcesOf(name, book))
        {
            var (running, notes) = SourceWords.Of(text);
            var pages = issues.SelectMany(issue => issue).ToList();
            var printed = SourceWords.OfCopied(string.Join('\n', pages.Select(page => book.Pages[page].Text)));
            var without = Without([.. running, .. notes], printed);
            all += running.Count + notes.Count;
            missing += without.Count;
            elsewhere += Math.Max(0, running.Count - without.Count - InOrder(running, issues, book));
            lost.AddRange(
                without.Count == 0 ? [] : [$"{source} lacks {without.Count} of {running.Count}: {string.Join(' ', without.Take(30))}"]
            );
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{name}: {all} words, {missing} missing ({(double)missing / all:P2}), {elsewhere} elsewhere ({(double)elsewhere / all:P2})\n"
                + $"{string.Join('\n', lost)}"
        );
        Assert.True(all > 20, "there are words");
        Assert.True(missing <= MostMissing * all, $"{missing} of {all} words are missing:\n{string.Join('\n', lost)}");
        Assert.True(elsewhere <= Math.Max(1, MostElsewhere * all), $"{elsewhere} of {all} words are not in their order");
    }

    /// <summary>
    /// How many words stand in their order; a file of many issues may have the newest first, where the book has the oldest first.
    /// </summary>
    private static int InOrder(IReadOnlyList<string> running, IReadOnlyList<IReadOnlyList<int>> issues, BuiltBook book)
    {
        IReadOnlyList<string> WordsOf(IEnumerable<IReadOnlyList<int>> read) =>
            SourceWords.OfCopied(string.Join('\n', read.SelectMany(issue => issue).Select(page => book.Pages[page].Text)));
        var backwards = CommonSubsequence.LengthOf(running, WordsOf(issues.Reverse()));
        return issues.Count == 1 || backwards > running.Count / 2 ? backwards : CommonSubsequence.LengthOf(running, WordsOf(issues));
    }

    private static List<string> Without(IReadOnlyList<string> words, IReadOnlyList<string> printed)
    {
        var left = printed.CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        return [.. words.Where(word => !(left.TryGetValue(word, out var count) && (left[word] = count - 1) >= 0))];
    }
}
