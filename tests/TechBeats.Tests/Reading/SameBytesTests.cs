using System.Diagnostics;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Reading;

/// <summary>The same input gives the same bytes, wherever, whenever and however it is run.</summary>
public sealed class SameBytesTests(Books books)
{
    [Fact]
    public async Task In_another_folder_with_one_job()
    {
        using var folder = new TemporaryFolder();
        var again = await BuiltBook.OfAsync(folder, "demo", "--jobs", "1");
        AssertSame(await books.ByName("demo"), again.Path);
    }

    [Fact]
    public async Task From_files_on_disk_under_another_name()
    {
        using var folder = new TemporaryFolder();
        var archive = folder["some other name"];
        foreach (var file in Directory.GetFiles(Books.ArchiveOf("demo"), "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.Combine("some other name", Path.GetRelativePath(Books.ArchiveOf("demo"), file)), File.ReadAllBytes(file));
        }

        var cold = await BuiltBook.OfAsync(folder, "build", archive, "--offline");
        AssertSame(await books.ByName("demo"), cold.Path);
        var warm = await BuiltBook.OfAsync(folder, "build", archive, "--offline", "--jobs", "3");
        AssertSame(await books.ByName("demo"), warm.Path);
    }

    [Fact]
    public async Task As_a_process_of_its_own_in_another_time_zone_and_language()
    {
        using var folder = new TemporaryFolder();
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var arg in new[] { Path.Combine(AppContext.BaseDirectory, "techbeats.dll"), "demo", "-o", "elsewhere.pdf" })
        {
            start.ArgumentList.Add(arg);
        }

        start.Environment["TZ"] = "Asia/Kathmandu";
        start.Environment["LANG"] = start.Environment["LC_ALL"] = "tr_TR.UTF-8";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await error);
        Assert.Equal("elsewhere.pdf", output.Trim());
        AssertSame(await books.ByName("demo"), folder["elsewhere.pdf"]);
    }

    private static void AssertSame(BuiltBook expected, string path) =>
        Assert.True(
            File.ReadAllBytes(expected.Path).AsSpan().SequenceEqual(File.ReadAllBytes(path)),
            $"{path} differs from {expected.Path}"
        );
}
