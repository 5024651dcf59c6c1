using System.Diagnostics;
using TechBeats.Building;
using TechBeats.Commands;
using TechBeats.Tests.Figures.Workers;
using TechBeats.Tests.Pictures;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests;

/// <summary>The program as a process under limits of the system: open files, the size of files, and a time zone without end.</summary>
public sealed class ProgramLimitsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ProgramLimitsTests()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "limits are set by bash and read from /proc");
        var text = string.Concat(Enumerable.Range(0, 400).Select(i => $"Sentence {i} of a letter that exceeds the limit.\n\n"));
        folder.Write("letters/2023-05-06-a.md", $"---\ntitle: Letter\n---\n{text}<p>And one of HTML.</p>\n\n![Dot](dot.gif)\n");
        for (var day = 10; day < 28; day++)
        {
            folder.Write($"letters/2023-05-{day}-b.md", $"---\ntitle: Letter {day}\n---\nA short letter.\n");
        }

        folder.Write("book.pdf", "the old book");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(40)]
    [InlineData(64)]
    [InlineData(128)]
    [InlineData(255)]
    public async Task Too_few_open_files_are_one_line(int files)
    {
        var run = await RunAsync($"ulimit -n {files}", "build letters --offline -o book.pdf --report report.json");

        Assert.True(run.ExitCode == ExitCode.Unusable, run.ToString());
        Assert.Equal("", run.Output);
        Assert.Equal(
            $"techbeats: The system allows only {files} open files; the program needs 256\n"
                + "hint: Raise the limit, such as with: ulimit -n 1024\n",
            run.Error);
        AssertOldBook();
    }

    [Fact]
    public async Task Enough_open_files_are_enough_for_a_whole_book()
    {
        var run = await RunAsync($"ulimit -n {OpenFileLimit.Minimum}", "demo -o demo.pdf --report report.json");
        Assert.True(run.ExitCode == ExitCode.Success, run.ToString());
        Assert.StartsWith("%PDF-", File.ReadAllText(folder["demo.pdf"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build letters --offline -o book.pdf", 1)]
    [InlineData("build letters --offline -o book.pdf", 20)]
    [InlineData("check letters --report report.json", 1)]
    [InlineData("init letters", 1)]
    public async Task A_file_beyond_the_system_s_limit_of_size_is_one_line(string command, int kilobytes)
    {
        // The runtime keeps its code in a file, for which the limit holds, too. This variable makes it use memory alone.
        var run = await RunAsync($"export DOTNET_EnableWriteXorExecute=0; ulimit -f {kilobytes}", command);

        Assert.True(run.ExitCode == ExitCode.Unusable, run.ToString());
        Assert.Matches(@"(?m)^techbeats: [^\n]* can't be written: The file is larger than the system allows$", run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        AssertOldBook();
    }

    [Fact]
    public async Task A_store_beyond_the_system_s_limit_of_size_is_one_line()
    {
        // A bitmap is prepared for the page, and the prepared copy goes to the store.
        folder.Write("letters/dot.gif", SamplePictures.Photograph(600, 400, "bmp"));

        var run = await RunAsync(
            "export DOTNET_EnableWriteXorExecute=0; ulimit -f 1",
            "figures letters --offline --store store");

        Assert.True(run.ExitCode == ExitCode.Unusable, run.ToString());
        Assert.Matches(
            @"(?m)^techbeats: The figure store can't be written: [^\n]+ \(The file is larger than the system allows\)$",
            run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder["store"], "*.tmp", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("TZ='{0}/UTC'")]
    [InlineData("TZ=UTC TZDIR='{0}'")]
    public async Task No_time_zone_is_read(string variables)
    {
        // A read of the pipe never ends.
        Directory.CreateDirectory(folder["zone"]);
        using (var made = Process.Start("mkfifo", [folder[Path.Combine("zone", "UTC")]]))
        {
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var run = await RunAsync(
            $"export {variables.Replace("{0}", folder["zone"], StringComparison.Ordinal)}",
            "build letters --offline -o book.pdf");

        Assert.True(run.ExitCode == ExitCode.Success, run.ToString());
        Assert.StartsWith("%PDF-", File.ReadAllText(folder["book.pdf"]), StringComparison.Ordinal);
    }

    private void AssertOldBook()
    {
        Assert.Equal("the old book", File.ReadAllText(folder["book.pdf"]));
        Assert.Equal(
            ["book.pdf", "letters"],
            Directory.GetFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    /// <summary>Runs the program in a shell that first sets a limit.</summary>
    private async Task<ProgramRun> RunAsync(string limit, string arguments)
    {
        var program = $"'{WorkerScripts.Dotnet}' '{Path.Combine(AppContext.BaseDirectory, "techbeats.dll")}'";
        var start = new ProcessStartInfo("bash", ["-c", $"{limit}; exec {program} {arguments}"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        using var atEnd = TestContext.Current.CancellationToken.Register(process.Kill);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new ProgramRun(process.ExitCode, await output, await error);
    }
}
