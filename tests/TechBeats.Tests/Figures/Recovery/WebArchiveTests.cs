using System.Text;
using TechBeats.Figures;
using TechBeats.Figures.Fetching;
using TechBeats.Figures.Recovery;
using TechBeats.Figures.Resolving;
using TechBeats.Figures.Storing;
using TechBeats.Model;
using TechBeats.Pictures;
using TechBeats.Tests.Sources;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Figures.Recovery;

[Collection(OnTheNetwork.Name)]
public sealed class WebArchiveTests : IAsyncLifetime
{
    private const string Columns = """["timestamp","original","mimetype","statuscode"]""";

    private static readonly DateOnly Day = new(2020, 6, 15);

    private readonly TemporaryFolder folder = new();
    private readonly HurriedTime pace = new();
    private FigureServer server = null!;

    public async ValueTask InitializeAsync() => server = await FigureServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        folder.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task The_copy_nearest_to_the_issues_day_is_had_as_it_was()
    {
        var address = server.At("missing/a.png");
        server.Register[address] = Rows(
            ("20110101000000", "http://old.example.net/far.png"),
            ("20200620101112", "http://old.example.net/a.png?x=1"),
            ("20230101000000", "http://old.example.net/later.png")
        );

        var record = Assert.Single((await GatherAsync(Options(), Day, address)).Records);

        Assert.Equal((FigureState.Recovered, new DateOnly(2020, 6, 20)), (record.State, record.Snapshot));
        Assert.Equal(
            [
                "/missing/a.png",
                $"/cdx?url={Uri.EscapeDataString(address)}&sort=closest&closest=20200615&limit=10&filter=statuscode:200&fl=timestamp,"
                    + "original,mimetype,statuscode&output=json",
                "/web/20200620101112id_/http://old.example.net/a.png?x=1",
            ],
            server.Asked);
        Assert.Equal(["store", "live", "web-archive"], record.Steps.Select(step => step.Name));
        Assert.Equal("a copy of 2020-06-20", record.Steps[^1].Outcome);
    }

    [Fact]
    public async Task The_day_of_the_copy_is_known_to_later_builds()
    {
        var address = server.At("missing/a.png");
        server.Register[address] = Rows(("20200620101112", "http://old.example.net/a.png"));
        var first = await GatherAsync(Options(), Day, address);
        var requests = server.Requests;

        var second = await GatherAsync(Options() with { Recovery = null }, Day, address);

        Assert.Equal(requests, server.Requests);
        Assert.Equal(FigureState.Store, second.Records[0].State);
        Assert.Equal(new DateOnly(2020, 6, 20), Assert.IsType<FigureFound>(second.Results[0][address]).SnapshotDate);
        Assert.Equal(
            Assert.IsType<FigureFound>(first.Results[0][address]).SnapshotDate,
            Assert.IsType<FigureFound>(second.Results[0][address]).SnapshotDate
        );
    }

