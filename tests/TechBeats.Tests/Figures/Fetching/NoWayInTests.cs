using TechBeats.Figures;
using TechBeats.Figures.Fetching;
using TechBeats.Figures.Resolving;
using TechBeats.Model;
using TechBeats.Pictures;
using TechBeats.Sources.Files;
using TechBeats.Tests.Pictures;
using TechBeats.Tests.Sources;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Figures.Fetching;

/// <summary>
/// Whatever an archive writes as a figure's address, it reads no file outside itself and asks nobody on the user's own networks.
/// </summary>
[Collection(OnTheNetwork.Name)]
public sealed class NoWayInTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private FigureServer server = null!;

    public async ValueTask InitializeAsync() => server = await FigureServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        folder.Dispose();
        await server.DisposeAsync();
    }

    [Theory]
    [InlineData("../secret.png")]
    [InlineData("../../../../../../../../secret.png")]
    [InlineData("%2e%2e/secret.png")]
    [InlineData("%2e%2e%2fsecret.png")]
    [InlineData("%252e%252e%252fsecret.png")]
    [InlineData("..%5csecret.png")]
    [InlineData("..\\secret.png")]
    [InlineData("sub/../../secret.png")]
    [InlineData("./././../secret.png")]
    [InlineData("{outside}/secret.png")]
    [InlineData("/{outside}/secret.png")]
    [InlineData("file://{outside}/secret.png")]
    [InlineData("file:{outside}/secret.png")]
    [InlineData("FILE:///{outside}/secret.png")]
    [InlineData("\\\\localhost\\share\\secret.png")]
    [InlineData("\\\\?\\C:\\secret.png")]
    [InlineData("C:\\secret.png")]
    [InlineData("C:/secret.png")]
    [InlineData("secret.png\0.png")]
    [InlineData("..%00/secret.png")]
    [InlineData("link.png")]
    [InlineData("linked/secret.png")]
    [InlineData("linked/../link.png")]
    [InlineData("chain.png")]
    [InlineData("~/secret.png")]
    [InlineData("$HOME/secret.png")]
    public async Task No_file_outside_the_archive_is_read(string address)
    {
        var outside = folder["outside"];
        Directory.CreateDirectory(folder["outside/archive"]);
        Directory.CreateDirectory(folder["elsewhere"]);
        File.WriteAllBytes(folder["outside/secret.png"], SamplePictures.Drawing(40, 30));
        File.WriteAllBytes(folder["elsewhere/secret.png"], SamplePictures.Drawing(40, 30));
        folder.Write("outside/archive/issue.md", "text");
        File.CreateSymbolicLink(folder["outside/archive/link.png"], folder["outside/secret.png"]);
        File.CreateSymbolicLink(folder["outside/archive/chain.png"], folder["outside/archive/link.png"]);
        Directory.CreateSymbolicLink(folder["outside/archive/linked"], folder["elsewhere"]);

        var gathered = await GatherAsync(
            new FolderTree(folder["outside/archive"]),
            address.Replace("{outside}", outside, StringComparison.Ordinal)
        );

        var record = Assert.Single(gathered.Records);
        Assert.Equal(FigureState.Lost, record.State);
        Assert.Null(record.Sha256);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.1")]
    [InlineData("0177.1")]
    [InlineData("0x7f.1")]
    [InlineData("2130706433")]
    [InlineData("017700000001")]
    [InlineData("0x7f000001")]
    [InlineData("127.0.0.1.")]
    [InlineData("0")]
    [InlineData("localhost")]
    [InlineData("LOCALHOST.")]
    [InlineData("a.b.localhost")]
    [InlineData("user:secret@127.0.0.1")]
    [InlineData("example.com@127.0.0.1")]
    [InlineData("example.com%40127.0.0.1")]
    [InlineData("\uFF11\uFF12\uFF17.0.0.1")]
    [InlineData("127\u30020\u30020\u30021")]
    [InlineData("\u24DB\u24DE\u24D2\u24D0\u24DB\u24D7\u24DE\u24E2\u24E3")]
    [InlineData("[::1]")]
    [InlineData("[0:0:0:0:0:0:0:1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("[::ffff:7f00:1]")]
    [InlineData("[::127.0.0.1]")]
    [InlineData("[64:ff9b::127.0.0.1]")]
    [InlineData("[64:ff9b::7f00:1]")]
    [InlineData("[2002:7f00:1::]")]
    [InlineData("[fe80::1%25eth0]")]
    [InlineData("[fe80::1%251]")]
    [InlineData("[fc00::1]")]
    [InlineData("[ff02::1]")]
    [InlineData("169.254.169.254")]
    [InlineData("[fd00:ec2::254]")]
    [InlineData("[::ffff:169.254.169.254]")]
    [InlineData("224.0.0.1")]
    [InlineData("10.0.0.1")]
    [InlineData("192.168.0.1")]
    [InlineData("100.64.0.1")]
    public async Task Nobody_on_the_users_own_networks_is_asked(string host)
    {
        var gathered = await GatherAsync(
            new MemoryTree(),
            $"http://{host}:{server.Port}/good/a.png",
            $"//{host}:{server.Port}/good/a.png",
            $"https://substackcdn.invalid/fetch/http%3A%2F%2F{Uri.EscapeDataString(host)}%3A{server.Port}%2Fgood%2Fa.png");

        Assert.All(gathered.Records, record => Assert.Equal(FigureState.Lost, record.State));
        Assert.Equal(0, server.Requests);
    }

    [Theory]
    [InlineData("private/a.png")]
    [InlineData("localhost/a.png")]
    [InlineData("file/a.png")]
    public async Task No_redirect_leads_in(string path)
    {
        var gathered = await GatherAsync(new MemoryTree(), server.At(path), allowed: [server.Host]);

        Assert.Equal(LossReason.Refused, Assert.IsType<FigureLost>(Assert.Single(gathered.Results[0]).Value).Reason);
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task Credentials_before_the_host_are_never_sent()
    {
        var gathered = await GatherAsync(new MemoryTree(), $"http://user:secret@{server.Host}/good/a.png#fragment", allowed: [server.Host]);

        Assert.Equal(FigureState.Fetched, Assert.Single(gathered.Records).State);
        Assert.Equal("", server.LastAuthorization);
        Assert.DoesNotContain(
            "secret",
            await File.ReadAllTextAsync(folder["store/figures.lock.yml"], TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    private Task<GatheredFigures> GatherAsync(IFileTree tree, params string[] addresses) => GatherAsync(tree, addresses, []);

    private Task<GatheredFigures> GatherAsync(IFileTree tree, string address, string[] allowed) => GatherAsync(tree, [address], allowed);

    private Task<GatheredFigures> GatherAsync(IFileTree tree, string[] addresses, string[] allowed) => FigureResolver.ResolveAsync(
        [new IssueFigures("issue.md", [.. addresses.Select(address => new Figure(address, null))])],
        tree,
        null,
        new FigureOptions
        {
            Limits = new FigureLimits(100, 120, 140, 160),
            Store = folder["store"],
            AllowedHosts = allowed,
            Fetching = new FetchLimits
            {
                FirstByteTimeout = TimeSpan.FromSeconds(5),
                TotalTimeout = TimeSpan.FromSeconds(9),
                MaximumRetries = 0,
            },
        },
        null,
        TestContext.Current.CancellationToken);
}
