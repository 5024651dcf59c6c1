using TechBeats.Model;
using TechBeats.Reporting;
using TechBeats.Sources;
using Xunit;

namespace TechBeats.Tests.Reporting;

public sealed class FolderTableTests
{
    [Fact]
    public void A_folder_has_a_row_for_each_use_of_its_texts()
    {
        var table = Write(
            ["posts/a.md", "posts/b/index.md", "c.md"],
            [
                ("posts/d.md", IssueFiles.Draft), ("posts/e.md", "The file is a draft"), ("posts/index.md", IssueFiles.SitePage),
                ("posts/b/f.md", $"{IssueFiles.ResourceOf} posts/b/index.md"), ("_includes/g.md", IssueFiles.Include),
                ("posts/h.md", "excluded"),
            ]);

        Assert.Equal(
            [
                "1 ./ posts", "1 _includes/ includes", "2 posts/ drafts", "1 posts/ pages", "2 posts/ posts", "1 posts/ skipped: excluded",
                "1 posts/b/ bundle resources",
            ],
            table);
    }

    [Fact]
    public void A_long_table_is_cut_and_says_so()
    {
        var paths = Enumerable.Range(100, 50).Select(number => $"{number}/a.md").ToArray();

        var rows = Write(paths, []);

        Assert.Equal(41, rows.Length);
        Assert.StartsWith("... and 10 more", rows[^1], StringComparison.Ordinal);
        Assert.Equal(50, Write(paths, [], Verbosity.Verbose).Length);
    }

    /// <summary>The lines of the table without its head, with single spaces.</summary>
    private static string[] Write(string[] posts, (string Path, string Reason)[] skipped, Verbosity verbosity = Verbosity.Normal)
    {
        var writer = new StringWriter();
        FolderTable.Write(
            writer,
            [.. posts.Select(path => new Issue { Key = path, Title = path, Source = path, Blocks = [] })],
            [.. skipped.Select(file => new SkippedFile(file.Path, file.Reason))],
            verbosity);
        return
        [
            .. writer.ToString()
                .Split('\n')
                .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
                .Where(line => line.Length > 0 && line.Any(char.IsAsciiDigit)),
        ];
    }
}
