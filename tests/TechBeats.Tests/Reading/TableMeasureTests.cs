using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Reading;

/// <summary>
/// The tables of finished books. <c>TECHBEATS_TABLES=FOLDER</c> also measures every PDF in that folder and writes the findings beside it.
/// </summary>
public sealed class TableMeasureTests
{
    private static readonly string[] Words =
    [
        "quantization", "latency", "Donaudampfschifffahrt", "maximum_token_count", "MaximumTokenCount", "https://a.example/b/c", "1,234.50",
    ];

    public static TheoryData<string> Folder =>
        Environment.GetEnvironmentVariable("TECHBEATS_TABLES") is { } folder
            ? [.. Directory.GetFiles(folder, "*.pdf").Order(StringComparer.Ordinal)]
            : [];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Folder))]
    public void Books_of_a_folder_are_measured(string path)
    {
        var measures = TableMeasures.Of(TaggedBook.Read(File.ReadAllBytes(path)));
        File.WriteAllLines(Path.ChangeExtension(path, ".tables"), [measures.ToString(), .. measures.BrokenWords]);
        Assert.True(measures.Paragraphs > 0, "there are tables");
    }

    [Fact]
    public async Task No_word_in_a_table_is_broken_without_a_hyphen_whatever_its_columns()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["_posts"]);
        for (var columns = 2; columns <= 24; columns += 2)
        {
            await File.WriteAllTextAsync(folder[$"_posts/2024-01-{columns:00}-table.md"], PostOf(columns));
        }

        var book = await BuiltBook.OfAsync(folder, ["build", folder.Path, "--store", folder["store"], "--offline"]);

        var measures = TableMeasures.Of(TaggedBook.Read(await File.ReadAllBytesAsync(book.Path)));
        Assert.True(measures.Paragraphs > 80, measures.ToString());
        Assert.Empty(measures.BrokenWords);
    }

    private static string PostOf(int columns)
    {
        var rows = Enumerable.Range(0, 8).Select(row =>
            string.Join(" | ", Enumerable.Range(0, columns).Select(column => Words[((row * 5) + (column * 3)) % Words.Length])));
        var rule = string.Join(" | ", Enumerable.Repeat("---", columns));
        var lines = string.Join(" |\n| ", rows.Take(1).Append(rule).Concat(rows.Skip(1)));
        return $"---\ntitle: {columns} columns\nlang: en\n---\n\n| {lines} |\n";
    }
}
