using System.IO.Compression;
using System.Text.Json;
using TechBeats.Building;
using TechBeats.Commands;
using TechBeats.Figures.Storing;
using TechBeats.Tests.Figures;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Commands;

/// <summary><c>techbeats figures</c> against a host of our own.</summary>
[Collection(OnTheNetwork.Name)]
public sealed class FiguresCommandTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private FigureServer server = null!;

    public async ValueTask InitializeAsync() => server = await FigureServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        folder.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Figures_fills_the_store_and_lists_new_kept_and_lost_figures()
    {
        Issue("good/a.png", "missing/b.png");
        folder.Write("letters/local.png", server.Picture);
        folder.Write(
            "letters/2023-05-07-c.md",
            "---\ntitle: Another letter\n---\nIt shows ![this](local.png), which stands beside it, for all to see.\n"
        );

        var first = await RunAsync();
        var second = await RunAsync();

        Assert.True(first.ExitCode == ExitCode.Success, first.ToString());
        Assert.Matches(
            @"^State\s+Size\s+Issue\s+Figure\nnew\s+\d+ bytes\s+2023-05-06-a\.md\s+http://\S+/good"
                + @"/a\.png\nlost\s+-\s+2023-05-06-a\.md\s+http://\S+/missing/b\.png \(404\)\n3 figures: 1 new, 1 in the archive, 1 "
                + @"lost; the store has \d+ bytes of them\n$",
            first.Output
        );
        Assert.Contains("figures: 3 of 3 (1 fetched, 1 kB, 1 lost)\n", first.Error, StringComparison.Ordinal);
        Assert.Contains("2023-05-06-a.md:7: warning figure-not-found: ", first.Error, StringComparison.Ordinal);
        Assert.Contains("3 figures: 1 stored, 1 in the archive, 1 lost; ", second.Output, StringComparison.Ordinal);
        Assert.Equal(2, server.Requests);
        Assert.Equal(
            [".techbeats", "2023-05-06-a.md", "2023-05-07-c.md", "local.png"],
            Directory.GetFileSystemEntries(folder["letters"]).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_store_that_was_packed_with_the_archive_is_worked_from()
    {
        Issue("good/a.png");
        await RunAsync();
        Directory.CreateDirectory(folder["elsewhere"]);
        ZipFile.CreateFromDirectory(folder["letters"], folder["elsewhere/letters.zip"]);
        Directory.Delete(folder["letters"], recursive: true);

        var run = await ProgramRun.InAsync(folder["elsewhere"], "figures", "letters.zip", "--offline");

        Assert.True(run.ExitCode == ExitCode.Success, run.ToString());
        Assert.Contains("1 figure: 1 stored; ", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task Refreshing_asks_again_and_strict_tells_by_the_exit_code()
    {
        Issue("good/a.png", "missing/b.png");
        await RunAsync();

        var run = await RunAsync("--refresh", "--strict");

        Assert.Equal(ExitCode.ProblemsFound, run.ExitCode);
        Assert.Equal(2, server.RequestsOf("missing/b.png"));
        Assert.Equal(2, server.RequestsOf("good/a.png"));
    }

    [Fact]
    public async Task Rescued_files_are_imported_and_listed()
    {
        Issue("missing/chart.png", "missing/other.png");
        folder.Write("rescued/chart.png", server.Picture);
        folder.Write("rescued/other.png", "<!DOCTYPE html><html></html>");
        folder.Write("rescued/else.png", server.Picture);

        var run = await RunAsync("--offline", "--import", "rescued", "--report", "report.json");

        Assert.True(run.ExitCode == ExitCode.Success, run.ToString());
        Assert.Matches(@"(?m)^taken\s+chart\.png\s+http://\S+/missing/chart\.png \(by its name\)$", run.Output);
        Assert.Matches(@"(?m)^no picture\s+other\.png\s+http://\S+ \(by its name, but it is not a picture: HTML\)$", run.Output);
        Assert.Contains("3 rescued files: 1 taken, 1 no picture, 1 unmatched\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 figures: 1 imported, 1 lost; ", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, server.Requests);
        using var report = JsonDocument.Parse(File.ReadAllBytes(folder["report.json"]));
        Assert.Equal(["figures", "imports", "problems", "stages"], report.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal("imported", report.RootElement.GetProperty("figures")[0].GetProperty("state").GetString());
    }

    [Fact]
    public async Task Copies_come_from_the_named_web_archive()
    {
        Issue("missing/a.png");
        server.Register[server.At("missing/a.png")] =
            """[["timestamp","original","mimetype","statuscode"],["20230601000000","http://old.example.net/a.png","image/png","200"]]""";

        var run = await RunAsync("--recover-from", server.At("cdx"));

        Assert.Matches(@"(?m)^recovered\s+\d+ bytes\s+2023-05-06-a\.md\s+http://\S+/missing/a\.png \(copy of 2023-06-01\)$", run.Output);
        Assert.Contains("closest=20230506", string.Join(' ', server.Asked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_run_keeps_fetched_figures()
    {
        Issue("good/a.png", "silent/b.png", "silent/c.png", "silent/d.png", "silent/e.png");
        using var cancellation = new CancellationTokenSource();
        using StringWriter output = new(),
            error = new() { NewLine = "\n" };
        var running = Program.RunAsync(
            Line(),
            new Host(output, error, IsTerminal: false, folder.Path, _ => null, Worker: null),
            cancellation.Token
        );

        // Four requests at a time go to a host: the fifth one tells that the first picture has come.
        await server.WaitForRequestsAsync(5, TestContext.Current.CancellationToken);
        await cancellation.CancelAsync();

        Assert.Equal(ExitCode.Canceled, await running);
        Assert.Equal("", output.ToString());
        Assert.Contains("figures: ", error.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("techbeats: canceled\n", error.ToString(), StringComparison.Ordinal);
        Assert.NotNull(FigureIndex.Read(folder["letters/.techbeats"]).Find(server.At("good/a.png")[7..]));
        Assert.Empty(Directory.GetFiles(folder["letters/.techbeats/news"]));
    }

    private string[] Line(params string[] options) => ["figures", "letters", "--allow-host", server.Host, .. options];

    private Task<ProgramRun> RunAsync(params string[] options) => ProgramRun.InAsync(folder.Path, Line(options));

    private void Issue(params string[] paths) =>
        folder.Write(
            "letters/2023-05-06-a.md",
            "---\ntitle: A letter\n---\nIt shows pictures, one after the other, and has words enough to be a letter.\n"
                + $"{string.Join("\n\n", paths.Select(path => $"![One of them]({server.At(path)})"))}\n"
        );
}
