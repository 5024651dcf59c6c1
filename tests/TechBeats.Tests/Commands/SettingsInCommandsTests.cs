using TechBeats.Commands;
using TechBeats.Tests.Pictures;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Commands;

/// <summary>Files of settings as the commands take and write them.</summary>
public sealed class SettingsInCommandsTests
{
    [Fact]
    public async Task A_file_in_the_archive_counts_and_the_command_line_wins()
    {
        using var folder = LetterArchive.Create();
        folder.Write(
            "techbeats.yml",
            "year: 2023\nexclude: '*letter-2*'\nper-issue:\n  2023-02-01-letter-3.md: {title: The third, author: Ann}\n"
        );
        Assert.Equal("3 The third", await ListedAsync(folder));
        Assert.Equal("1 Letter 1", await ListedAsync(folder, "--year", "2022"));
        Assert.Equal("2 Letter 2, 3 The third", await ListedAsync(folder, "--exclude", "nothing"));
    }

    [Fact]
    public async Task A_named_file_counts_in_place_of_the_one_in_the_archive()
    {
        using var folder = LetterArchive.Create();
        folder.Write("techbeats.yml", "year: 2023\n");
        folder.Write("other/settings.yml", "issues: 1\n");
        Assert.Equal("1 Letter 1", await ListedAsync(folder, "--config", "other/settings.yml"));
    }

