using System.Diagnostics;
using TechBeats.Figures.Prepared;
using TechBeats.Figures.Storing;
using TechBeats.Tests.Figures;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Commands;

/// <summary>The program as a process of its own: killed while it fills its store, and behind a proxy.</summary>
[Collection(OnTheNetwork.Name)]
public sealed class ProgramKilledTests : IAsyncLifetime
{
    private const int Kills = 8;
    private const int FiguresARun = 6;

    private readonly TemporaryFolder folder = new();
    private FigureServer server = null!;

    public async ValueTask InitializeAsync() => server = await FigureServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        folder.Dispose();
        await server.DisposeAsync();
    }

    /// <summary>The benchmarks have a command for a hundred kills.</summary>
    [Fact]
    public async Task A_killed_run_leaves_a_sound_store()
    {
        for (var run = 1; run <= Kills; run++)
        {
            Issue([.. Enumerable.Range(0, run * FiguresARun).Select(number => server.At($"unlike/{new string('x', number)}.png"))]);
            using var process = Start([], "--allow-host", server.Host);

            // Each run is killed after another number of requests.
            await WaitForRequestsAsync(server.Requests + 1 + (run * 7 % FiguresARun), process);
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            AssertSound();
        }

        using var last = Start([], "--allow-host", server.Host);
        await last.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, last.ExitCode);
        AssertSound();
        Assert.Equal(Kills * FiguresARun, FigureIndex.Read(folder["letters/.techbeats"]).Entries.Count());
    }

    [Fact]
    public async Task A_proxy_that_the_environment_names_is_asked_and_resolves_names()
    {
        Issue(["http://figures.example.com/good/a.png"]);

        using var process = Start([("http_proxy", $"http://{server.Host}"), ("no_proxy", null), ("NO_PROXY", null)]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, process.ExitCode);
        Assert.NotNull(FigureIndex.Read(folder["letters/.techbeats"]).Find("figures.example.com/good/a.png"));
        Assert.Equal(1, server.RequestsOf("good/a.png"));
    }

    [Fact]
    public async Task A_public_web_archive_is_not_told_of_the_users_own_networks()
    {
        Issue([server.At("missing/a.png"), "http://figures.example.com/missing/b.png"]);

        using var process = Start(
            [("http_proxy", $"http://{server.Host}"), ("no_proxy", null), ("NO_PROXY", null)],
            "--allow-host",
            server.Host,
            "--recover-from",
            "http://archive.example.com/cdx"
        );
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, process.ExitCode);
        Assert.NotEqual(0, server.RequestsOf("missing/a.png"));
        Assert.Contains(server.Asked, asked =>
            asked.StartsWith("/cdx", StringComparison.Ordinal) && asked.Contains("figures.example.com", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(server.Asked, asked =>
            asked.StartsWith("/cdx", StringComparison.Ordinal) && asked.Contains("127.0.0.1", StringComparison.Ordinal)
        );
    }

    /// <summary>Waits until the server has received a number of requests in all, or the program has ended.</summary>
    private async Task WaitForRequestsAsync(int total, Process program)
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var ended = program.WaitForExitAsync(cancellation.Token);
        while (server.Requests < total && !ended.IsCompleted)
        {
            await Task.WhenAny(ended, server.WaitForRequestsAsync(1, cancellation.Token));
        }

        await cancellation.CancelAsync();
    }

    private void AssertSound()
    {
        if (!Directory.Exists(folder["letters/.techbeats"]))
        {
            return;
        }

        var index = FigureIndex.Read(folder["letters/.techbeats"]);
        Assert.Empty(index.Problems);
        var originals = Directory.Exists(folder["letters/.techbeats/originals"])
            ? Directory.GetFiles(folder["letters/.techbeats/originals"], "*", SearchOption.AllDirectories)
            : [];
        Assert.All(originals, path => Assert.Equal(Path.GetFileName(path), ContentHash.Compute(File.ReadAllBytes(path))));
        Assert.All(index.Entries, entry =>
            Assert.True(File.Exists(folder[$"letters/.techbeats/originals/{entry.Sha256[..2]}/{entry.Sha256}"]))
        );
    }

    private Process Start((string Name, string? Value)[] variables, params string[] options) =>
        ProgramProcess.Start(folder.Path, variables, words: null, ["figures", "letters", "--quiet", .. options]);

    private void Issue(string[] addresses) =>
        folder.Write(
            "letters/2023-05-06-a.md",
            "---\ntitle: A letter\n---\nIt shows pictures, one after the other, and has words enough to be a letter.\n\n"
                + $"{string.Join("\n\n", addresses.Select(address => $"![One of them]({address})"))}\n"
        );
}
