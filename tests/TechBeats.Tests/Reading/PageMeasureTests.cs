using Xunit;

namespace TechBeats.Tests.Reading;

/// <summary>
/// The pages of finished books, measured as a designer would. <c>TECHBEATS_PAGES=FOLDER</c> also measures every PDF in that folder and
/// writes the findings beside it.
/// </summary>
public sealed class PageMeasureTests(Books books, ArchiveBooks archives)
{
    /// <summary>Maximum share of issues whose last page has few lines.</summary>
    private const double MaximumShortLastPages = 0.02;

    /// <summary>Maximum share of pages that are a tenth short. Tall rows of tables leave most of them.</summary>
    private const double MaximumShortPages = 0.04;

    public static TheoryData<string> Folder =>
        Environment.GetEnvironmentVariable("TECHBEATS_PAGES") is { } folder
            ? [.. Directory.GetFiles(folder, "*.pdf").Order(StringComparer.Ordinal)]
            : [];

    [Theory]
    [MemberData(nameof(Books.Names), MemberType = typeof(Books))]
    public async Task Pages_of_our_books_part_nothing_and_end_full(string name) => Check(name, await books.ByName(name));

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(ArchiveBooks.Names), MemberType = typeof(ArchiveBooks))]
    public async Task Pages_of_real_archives_part_nothing_and_end_full(string name) => Check(name, await archives.ByName(name));

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Folder))]
    public void Books_of_a_folder_are_measured(string path)
    {
        var measures = PageMeasures.Of(TaggedBook.Read(File.ReadAllBytes(path)));
        File.WriteAllLines(Path.ChangeExtension(path, ".pages"), [measures.ToString(), .. measures.Findings]);
        Assert.True(measures.Pages > 0, "there are pages");
    }

    private static void Check(string name, BuiltBook book)
    {
        var measures = PageMeasures.Of(TaggedBook.Read(File.ReadAllBytes(book.Path)));
        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {measures}\n{string.Join('\n', measures.Findings)}");
        Assert.True(measures.Pages > 0, "there are pages");
        Assert.Empty(measures.Widows);
        Assert.Empty(measures.Orphans);
        Assert.True(measures.Stranded.Count <= MaximumStranded(measures), string.Join('\n', measures.Stranded));
        Assert.True(
            measures.ShortLastPages.Count <= Math.Max(1, MaximumShortLastPages * measures.Issues),
            string.Join('\n', measures.ShortLastPages)
        );
        Assert.True(
            measures.ShortPages.Count <= Math.Max(3, MaximumShortPages * measures.Pages),
            string.Join('\n', measures.ShortPages)
        );
    }

    /// <summary>Lead-ins to a figure or a note on the next page look stranded: one in a thousand pages.</summary>
    private static int MaximumStranded(PageMeasures measures) => measures.Pages / 1000;
}