    [Fact]
    public async Task Every_mistake_is_told_with_its_line_and_nothing_is_made()
    {
        using var folder = LetterArchive.Create();
        folder.Write("techbeats.yml", "titel: A\npaper: a99\nallow-host: localhost\n");
        var run = await ProgramRun.InAsync(folder.Path, "build");
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Equal(
            "techbeats.yml:1: error unknown-setting: Unknown key 'titel' (Did you mean title?)\n"
                + "techbeats.yml:2: error wrong-setting: paper: 'a99' is not a paper size; "
                + "use a4, a5, b5, letter, 6x9, screen, or a size from 70 to 1000 mm "
                + "such as 148x210 or 6x9in\n"
                + "techbeats.yml:3: error wrong-setting: A settings file in an archive can't allow private hosts "
                + "(Use --allow-host on the command line, or pass this file with --config)\n"
                + "techbeats: techbeats.yml has 3 errors\n"
                + "hint: README.md describes the keys\n",
            run.Error
        );
        Assert.Equal(
            ["_posts", "techbeats.yml"],
            Directory.GetFileSystemEntries(folder.Path).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_setting_that_matches_nothing_is_a_warning()
    {
        using var folder = LetterArchive.Create();
        folder.Write("techbeats.yml", "per-issue:\n  letter-9.md: {author: Ann}\n");
        var run = await ProgramRun.InAsync(folder.Path, "check", "--quiet");
        Assert.Equal(ExitCode.ProblemsFound, run.ExitCode);
        Assert.StartsWith(
            "techbeats.yml:2: warning unmatched-setting: The archive has no issue letter-9.md",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Output_report_and_store_of_a_file_in_the_archive_stay_there()
    {
        using var folder = LetterArchive.Create();
        folder.Write("techbeats.yml", "output: book.pdf\nreport: out.json\nfigures: none\n");
        Directory.CreateDirectory(folder["elsewhere"]);
        var run = await ProgramRun.InAsync(folder["elsewhere"], "build", "..", "--quiet");
        Assert.True(run.ExitCode == ExitCode.Success, run.ToString());
        Assert.True(File.Exists(folder["book.pdf"]));
        Assert.True(File.Exists(folder["out.json"]));
    }

    [Fact]
    public async Task A_link_out_of_the_archive_is_no_way_out()
    {
        using var folder = LetterArchive.Create();
        using var outside = new TemporaryFolder();
        Directory.CreateSymbolicLink(folder["out"], outside.Path);
        folder.Write("techbeats.yml", "output: out/book.pdf\n");
        var run = await ProgramRun.InAsync(folder.Path, "build");
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("techbeats.yml:1: error wrong-setting: 'out/book.pdf' leads through a link", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(outside.Path));
    }

    [Fact]
    public async Task A_preface_stands_first_in_the_contents_and_is_no_issue()
    {
        using var folder = LetterArchive.Create();
        folder.Write(
            "about/preface.md",
            "---\ntitle: Before we begin\ndate: 2030-01-01\n---\nA word before the first letter, and no letter itself.\n"
        );
        folder.Write("techbeats.yml", "preface: about/preface.md\n");
        var run = await ProgramRun.InAsync(folder.Path, "list", "--quiet");
        var rows = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(5, rows.Length);
        Assert.Matches(@"^\s*-\s+-\s+\d+\s+1\s+about/preface\.md\s+Before we begin$", rows[1]);
        var build = await ProgramRun.InAsync(folder.Path, "build", "--figures", "none", "-o", "book.pdf");
        Assert.True(build.ExitCode == ExitCode.Success, build.ToString());
        Assert.Contains("3 issues", build.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Init_writes_a_file_that_changes_nothing_and_never_overwrites_one()
    {
        using var folder = LetterArchive.Create();
        folder.Write(
            "_config.yml",
            "title: 'Letters: \"to\" \\all'\ndescription: A letter now # and then\nauthor: Ann\nurl: https://example.net\n"
        );
        var before = await ProgramRun.InAsync(folder.Path, "build", "--figures", "none", "--quiet", "-o", "before.pdf");
        Assert.True(before.ExitCode == ExitCode.Success, before.ToString());

        var run = await ProgramRun.InAsync(folder.Path, "init", "--quiet");
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal("techbeats.yml\n", run.Output);
        var text = await File.ReadAllTextAsync(folder["techbeats.yml"], TestContext.Current.CancellationToken);
        Assert.Contains("3 issues of 2022-12-28 to 2023-02-01, in _posts (3).", text, StringComparison.Ordinal);
        Assert.Contains("\nauthor: \"Ann\"\n", text, StringComparison.Ordinal);
        Assert.Contains("\nsite: \"https://example.net\"\n", text, StringComparison.Ordinal);

        var after = await ProgramRun.InAsync(folder.Path, "build", "--figures", "none", "--quiet", "-o", "after.pdf");
        Assert.True(after.ExitCode == ExitCode.Success, after.ToString());
        Assert.Equal(
            await File.ReadAllBytesAsync(folder["before.pdf"], TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(folder["after.pdf"], TestContext.Current.CancellationToken)
        );

        var again = await ProgramRun.InAsync(folder.Path, "init");
        Assert.Equal(ExitCode.Unusable, again.ExitCode);
        Assert.StartsWith("techbeats: techbeats.yml already exists", again.Error, StringComparison.Ordinal);
        Assert.Equal(text, await File.ReadAllTextAsync(folder["techbeats.yml"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Every_comment_of_what_init_writes_can_be_taken_at_its_word()
    {
        using var folder = LetterArchive.Create();
        await ProgramRun.InAsync(folder.Path, "init", "--quiet");
        var written = await File.ReadAllLinesAsync(folder["techbeats.yml"], TestContext.Current.CancellationToken);
        folder.Write(
            "techbeats.yml",
            string.Join(
                '\n',
                written
                    .Where(line => line is not ['#', ' ', ..] || line.StartsWith("#  ", StringComparison.Ordinal))
                    .Select(line => line.TrimStart('#'))
            )
        );
        folder.Write("preface.md", "A word before.\n");
        folder.Write("cover.jpg", "no picture");
        var run = await ProgramRun.InAsync(folder.Path, "list", "--quiet", "--issues", "1-9", "--tag", "paper", "--from", "2000");
        Assert.True(run.ExitCode == ExitCode.Success, run.ToString());
    }

    [Fact]
    public async Task A_zip_says_what_its_book_is_and_nothing_of_this_machine()
    {
        using var folder = new TemporaryFolder();
        folder.Write("letters/_posts/2023-01-04-letter-2.md", "---\ntitle: Letter 2\n---\nThe second letter.\n");
        folder.Write("letters/techbeats.yml", "title: From a zip\nstore: here\n");
        System.IO.Compression.ZipFile.CreateFromDirectory(folder["letters"], folder["letters.zip"]);
        var run = await ProgramRun.InAsync(folder.Path, "list", "letters.zip");
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.StartsWith(
            "techbeats.yml:2: error wrong-setting: 'here' is a path, which a settings file in a zip file can't use",
            run.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_picture_stands_on_the_cover_and_one_that_is_none_is_told()
    {
        using var folder = LetterArchive.Create();
        folder.Write("art/my cover.jpg", SamplePictures.Photograph(400, 300));
        folder.Write("techbeats.yml", "cover: art/my cover.jpg\nreport: report.json\n");
        var run = await ProgramRun.InAsync(folder.Path, "build", "--offline", "--quiet", "-o", "book.pdf");
        Assert.True(run.ExitCode == ExitCode.Success, run.ToString());
        Assert.Contains(
            "\"issue\": \"art/my cover.jpg\"",
            await File.ReadAllTextAsync(folder["report.json"], TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );

        folder.Write("art/my cover.jpg", "no picture");
        var lost = await ProgramRun.InAsync(folder.Path, "check", "--quiet");
        Assert.Equal(ExitCode.ProblemsFound, lost.ExitCode);
        Assert.Contains("art/my cover.jpg: warning figure-not-a-picture", lost.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pattern_of_addresses_tells_which_issue_a_link_means()
    {
        using var folder = LetterArchive.Create();
        folder.Write("_posts/2023-03-01-four.md", "---\ntitle: Letter 4\n---\nSee [the first](/mail/2022/letter-1/), and wait.\n");
        var without = await ProgramRun.InAsync(folder.Path, "check", "--quiet");
        folder.Write("techbeats.yml", "permalink: /mail/:year/:title/\n");
        var run = await ProgramRun.InAsync(folder.Path, "check", "--quiet");
        Assert.Equal("no problems\n", run.Output);
        Assert.True(without.ExitCode is ExitCode.Success or ExitCode.ProblemsFound, without.ToString());
    }

    [Fact]
    public async Task Check_writes_a_report()
    {
        using var folder = LetterArchive.Create();
        folder.Write("_posts/2023-03-01-letter-4.md", "---\ntitle: Letter 4\n---\nA [link]() to nowhere.\n");
        var run = await ProgramRun.InAsync(folder.Path, "check", "--report", "check.json", "--quiet");
        Assert.Equal(ExitCode.ProblemsFound, run.ExitCode);
        var report = await File.ReadAllTextAsync(folder["check.json"], TestContext.Current.CancellationToken);
        Assert.Contains("\"slug\": \"empty-link\"", report, StringComparison.Ordinal);
        Assert.Contains("\"output\": null", report, StringComparison.Ordinal);
    }

    private static async Task<string> ListedAsync(TemporaryFolder folder, params string[] options)
    {
        var run = await ProgramRun.InAsync(folder.Path, ["list", "--quiet", .. options]);
        Assert.True(run.ExitCode == ExitCode.Success, run.ToString());
        return string.Join(
            ", ",
            run.Output.TrimEnd('\n')
                .Split('\n')
                .Skip(1)
                .Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Select(words => $"{words[0]} {string.Join(' ', words[5..])}")
        );
    }
}
