using System.Collections.Concurrent;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using TechBeats.Figures.Storing;
using TechBeats.Model;
using TechBeats.Tests.Figures;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Commands;

/// <summary>The program as a process of its own that asks a host over TLS.</summary>
[Collection(OnTheNetwork.Name)]
public sealed class SecureFetchingTests : IDisposable
{
    private const int Figures = 20;

    private readonly TemporaryFolder folder = new();
    private readonly TestCertificates certificates = new();

    public void Dispose()
    {
        certificates.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData(HttpProtocols.Http1AndHttp2, "HTTP/2")]
    [InlineData(HttpProtocols.Http1, "HTTP/1.1")]
    public async Task A_host_is_asked_by_HTTP_2_when_it_can_and_by_1_when_it_can_not(HttpProtocols offered, string spoken)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only OpenSSL takes the authorities that are trusted from its environment");
        await using var server = await FigureServer.StartAsync(certificates.Host, offered);

        await RunAsync(server, trusts: true);

        Assert.Equal(Figures, FigureIndex.Read(folder["letters/.techbeats"]).Entries.Count());
        Assert.Equal([.. Enumerable.Repeat(spoken, Figures)], server.Protocols);

        // Four at a time share a connection of HTTP/2, and have one each of HTTP/1.1.
        Assert.InRange(server.Connections.Distinct().Count(), 1, offered == HttpProtocols.Http1 ? 4 : 1);
    }

    [Fact]
    public async Task A_host_whose_certificate_nobody_vouches_for_is_asked_for_nothing()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only OpenSSL takes the authorities that are trusted from its environment");
        await using var server = await FigureServer.StartAsync(certificates.Host, HttpProtocols.Http1AndHttp2);

        await RunAsync(server, trusts: false);

        Assert.Equal(0, server.Requests);
        Assert.Equal(
            LossDetail.Parse(LossReason.Unreachable, "no secure connection"),
            FigureIndex.Read(folder["letters/.techbeats"]).FindNegative($"localhost:{server.Port}/good/0.png")!.Loss
        );
    }

    private async Task RunAsync(FigureServer server, bool trusts)
    {
        folder.Write("authority.pem", certificates.Authority);
        Directory.CreateDirectory(folder["none"]);
        var figures = Enumerable.Range(0, Figures).Select(number => $"![One of them](https://localhost:{server.Port}/good/{number}.png)");
        folder.Write(
            "letters/2023-05-06-a.md",
            "---\ntitle: A letter\n---\nIt shows pictures, one after the other, and has words enough to be a letter.\n\n"
                + $"{string.Join("\n\n", figures)}\n"
        );

        var words = new ConcurrentQueue<string>();
        using var process = ProgramProcess.Start(
            folder.Path,
            [("SSL_CERT_FILE", trusts ? folder["authority.pem"] : null), ("SSL_CERT_DIR", folder["none"])],
            words,
            "figures", "letters", "--quiet", "--allow-host", $"localhost:{server.Port}");
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, string.Join('\n', words));
    }
}
