using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using TechBeats.Building;
using TechBeats.Commands;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Building;

/// <summary>The file that stood at the output's place outlives every failure, and nothing half made is left behind.</summary>
public sealed class OutputTests
{
    private const string Sound =
        "---\ntitle: A Sound Letter\ndate: 2023-05-06\n---\nThis letter has nothing wrong with it, and it is long enough to be one.\n";
    private const string Faulty =
        "---\ntitle: A Faulty Letter\ndate: 2023-05-07\n---\nThis letter has a [link]() to nowhere, which is a warning.\n";

    [Fact]
    public async Task A_build_prints_the_path_that_it_wrote_and_ends_with_what_it_made()
    {
        using var folder = new TemporaryFolder();
        folder.Write("letters/2023-05-06-a.md", Sound);
        var run = await ProgramRun.InAsync(folder.Path, "build", "letters", "--offline", "--title", "Letters, & more: a \"digest\"");
        Assert.True(run.ExitCode == ExitCode.Success, run.ToString());
        Assert.Equal("Letters-more-a-digest-2023.pdf\n", run.Output);
        Assert.True(File.Exists(folder["Letters-more-a-digest-2023.pdf"]));
        Assert.Matches(@"\nno problems\nLetters-more-a-digest-2023\.pdf: \d+ pages, 1 issue, \d+ kB, \d+\.\d\d s\n$", run.Error);
    }

    [Fact]
    public async Task Quiet_says_nothing_but_problems()
    {
        using var folder = new TemporaryFolder();
        folder.Write("2023-05-07-b.md", Faulty);
        var run = await ProgramRun.InAsync(folder.Path, "build", "--offline", "--quiet", "-o", "book.pdf");
        Assert.Equal("book.pdf\n", run.Output);
        Assert.Matches(@"^2023-05-07-b\.md:5: warning empty-link: [^\n]+\n$", run.Error);
    }

