using TechBeats.Commands;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Commands;

/// <summary>Accepted and refused command lines, and their answers.</summary>
public sealed class CommandLineTests
{
    public static TheoryData<string, string> Refused => new()
    {
        { "", "Required command" },
        { "frobnicate", "frobnicate" },
        { "build --frobnicate", "--frobnicate" },
        { "build . --frobnicate", "--frobnicate" },
        { "build --frobnicate x", "Unknown option '--frobnicate'" },
        { "init --frobnicate", "Unknown option '--frobnicate'" },
        { "init -z", "Unknown option '-z'" },
        { "build a b", "Unexpected argument 'b'" },
        { "build --year", "--year" },
        { "build --allow-host http://localhost:8080", "'http://localhost:8080' is not a host; write it as host or host:port" },
        { "build --allow-host 10.0.0.0/8", "'10.0.0.0/8' is not a host" },
        { "figures --allow-host *", "'*' is not a host" },
        { "figures --allow-host a@b", "'a@b' is not a host" },
        { "build --year 23", "'23' is not a year" },
        { "build --from yesterday", "'yesterday' is not a date" },
        { "build --from 2023-02-30", "'2023-02-30' is not a date" },
        { "build --issues 6-5", "'6-5' is not a list of issue numbers" },
        { "build --issues x", "'x' is not a list of issue numbers" },
        { "build --paper a99", "'a99' is not a paper size" },
        { "build --paper 1x1", "'1x1' is not a paper size" },
        { "build --figures huge", "'huge' is not a figure preset" },
        { "build --jobs 0", "'0' is not a number of jobs" },
        { "build --language 12", "'12' is not a language tag" },
        { "build --split h7", "'h7' is not a split rule" },
        { "build --repeated twice", "'twice' is not a rule for repeated text" },
        { "build --config missing.yml", "missing.yml" },
        { "init https://example.org/feed.xml", "is not a folder" },
        { "init missing", "no such archive" },
        { "build --quiet --verbose", "--quiet and --verbose" },
        { "demo -o book.epub", "book.epub" },
        { "demo -o missing/book.pdf", "There is no folder" },

        { "build --offline --recover", "--offline and --recover" },
        { "build --recover-from archive.org", "'archive.org' is not a web address" },
        { "build --refresh", "--refresh" },
        { "figures --offline --refresh", "--offline and --refresh" },
        { "figures --paper a4", "--paper" },

        // Not served yet: nothing pretends.
        { "build --sparkle dark", "--sparkle" },
        { "build --attach-sources", "--attach-sources" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task An_impossible_command_line_is_refused_in_one_line_and_a_hint(string line, string complaint)
    {
        using var folder = new TemporaryFolder();
        var run = await ProgramRun.InAsync(folder.Path, line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Equal("", run.Output);
        var lines = run.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("techbeats: ", lines[0], StringComparison.Ordinal);
        Assert.Contains(complaint, lines[0], StringComparison.Ordinal);
        Assert.StartsWith("hint: ", lines[1], StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("--help", "build")]
    [InlineData("build --help", "--allow-host")]
    [InlineData("check --help", "ARCHIVE")]
    [InlineData("list --help", "ARCHIVE")]
    [InlineData("demo --help", "--output")]
    [InlineData("init --help", "techbeats.yml")]
    [InlineData("list --help", "--split")]
    public async Task Help_goes_to_standard_output(string line, string expected)
    {
        var run = await ProgramRun.InAsync(Path.GetTempPath(), line.Split(' '));
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task List_is_a_table_of_what_a_build_would_take()
    {
        using var folder = LetterArchive.Create();
        var run = await ProgramRun.InAsync(folder.Path, "list", "--quiet");
        Assert.Equal(ExitCode.Success, run.ExitCode);
        var rows = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(4, rows.Length);
        Assert.Matches(@"^No\.\s+Date\s+Words\s+Min\s+Source\s+Title$", rows[0]);
        Assert.Matches(@"^\s*1\s+2022-12-28\s+\d+\s+1\s+_posts/2022-12-28-letter-1\.md\s+Letter 1$", rows[1]);
        Assert.Matches(@"^\s*3\s+2023-02-01\s+\d+\s+1\s+_posts/2023-02-01-letter-3\.md\s+Letter 3$", rows[3]);
    }

    [Theory]
    [InlineData("--year 2023", "2 3")]
    [InlineData("--from 2023-01-04", "2 3")]
    [InlineData("--from 2023-01-05", "3")]
    [InlineData("--to 2022", "1")]
    [InlineData("--to 2023-01", "1 2")]
    [InlineData("--year 2023 --to 2023-01-31", "2")]
    [InlineData("--tag paper", "1 3")]
    [InlineData("--tag PAPER --tag ink", "1 2 3")]
    [InlineData("--issues 2-3", "2 3")]
    [InlineData("--issues 1,3", "1 3")]
    [InlineData("--exclude *letter-2*", "1 3")]
    [InlineData("--exclude _posts/2022* --exclude **/*-3.md", "2")]
    [InlineData("--tag paper --year 2023", "3")]
    public async Task Selections_combine(string options, string numbers)
    {
        using var folder = LetterArchive.Create();
        var run = await ProgramRun.InAsync(folder.Path, ["list", ".", "--quiet", .. options.Split(' ')]);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal(numbers, string.Join(' ', run.Output.TrimEnd('\n').Split('\n').Skip(1).Select(row => row.TrimStart().Split(' ')[0])));
    }

    [Fact]
    public async Task A_selection_that_nothing_meets_is_refused()
    {
        using var folder = LetterArchive.Create();
        var run = await ProgramRun.InAsync(folder.Path, "build", "--year", "1999");
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Equal(["_posts"], Directory.GetFileSystemEntries(folder.Path).Select(entry => Path.GetFileName(entry)));
    }

    [Fact]
    public async Task Check_makes_nothing_and_tells_by_its_exit_code()
    {
        using var folder = LetterArchive.Create();
        var clean = await ProgramRun.InAsync(folder.Path, "check", "--quiet");
        Assert.Equal(ExitCode.Success, clean.ExitCode);
        Assert.Equal("no problems\n", clean.Output);

        folder.Write(
            "_posts/2023-03-01-letter-4.md",
            "---\ntitle: Letter 4\n---\nA [link]() to nowhere, on line four, in a letter that is long enough to be one.\n"
        );
        var run = await ProgramRun.InAsync(folder.Path, "check");
        Assert.Equal(ExitCode.ProblemsFound, run.ExitCode);
        Assert.Contains("_posts/2023-03-01-letter-4.md:4: warning empty-link: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("problems: 1 warning (empty-link 1)\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(["_posts"], Directory.GetFileSystemEntries(folder.Path).Select(entry => Path.GetFileName(entry)));
    }
}
