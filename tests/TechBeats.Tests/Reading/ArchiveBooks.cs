using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using TechBeats.Tests.Support;

[assembly: Xunit.AssemblyFixture(typeof(TechBeats.Tests.Reading.ArchiveBooks))]

namespace TechBeats.Tests.Reading;

/// <summary>
/// Books of the real archives of <c>../shared/archives</c>, each made once, without figures; of the large archives one year,
/// or with <c>TECHBEATS_WHOLE_ARCHIVES=1</c> everything.
/// </summary>
public sealed class ArchiveBooks : IDisposable
{
    private readonly Dictionary<string, (TemporaryFolder Folder, Lazy<Task<BuiltBook>> Book)> books = new(StringComparer.Ordinal);

    /// <summary>The archives: a folder, or a feed in it. None where they aren't beside the repository.</summary>
    public static Xunit.TheoryData<string> Names => !Repository.HasSharedArchives ? [] :
    [
        "erogol", "fahd-ar", "fe-news-ko", "geotribu-fr", "hebrew-writer", "jimrutt-feed", "medium-sample", "ml-papers",
        "rust-osdev", "rweekly", "swiftweekly", "twir",
    ];

    public void Dispose()
    {
        foreach (var (folder, _) in books.Values)
        {
            folder.Dispose();
        }
    }

    /// <summary>The archive's book; skips the test where the archive isn't there.</summary>
    internal Task<BuiltBook> ByName(string name)
    {
        var archive = PlaceOf(name);
        lock (books)
        {
            if (!books.TryGetValue(name, out var book))
            {
                var folder = new TemporaryFolder();
                book = (
                    folder,
                    new(() => BuiltBook.OfAsync(
                        folder,
                        ["build", archive, "--figures", "none", "--offline", "--allow-missing-glyphs", .. SelectionOf(name)]))
                );
                books.Add(name, book);
            }

            return book.Book.Value;
        }
    }

    /// <summary>
    /// What authors wrote for the book's issues, file by file (a file may hold many issues), with the pages of each of its
    /// issues.
    /// </summary>
    internal static IReadOnlyList<(string Source, string Text, IReadOnlyList<IReadOnlyList<int>> Issues)> SourcesOf(
        string name,
        BuiltBook book
    )
    {
        using var report = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(book.Path)!, "report.json")));
        var issues = report
            .RootElement.GetProperty("issues")
            .EnumerateArray()
            .Select(issue =>
                (Source: issue.GetProperty("source").GetString()!, First: book.BodyStart + issue.GetProperty("page").GetInt32() - 1)
            )
            .ToList();
        var ends = issues
            .Skip(1)
            .Select(issue => issue.First)
            .Append(
                book.Outline.Where(entry => entry.Depth == 0).Select(entry => entry.Page).FirstOrDefault(page => page > issues[^1].First)
                    ?? book.Pages.Count
            )
            .ToList();
        var entries = new Lazy<Dictionary<string, string>>(() => EntriesOf(PlaceOf(name)));
        return
        [
            .. issues
                .Zip(ends)
                .GroupBy(issue => issue.First.Source, StringComparer.Ordinal)
                .Select(file =>
                    (
                        file.Key,
                        PlaceOf(name) is var place && File.Exists(place)
                            ? entries.Value[file.Key]
                            : File.ReadAllText(Path.Combine(place, file.Key), Encoding.UTF8),
                        (IReadOnlyList<IReadOnlyList<int>>)
                            [.. file.Select(issue => Enumerable.Range(issue.First.First, issue.Second - issue.First.First).ToList())]
                    )
                ),
        ];
    }

    /// <summary>
    /// The entries of a feed (RSS 2.0) by the file names that the program gives them: day and the last part of the address.
    /// </summary>
    private static Dictionary<string, string> EntriesOf(string feed)
    {
        XNamespace content = "http://purl.org/rss/1.0/modules/content/";
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in XDocument.Load(feed).Descendants("item"))
        {
            var day = DateTimeOffset.Parse(item.Element("pubDate")!.Value, CultureInfo.InvariantCulture);
            var slug = new Uri(item.Element("link")!.Value).AbsolutePath.Trim('/').Split('/')[^1].Replace('_', '-').ToLowerInvariant();
            entries.TryAdd(
                $"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-{slug}.html",
                (item.Element(content + "encoded") ?? item.Element("description"))!.Value
            );
        }

        return entries;
    }

    private static string PlaceOf(string name) => name switch
    {
        "jimrutt-feed" => Path.Combine(Repository.SharedArchive(name), "substack_feed.xml"),
        _ => Repository.SharedArchive(name),
    };

    private static string[] SelectionOf(string name) =>
        Environment.GetEnvironmentVariable("TECHBEATS_WHOLE_ARCHIVES") == "1"
            ? []
            : name switch
            {
                "geotribu-fr" => ["--year", "2021"],
                "hebrew-writer" => ["--year", "2016"],
                "rweekly" => ["--year", "2019"],
                "twir" => ["--year", "2015"],
                _ => [],
            };
}
