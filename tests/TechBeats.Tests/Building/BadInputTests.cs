using System.Text;
using TechBeats.Commands;
using TechBeats.Tests.Reading;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Building;

/// <summary>The program reports every bad file of an archive, and makes a book of the good issues.</summary>
public sealed class BadInputTests
{
    private const string Good =
        "---\ntitle: A Good Letter\ndate: 2023-05-06\n---\nThis letter has nothing wrong with it, and it survives its neighbors.\n";

    public static TheoryData<string, string> BadIssues => new()
    {
        { "broken YAML", "bad-front-matter" },
        { "500 open brackets", "too-deep" },
        { "random bytes", "" },
        { "100,000 nested elements", "too-deep" },
        { "10,000 quotes in quotes", "too-deep" },
        { "30,000 open pictures", "" },
        { "a lone carriage return and nothing else", "" },
    };

    [Theory]
    [MemberData(nameof(BadIssues))]
    public async Task A_bad_issue_is_told_and_the_good_one_makes_a_book(string kind, string slug)
    {
        using var folder = new TemporaryFolder();
        var run = await BuildAsync(folder, kind);
        Assert.Contains("survives its neighbors", TextOf(folder["book.pdf"]), StringComparison.Ordinal);
        if (slug.Length > 0)
        {
            Assert.Matches($@"_posts/2023-05-07-bad\.md(:\d+)?: (info|warning|error) {slug}: ", run.Error);
        }
    }

    [Fact]
    public async Task The_book_beside_a_bad_issue_is_sound()
    {
        Judge.Require("qpdf");
        foreach (var kind in BadIssues.Select(row => row.Data.Item1))
        {
            using var folder = new TemporaryFolder();
            await BuildAsync(folder, kind);
            Judge.Ask("qpdf", "--check", folder["book.pdf"]);
        }
    }

    [Fact]
    public async Task An_empty_folder_is_no_archive()
    {
        using var folder = new TemporaryFolder();
        await AssertRefused(folder, "build");
    }

    [Fact]
    public async Task A_missing_folder_is_no_archive()
    {
        using var folder = new TemporaryFolder();
        await AssertRefused(folder, "build", "nowhere");
    }

    [Fact]
    public async Task A_file_is_no_archive()
    {
        using var folder = new TemporaryFolder();
        folder.Write("picture.bin", [1, 2, 3]);
        await AssertRefused(folder, "build", "picture.bin");
    }

    [Fact]
    public async Task A_folder_without_issues_is_no_archive()
    {
        using var folder = new TemporaryFolder();
        folder.Write("program/main.c", "int main(void) { return 0; }\n");
        await AssertRefused(folder, "build");
    }

    [Fact]
    public async Task A_file_that_can_not_be_read_is_told_and_the_good_issue_makes_a_book()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("permissions are told in Unix's words here");
            return;
        }

        using var folder = new TemporaryFolder();
        folder.Write("_posts/2023-05-06-good.md", Good);
        var locked = folder.Write("_posts/2023-05-07-locked.md", Good);
        File.SetUnixFileMode(locked, UnixFileMode.None);
        Assert.SkipWhen(CanRead(locked), "this user may read every file, so no file can be locked");
        var run = await ProgramRun.InAsync(folder.Path, "build", "--offline", "-o", "book.pdf");
        Assert.True(run.ExitCode == ExitCode.Success, run.ToString());
        Assert.Contains("_posts/2023-05-07-locked.md: error unreadable-file: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_or_outside_is_not_followed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("archive/_posts/2023-05-06-good.md", Good);
        folder.Write(
            "secret.md",
            "---\ntitle: A Secret\ndate: 2023-05-09\n---\nThis stands outside the archive, and is nobody's business.\n"
        );
        File.CreateSymbolicLink(folder["archive/_posts/2023-05-09-secret.md"], folder["secret.md"]);
        File.CreateSymbolicLink(folder["archive/_posts/2023-05-08-dangling.md"], folder["nowhere.md"]);
        var run = await ProgramRun.InAsync(folder.Path, "build", "archive", "--offline", "-o", "book.pdf");
        Assert.True(run.ExitCode == ExitCode.Success, run.ToString());
        Assert.Contains("2023-05-09-secret.md: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("nobody", TextOf(folder["book.pdf"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_in_an_archive_can_steer_the_terminal()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "_posts/2023-05-06-good.md",
            "---\ntitle: \"\\e]0;owned\\a [red]A[/] \\e[31mred\\u202E title\"\n---\n"
                + "A letter with a [link](javascript:alert(1)\u001b[2J) and ![](a\u001b[31m.png) in it, long enough.\n"
        );
        foreach (var command in new[] { "build", "check", "list" })
        {
            var run = await ProgramRun.InAsync(folder.Path, command);
            Assert.DoesNotContain(run.Output + run.Error, character => char.IsControl(character) && character != '\n');
            Assert.DoesNotContain("\u202E", run.Output + run.Error, StringComparison.Ordinal);
        }
    }

    /// <summary>Builds the book of a good issue and a bad one.</summary>
    private static async Task<ProgramRun> BuildAsync(TemporaryFolder folder, string kind)
    {
        folder.Write("_posts/2023-05-06-good.md", Good);
        folder.Write("_posts/2023-05-07-bad.md", BytesOf(kind));
        var run = await ProgramRun.InAsync(folder.Path, "build", "--offline", "-o", "book.pdf");
        Assert.True(run.ExitCode == ExitCode.Success, run.ToString());
        return run;
    }

    private static string TextOf(string path) => string.Join(' ', FinishedBook.TextsOf(File.ReadAllBytes(path))).ReplaceLineEndings(" ");

    private static async Task AssertRefused(TemporaryFolder folder, params string[] args)
    {
        var before = Directory.GetFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories).Length;
        var run = await ProgramRun.InAsync(folder.Path, args);
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Matches(@"^techbeats: [^\n]+\nhint: [^\n]+\n$", run.Error);
        Assert.Equal(before, Directory.GetFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories).Length);
    }

    private static byte[] BytesOf(string kind)
    {
        const string Head = "---\ntitle: A Bad Letter\ndate: 2023-05-07\n---\n";
        switch (kind)
        {
            case "broken YAML":
                return Encoding.UTF8.GetBytes(
                    "---\ntitle: \"A Bad Letter\ntags: [a, b\n\t- c: d: e\n---\n"
                        + "This letter has a head that nobody can read, but its text is fine.\n"
                );
            case "500 open brackets":
                return Encoding.UTF8.GetBytes(
                    $"---\ntitle: A Bad Letter\ntags: {new string('[', 500)}\n---\nThis letter has a head that goes deeper and deeper.\n"
                );
            case "random bytes":
                var bytes = new byte[20_000];
                new Random(1455).NextBytes(bytes);
                return bytes;
            case "100,000 nested elements":
                return Encoding.UTF8.GetBytes(
                    Head + string.Concat(Enumerable.Repeat("<div>", 100_000)) + "\n\nBelow them all there is a word.\n"
                );
            case "10,000 quotes in quotes":
                return Encoding.UTF8.GetBytes(Head + new string('>', 10_000) + " a word\n");
            case "30,000 open pictures":
                return Encoding.UTF8.GetBytes(Head + string.Concat(Enumerable.Repeat("![a](", 30_000)) + "\n");
            default:
                return "\r"u8.ToArray();
        }
    }

    private static bool CanRead(string path)
    {
        try
        {
            File.OpenRead(path).Dispose();
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