    [Fact]
    public async Task Without_a_day_the_first_copy_will_do()
    {
        var address = server.At("missing/a.png");
        server.Register[address] = Rows(
            ("20110101000000", "http://old.example.net/a.png"),
            ("20200620101112", "http://old.example.net/b.png")
        );

        var record = Assert.Single((await GatherAsync(Options(), null, address)).Records);

        Assert.Equal(new DateOnly(2011, 1, 1), record.Snapshot);
        Assert.DoesNotContain("closest", string.Join(' ', server.Asked), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://old.example.net/missing.png", null)]
    [InlineData("http://old.example.net/page.png", null)]
    [InlineData("http://old.example.net/nearest.png", "2020-01-02")]
    [InlineData("http://old.example.net/leaves.png", null)]
    public async Task A_copy_must_be_a_picture_and_the_archives_own(string original, string? day)
    {
        await using var elsewhere = await FigureServer.StartAsync();
        server.Elsewhere = elsewhere;
        var address = server.At("missing/a.png");
        server.Register[address] = Rows(("20200620101112", original));

        var record = Assert.Single((await GatherAsync(Options() with { AllowedHosts = ["127.0.0.1"] }, Day, address)).Records);

        Assert.Equal(day, record.Snapshot?.ToString("yyyy-MM-dd"));
        Assert.Equal(day is null ? FigureState.Lost : FigureState.Recovered, record.State);
        Assert.Equal(day is null ? "404" : null, record.Reason);
    }

    [Fact]
    public async Task The_address_inside_is_looked_up_first_and_then_the_one_without_signature_and_size()
    {
        var inner = server.At("gone/a.png?w=700&id=3");
        var address = server.At("missing/fetch/" + Uri.EscapeDataString(inner));
        server.Register[server.At("gone/a.png")] = Rows(
            ("20110101000000", server.At("gone/a.png?id=3")),
            ("20200620101112", server.At("gone/a.png?id=3&w=96")),
            ("20200615000000", server.At("gone/a.png?id=4")),
            ("20200615000000", server.At("gone/a.png.html"))
        );

        var record = Assert.Single((await GatherAsync(Options(), Day, address)).Records);

        Assert.Equal((FigureState.Recovered, new DateOnly(2020, 6, 20)), (record.State, record.Snapshot));
        Assert.Contains(
            "matchType=prefix",
            server.Asked.Last(asked => asked.StartsWith("/cdx", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
        Assert.Equal(
            [inner, server.At("gone/a.png")],
            server
                .Asked.Where(asked => asked.StartsWith("/cdx", StringComparison.Ordinal))
                .Select(asked => Uri.UnescapeDataString(asked.Split("url=")[1].Split('&')[0]))
        );
    }

    [Fact]
    public async Task An_expired_address_is_found_under_any_signature_that_the_archive_saw()
    {
        const string Picture = "https://cdn.discordapp.com/attachments/1/2/a.png";
        server.Register[Picture] = Rows(("20200701000000", Picture + "?ex=5f000000&is=5e000000&hm=feed&"));

        var record = Assert.Single((await GatherAsync(Options(), Day, Picture + "?ex=6535b6ff&is=652341ff&hm=abc&")).Records);

        Assert.Equal((FigureState.Recovered, new DateOnly(2020, 7, 1)), (record.State, record.Snapshot));
    }

    [Fact]
    public async Task A_copy_that_the_web_archive_lacks_is_not_asked_for_again_at_once()
    {
        var address = server.At("missing/a.png");
        await GatherAsync(Options(), Day, address);
        var requests = server.Requests;

        await GatherAsync(Options(), Day, address);
        Assert.Equal(requests, server.Requests);

        server.Register[address] = Rows(("20200620101112", "http://old.example.net/a.png"));
        var refreshed = await GatherAsync(Options() with { IsRefreshing = true }, Day, address);
        Assert.Equal(FigureState.Recovered, refreshed.Records[0].State);
        Assert.Null(FigureIndex.Read(folder["store"]).FindNegative(address[7..]));
    }

    [Fact]
    public async Task Nobody_tells_the_archive_of_private_hosts()
    {
        await GatherAsync(Options() with { AllowedHosts = [server.Host] }, Day, "http://10.0.0.1/a.png", "http://localhost/b.png");

        Assert.Equal(0, server.Requests);
    }

    [Fact]
    public async Task The_host_of_a_named_web_archive_is_asked_for_copies_alone()
    {
        await using var host = await FigureServer.StartAsync();
        var address = host.At("missing/a.png");
        server.Register[address] = Rows(("20200620101112", "http://old.example.net/a.png"));

        var gathered = await GatherAsync(Options() with { AllowedHosts = [host.Host] }, Day, address, server.At("good/b.png"));

        Assert.Equal([FigureState.Recovered, FigureState.Lost], gathered.Records.Select(record => record.State));
        Assert.Equal("refused: a private address", gathered.Records[1].Reason);
    }

    [Fact]
    public async Task Redirects_are_requests_as_any_other()
    {
        var addresses = Enumerable.Range(0, 15).Select(number => server.At($"missing/{number}.png")).ToArray();
        foreach (var address in addresses)
        {
            server.Register[address] = Rows(("20200620101112", "http://old.example.net/nearest.png"));
        }

        await GatherAsync(Options(), Day, addresses);

        // 15 look-ups, 15 copies and their 15 redirects: two full minutes and some.
        Assert.Equal(45, server.Requests - addresses.Length);
        Assert.InRange(pace.Waited, TimeSpan.FromSeconds(110), TimeSpan.FromSeconds(125));
    }

    [Fact]
    public async Task At_most_twenty_requests_are_made_in_a_minute()
    {
        var addresses = Enumerable.Range(0, 45).Select(number => server.At($"missing/{number}.png")).ToArray();

        await GatherAsync(Options(), Day, addresses);

        // 45 look-ups: 20 at once, 20 a minute later, 5 after two minutes.
        Assert.Equal(45, server.RequestsOf("cdx"));
        Assert.InRange(pace.Waited, TimeSpan.FromSeconds(110), TimeSpan.FromSeconds(125));
    }

    [Fact]
    public async Task An_archive_that_is_busy_is_waited_for_as_long_as_it_asks()
    {
        var address = server.At("missing/a.png");
        server.Register[address] = Rows(("20200620101112", "http://old.example.net/a.png"));
        server.Busy.Enqueue("7");
        server.Busy.Enqueue("");

        var record = Assert.Single((await GatherAsync(Options(), Day, address)).Records);

        Assert.Equal(FigureState.Recovered, record.State);
        Assert.Equal(TimeSpan.FromSeconds(7 + 60), pace.Waited);
    }

    [Fact]
    public async Task An_archive_that_stays_busy_is_left_alone_and_asked_next_time()
    {
        var addresses = Enumerable.Range(0, 9).Select(number => server.At($"missing/{number}.png")).ToArray();
        server.Busy.Enqueue("86400");

        var gathered = await GatherAsync(Options(), Day, addresses);

        Assert.Equal(1, server.RequestsOf("cdx"));
        Assert.All(gathered.Records, record => Assert.Equal("it is not available now (refused: 429)", record.Steps[^1].Outcome));
        Assert.Null(FigureIndex.Read(folder["store"]).FindNegative(addresses[0][7..])!.AskedArchive);
    }

    [Theory]
    [InlineData("<html><body>The archive is resting</body></html>", "its index sent no list")]
    [InlineData("[[\"timestamp\",\"original\"],[\"2020", "its index sent no list")]
    public async Task An_answer_that_is_no_list_is_discarded_and_asked_for_again(string said, string outcome)
    {
        var address = server.At("missing/a.png");
        server.Register[address] = said;

        var record = Assert.Single((await GatherAsync(Options(), Day, address)).Records);

        Assert.Equal(outcome, record.Steps[^1].Outcome);
        Assert.Null(FigureIndex.Read(folder["store"]).FindNegative(address[7..])!.AskedArchive);
    }

    [Theory]
    [InlineData("http://old.example.net/missing.png", "the copy of 2020-06-20 can't be fetched: 404")]
    [InlineData("http://old.example.net/page.png", "the copy of 2020-06-20 is not a picture")]
    public async Task The_report_tells_what_was_wrong_with_the_copy(string original, string outcome)
    {
        var address = server.At("missing/a.png");
        server.Register[address] = Rows(("20200620101112", original));

        var record = Assert.Single((await GatherAsync(Options(), Day, address)).Records);

        Assert.Equal(outcome, record.Steps[^1].Outcome);
    }

    [Fact]
    public async Task A_name_that_no_server_can_resolve_is_looked_up_nowhere()
    {
        var name = string.Concat(Enumerable.Repeat("abcdefghi.", 30)) + "example";
        server.Register[server.At("missing/a.png")] = Rows(("20200620101112", $"http://{name}/a.png"));

        var gathered = await GatherAsync(Options(), Day, $"http://{name}/a.png", server.At("missing/a.png"));

        Assert.Equal([FigureState.Lost, FigureState.Recovered], gathered.Records.Select(record => record.State));
        Assert.DoesNotContain(server.Asked, asked => asked.StartsWith("/cdx", StringComparison.Ordinal) && asked.Contains(name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]\n")]
    [InlineData("[[],[],[1,2],null,5]")]
    [InlineData("""[["timestamp","original"],["2020","http://x.example/a.png"]]""")]
    [InlineData("""[["timestamp","original"],["20209999000000","http://x.example/a.png"]]""")]
    [InlineData("""[["timestamp","original"],["20200101000000","file:///etc/passwd"]]""")]
    [InlineData("""[["timestamp","original","statuscode"],["20200101000000","http://x.example/a.png","404"]]""")]
    [InlineData("""[["timestamp","original","mimetype"],["20200101000000","http://x.example/a.png","text/html"]]""")]
    [InlineData("""[["timestamp","original"],["20200101000000","http://x.example/\uD83D.png"]]""")]
    [InlineData("""[["\uDE00","original"],["\uD83D","http://x.example/a.png"]]""")]
    public void A_register_may_list_nothing(string json) => Assert.Empty(Snapshot.Read(Encoding.UTF8.GetBytes(json), Day)!);

    [Fact]
    public void A_row_whose_bytes_are_no_text_costs_no_other_row()
    {
        byte[] json =
        [
            .. """[["timestamp","original"],["20200101000000","http://x.example/"""u8,
            0xFF,
            .. """.png"],["20200102000000","http://x.example/b.png"]]"""u8,
        ];

        Assert.Equal("20200102000000", Assert.Single(Snapshot.Read(json, Day)!).Time);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[")]
    [InlineData("<html>")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    public void A_malformed_list_of_copies_is_null(string said) => Assert.Null(Snapshot.Read(Encoding.UTF8.GetBytes(said), Day));

    private static string Rows(params (string Time, string Original)[] rows) =>
        $"[{Columns},{string.Join(',', rows.Select(row => $"""["{row.Time}","{row.Original}","image/png","200"]"""))}]";

    private Task<GatheredFigures> GatherAsync(FigureOptions options, DateOnly? day, params string[] addresses) =>
        FigureResolver.ResolveAsync(
            [new IssueFigures("issue.md", [.. addresses.Select(address => new Figure(address, null))], day)],
            new MemoryTree(),
            null,
            options,
            null,
            TestContext.Current.CancellationToken
        );

    private FigureOptions Options() =>
        new()
        {
            Limits = new FigureLimits(100, 120, 140, 160),
            Jobs = 2,
            Store = folder["store"],
            AllowedHosts = [server.Host],
            Fetching = new FetchLimits
            {
                FirstByteTimeout = TimeSpan.FromSeconds(5),
                TotalTimeout = TimeSpan.FromSeconds(9),
                RetryDelay = TimeSpan.FromMilliseconds(5),
            },
            Recovery = new RecoveryOptions { CdxServer = new Uri(server.At("cdx")), Pace = pace },
        };
}