    [Fact]
    public async Task Strict_leaves_the_old_output_alone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("letters/2023-05-07-b.md", Faulty);
        folder.Write("book.pdf", "the old book");
        var run = await ProgramRun.InAsync(
            folder.Path,
            "build",
            "letters",
            "--offline",
            "--strict",
            "-o",
            "book.pdf",
            "--report",
            "report.json"
        );
        Assert.Equal(ExitCode.ProblemsFound, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal("the old book", File.ReadAllText(folder["book.pdf"]));
        Assert.Equal(["book.pdf", "letters", "report.json"], Entries(folder));
        using var report = JsonDocument.Parse(File.ReadAllBytes(folder["report.json"]));
        Assert.Equal(JsonValueKind.Null, report.RootElement.GetProperty("output").ValueKind);

        folder.Write("letters/2023-05-07-b.md", Sound);
        var mended = await ProgramRun.InAsync(folder.Path, "build", "letters", "--offline", "--strict", "-o", "book.pdf");
        Assert.True(mended.ExitCode == ExitCode.Success, mended.ToString());
        Assert.StartsWith("%PDF-", File.ReadAllText(folder["book.pdf"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_book_that_no_font_can_show_is_not_made_unless_that_is_allowed()
    {
        var korean = "---\ntitle: 소식\ndate: 2023-05-06\n---\n" + string.Concat(Enumerable.Repeat("오늘은 새로운 글꼴을 설치했다. ", 8));
        using var folder = new TemporaryFolder();
        folder.Write("letters/a.md", korean);
        folder.Write("letters/b.md", Faulty);
        folder.Write("book.pdf", "the old book");

        var refused = await ProgramRun.InAsync(folder.Path, "build", "letters", "--offline", "-o", "book.pdf");
        Assert.Equal(ExitCode.Unusable, refused.ExitCode);
        Assert.Equal("", refused.Output);
        Assert.Equal("the old book", File.ReadAllText(folder["book.pdf"]));
        Assert.Equal(["book.pdf", "letters"], Entries(folder));
        var lines = refused.Error.Split('\n').SkipWhile(line => !line.Contains("missing-", StringComparison.Ordinal)).ToArray();
        Assert.StartsWith("error missing-font: No font has the Hangul script (Korean): ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("b.md:5: warning empty-link", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain("missing-glyph:", refused.Error, StringComparison.Ordinal);
        Assert.Contains("no book was made: its fonts are missing", refused.Error, StringComparison.Ordinal);

        var allowed = await ProgramRun.InAsync(folder.Path, "build", "letters", "--offline", "--allow-missing-glyphs", "-o", "book.pdf");
        Assert.Equal(ExitCode.Success, allowed.ExitCode);
        Assert.Contains("warning missing-font: No font has the Hangul script (Korean): ", allowed.Error, StringComparison.Ordinal);
        Assert.StartsWith("%PDF-", File.ReadAllText(folder["book.pdf"]), StringComparison.Ordinal);

        folder.Write("letters/techbeats.yml", "allow-missing-glyphs: true\n");
        var set = await ProgramRun.InAsync(folder.Path, "build", "letters", "--offline", "-o", "book.pdf");
        Assert.Equal(ExitCode.Success, set.ExitCode);
    }

    [Fact]
    public async Task A_stray_word_without_a_font_makes_a_book_with_a_warning()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "---\ntitle: News\ndate: 2023-05-06\n---\nA page of plain words, and one of them in Korean: 소식.\n");

        var run = await ProgramRun.InAsync(folder.Path, "build", "--offline", "-o", "book.pdf");

        Assert.True(run.ExitCode == ExitCode.Success, run.ToString());
        Assert.Contains("a.md:5: warning missing-glyph: No font has U+C18C", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_can_not_be_met_leaves_the_old_output_alone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("letters/2023-05-06-a.md", Sound);
        folder.Write("book.pdf", "the old book");
        var run = await ProgramRun.InAsync(folder.Path, "build", "letters", "--year", "1999", "-o", "book.pdf");
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Equal("the old book", File.ReadAllText(folder["book.pdf"]));
        Assert.Equal(["book.pdf", "letters"], Entries(folder));
    }

    [Fact]
    public async Task Cancelling_leaves_the_old_output_alone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("book.pdf", "the old book");
        using var cancellation = new CancellationTokenSource();
        using StringWriter output = new(), error = new();
        var host = new Host(output, error, IsTerminal: false, folder.Path, _ => null, Worker: null);
        await cancellation.CancelAsync();
        var code = await Program.RunAsync(["demo", "-o", "book.pdf"], host, cancellation.Token);
        Assert.Equal(ExitCode.Canceled, code);
        Assert.Equal("", output.ToString());
        Assert.Equal("the old book", File.ReadAllText(folder["book.pdf"]));
        Assert.Equal(["book.pdf"], Entries(folder));
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("HUP")]
    public async Task A_signal_while_the_book_is_written_leaves_the_old_output_alone(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no signals there");
        using var folder = new TemporaryFolder();
        var text = string.Concat(Enumerable.Repeat("This letter is one of many, and each has words enough to fill pages.\n\n", 1_000));
        for (var day = 10; day < 28; day++)
        {
            folder.Write($"letters/2023-05-{day}-a.md", $"---\ntitle: Letter {day}\n---\n{text}");
        }

        folder.Write("News-2023.pdf", "the old book");
        var words = new ConcurrentQueue<string>();
        using var process = ProgramProcess.Start(folder.Path, [], words, "build", "letters", "--offline", "--title", "News");
        await Polling.UntilAsync(
            () => Directory.GetFiles(folder.Path, "*.tmp").Length > 0 || process.HasExited, TestContext.Current.CancellationToken);

        using (var sent = Process.Start("/bin/sh", ["-c", $"kill -{signal} {process.Id}"]))
        {
            await sent.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == ExitCode.Canceled, string.Join('\n', words));
        Assert.Contains("techbeats: canceled", words);
        Assert.Equal("the old book", File.ReadAllText(folder["News-2023.pdf"]));
        Assert.Equal(["News-2023.pdf", "letters"], Entries(folder));
    }

    [Fact]
    public async Task A_disk_that_is_full_while_the_book_is_written_leaves_the_old_output_alone()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "no device here is always full");
        using var folder = new TemporaryFolder();
        folder.Write("letters/2023-05-06-a.md", Sound);
        folder.Write("News-2023.pdf", "the old book");
        File.CreateSymbolicLink(folder[$"News-2023.pdf.{Environment.ProcessId}.tmp"], "/dev/full");

        var run = await ProgramRun.InAsync(folder.Path, "build", "letters", "--offline", "--title", "News", "--quiet");

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Matches(@"^techbeats: [^\n]*News-2023\.pdf can't be written: [^\n]+\nhint: [^\n]+\n$", run.Error);
        Assert.Equal("the old book", File.ReadAllText(folder["News-2023.pdf"]));
        Assert.Equal(["News-2023.pdf", "letters"], Entries(folder));
    }

    [Fact]
    public async Task An_output_that_can_not_be_written_is_told_before_the_work()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["book.pdf"]);
        var run = await ProgramRun.InAsync(folder.Path, "demo", "-o", "book.pdf");
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Matches(@"^techbeats: [^\n]*book\.pdf is a folder[^\n]*\nhint: [^\n]+\n$", run.Error);
    }

    [Fact]
    public async Task A_link_to_the_output_stays_a_link()
    {
        using var folder = new TemporaryFolder();
        folder.Write("shelf/real.pdf", "the old book");
        File.CreateSymbolicLink(folder["book.pdf"], folder["shelf/real.pdf"]);
        folder.Write("letters/2023-05-06-a.md", Sound);
        var run = await ProgramRun.InAsync(folder.Path, "build", "letters", "--offline", "-o", "book.pdf");
        Assert.True(run.ExitCode == ExitCode.Success, run.ToString());
        Assert.NotNull(new FileInfo(folder["book.pdf"]).LinkTarget);
        Assert.StartsWith("%PDF-", File.ReadAllText(folder["shelf/real.pdf"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_has_the_names_and_the_order_that_scripts_rely_on()
    {
        using var folder = new TemporaryFolder();
        folder.Write("letters/2023-05-07-b.md", Faulty);
        folder.Write(
            "letters/2023-05-08-c.md",
            "---\ntitle: Café ☕\n---\nThis letter shows a figure that isn't there, and says so.\n\n![A cup](cup.png)\n"
        );
        var run = await ProgramRun.InAsync(folder.Path, "build", "letters", "--offline", "-o", "book.pdf", "--report", "report.json");
        Assert.True(run.ExitCode == ExitCode.Success, run.ToString());
        var text = File.ReadAllText(folder["report.json"]);
        Assert.Contains("Café ☕", text, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(text);
        Assert.Equal(["output", "pages", "issues", "figures", "lost", "problems", "stages"], Names(report.RootElement));
        var issue = report.RootElement.GetProperty("issues")[1];
        Assert.Equal(["title", "date", "source", "page", "words", "minutes", "hidden"], Names(issue));
        Assert.Equal("2023-05-08", issue.GetProperty("date").GetString());
        Assert.Equal("2023-05-08-c.md", issue.GetProperty("source").GetString());
        var figure = Assert.Single(report.RootElement.GetProperty("figures").EnumerateArray());
        Assert.Equal(
            [
                "source",
                "issue",
                "state",
                "reason",
                "sha256",
                "bytesBefore",
                "bytesAfter",
                "widthInPixels",
                "heightInPixels",
                "snapshot",
                "tried",
            ],
            Names(figure)
        );
        Assert.Equal(["step", "address", "outcome"], Names(Assert.Single(figure.GetProperty("tried").EnumerateArray())));
        Assert.Equal("lost", figure.GetProperty("state").GetString());
        Assert.Equal(
            """{"reason":"notFound","place":"/","count":1,"pages":[2],"addresses":["cup.png"]}""",
            JsonSerializer.Serialize(Assert.Single(report.RootElement.GetProperty("lost").EnumerateArray())));
        var problems = report.RootElement.GetProperty("problems");
        Assert.Equal(["slug", "severity", "file", "line", "message", "hint"], Names(problems[0]));
        Assert.Equal(
            ["empty-link", "figure-not-found"],
            problems.EnumerateArray().Select(problem => problem.GetProperty("slug").GetString()!)
        );
        Assert.All(report.RootElement.GetProperty("stages").EnumerateArray(), stage => Assert.Equal(["name", "seconds"], Names(stage)));
    }

    private static string[] Entries(TemporaryFolder folder) =>
        [.. Directory.GetFileSystemEntries(folder.Path).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];
}
