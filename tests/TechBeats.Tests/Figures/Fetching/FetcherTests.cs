using System.Globalization;
using System.Net;
using System.Net.Sockets;
using TechBeats.Figures.Addresses;
using TechBeats.Figures.Fetching;
using TechBeats.Model;
using TechBeats.Tests.Pictures;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Figures.Fetching;

[Collection(OnTheNetwork.Name)]
public sealed class FetcherTests : IAsyncLifetime
{
    /// <summary>Limits far above the time of an answer and far below the limit of a test.</summary>
    private static readonly FetchLimits Hasty = new()
    {
        FirstByteTimeout = TimeSpan.FromSeconds(2),
        TotalTimeout = TimeSpan.FromSeconds(6),
        MaximumBytes = 200_000,
        RetryDelay = TimeSpan.FromMilliseconds(5),
        MaximumPausePerHost = TimeSpan.FromSeconds(8),
    };

    private FigureServer server = null!;

    public async ValueTask InitializeAsync() => server = await FigureServer.StartAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Theory]
    [InlineData("good/a.png", 1)]
    [InlineData("moved/a.png", 1)]
    [InlineData("recovers/a.png", 2)]
    [InlineData("busy/a.png", 2)]
    [InlineData("cuts/a.png", 2)]
    [InlineData("packed/a.png", 1)]
    public async Task A_figure_is_fetched_after_redirects_and_temporary_failures(string path, int requests)
    {
        var outcome = await FetchAsync(path);

        Assert.Equal(server.Picture, Assert.IsType<Fetched>(outcome).Bytes);
        Assert.Equal(requests, server.RequestsOf(path));
        Assert.Matches(@"^TechBeats/\d+\.\d+\.\d+ \([a-z ]+\)$", server.LastUserAgent);
    }

    [Theory]
    [InlineData("missing/a.png", LossReason.NotFound, "404", 1)]
    [InlineData("gone/a.png", LossReason.NotFound, "410", 1)]
    [InlineData("forbidden/a.png", LossReason.Refused, "403", 1)]
    [InlineData("broken/a.png", LossReason.Refused, "500", 3)]
    [InlineData("busy-for-long/a.png", LossReason.Refused, "429", 1)]
    [InlineData("busy-for-ever/a.png", LossReason.Refused, "429", 14)]
    [InlineData("busy-for-a-while/a.png", LossReason.Refused, "429", 2)]
    [InlineData("cut/a.png", LossReason.Unreachable, "the connection broke off", 3)]
    [InlineData("short/a.png", LossReason.Unreachable, "the connection broke off", 3)]
    [InlineData("loop/a.png", LossReason.Refused, "too many redirects", 1)]
    [InlineData("private/a.png", LossReason.Refused, "a private address", 1)]
    [InlineData("localhost/a.png", LossReason.Refused, "a private address", 1)]
    [InlineData("file/a.png", LossReason.Refused, "redirected to an address of type file", 1)]
    [InlineData("endless/a.png", LossReason.TooLarge, "more than 0.19 MB", 1)]
    [InlineData("large/a.png", LossReason.TooLarge, "more than 0.19 MB", 1)]
    [InlineData("bomb/a.png", LossReason.TooLarge, "more than 0.19 MB", 1)]
    [InlineData("brotli-bomb/a.png", LossReason.TooLarge, "more than 0.19 MB", 1)]
    [InlineData("torn/a.png", LossReason.NotAPicture, "what was sent can't be unpacked", 1)]
    [InlineData("torn-brotli/a.png", LossReason.NotAPicture, "what was sent can't be unpacked", 1)]
    [InlineData("drip/a.png", LossReason.TimedOut, null, 3)]
    [InlineData("silent/a.png", LossReason.TimedOut, null, 3)]
    public async Task A_fetch_that_fails_has_a_reason(string path, LossReason reason, string? detail, int requests)
    {
        var outcome = await FetchAsync(path);

        Assert.Equal(LossDetail.Parse(reason, detail), Assert.IsType<Failed>(outcome).Loss);
        Assert.InRange(server.RequestsOf(path), 1, requests);
    }

    [Theory]
    [InlineData("http://xn--\u00E9.com/a.png")]
    [InlineData("http://example.com/?url=http%3A%2F%2Fxn--%C3%A9.com%2Fx.png")]
    public async Task A_host_that_is_no_name_at_all_ends_nothing(string address)
    {
        using var fetcher = new Fetcher(Hasty, [], TimeProvider.System);

        Assert.NotNull((await fetcher.FetchAsync(address, TestContext.Current.CancellationToken)).Loss());
        Assert.Empty(WrappedAddress.Inside(address));
    }

    [Fact]
    public async Task No_more_redirects_than_allowed_are_followed()
    {
        await FetchAsync("loop/a.png");

        Assert.Equal(Hasty.MaximumRedirects + 1, server.Requests);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("localhost.")]
    [InlineData("figures.localhost")]
    [InlineData("2130706433")]
    [InlineData("0x7f000001")]
    [InlineData("0177.0.0.1")]
    [InlineData("127.1")]
    [InlineData("0.0.0.0")]
    [InlineData("[::1]")]
    [InlineData("[::]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("[64:ff9b::7f00:1]")]
    [InlineData("169.254.169.254")]
    public async Task A_private_host_is_refused_in_every_spelling(string host)
    {
        using var fetcher = new Fetcher(Hasty, [], TimeProvider.System);

        var outcome = await fetcher.FetchAsync($"http://{host}:{server.Port}/good/a.png", TestContext.Current.CancellationToken);

        Assert.Equal(new FigureLost(LossReason.Refused, LossCause.PrivateHost), outcome.Loss());
        Assert.Equal(0, server.Requests);
    }

    [Fact]
    public async Task A_name_that_resolves_to_a_private_address_is_refused()
    {
        var name = Dns.GetHostName();
        Assert.SkipUnless(
            name.Length > 0 && !name.Contains("localhost", StringComparison.Ordinal) && IsPrivateName(name),
            "this machine's own name does not resolve to a private address"
        );
        using var fetcher = new Fetcher(Hasty, [], TimeProvider.System);

        var outcome = await fetcher.FetchAsync($"http://{name}:{server.Port}/good/a.png", TestContext.Current.CancellationToken);

        Assert.Equal(new FigureLost(LossReason.Refused, LossCause.PrivateHost), outcome.Loss());
    }

    [Fact]
    public async Task An_allowed_host_may_be_asked_at_its_port_alone()
    {
        using var fetcher = new Fetcher(Hasty, [server.Host], TimeProvider.System);

        Assert.NotNull((await fetcher.FetchAsync(server.At("good/a.png"), TestContext.Current.CancellationToken)).Bytes());
        Assert.Equal(
            LossReason.Refused,
            (await fetcher.FetchAsync("http://127.0.0.1:1/a.png", TestContext.Current.CancellationToken)).Loss()!.Reason
        );
    }

    [Fact]
    public async Task An_allowed_host_without_a_port_may_be_asked_at_any()
    {
        using var fetcher = new Fetcher(Hasty, ["127.0.0.1"], TimeProvider.System);

        Assert.NotNull((await fetcher.FetchAsync(server.At("good/a.png"), TestContext.Current.CancellationToken)).Bytes());
    }

    [Theory]
    [InlineData("silent", LossReason.TimedOut, 4, 6)]
    [InlineData("drip", LossReason.TimedOut, 4, 6)]
    [InlineData("busy-for-long", LossReason.Refused, 1, 4)]
    [InlineData("busy-for-ever", LossReason.Refused, 5, 17)]
    [InlineData("broken", LossReason.Refused, 4, 6)]
    [InlineData("cut", LossReason.Unreachable, 4, 6)]
    public async Task A_host_that_always_fails_is_asked_a_few_times(
        string manner,
        LossReason reason,
        int least,
        int most
    )
    {
        using var fetcher = new Fetcher(Hasty with { FirstByteTimeout = TimeSpan.FromSeconds(1) }, [server.Host], TimeProvider.System);

        var results = await Task.WhenAll(
            Enumerable
                .Range(0, 100)
                .Select(number =>
                    fetcher.FetchAsync(
                        server.At(string.Create(CultureInfo.InvariantCulture, $"{manner}/{number}.png")),
                        TestContext.Current.CancellationToken
                    )
                )
        );

        Assert.All(results, result => Assert.Equal(reason, result.Loss()!.Reason));
        Assert.InRange(server.Requests, least, most);
    }

    [Theory]
    [InlineData("silent")]
    [InlineData("drip")]
    [InlineData("endless")]
    [InlineData("short")]
    [InlineData("broken")]
    public async Task A_host_that_fails_often_still_gives_its_other_figures(string manner)
    {
        var patient = Hasty with
        {
            FirstByteTimeout = TimeSpan.FromSeconds(1),
            SilenceTimeout = TimeSpan.FromSeconds(1),
            MaximumPausePerHost = TimeSpan.FromMinutes(1),
        };
        using var fetcher = new Fetcher(patient, ["127.0.0.1"], TimeProvider.System);
        await using var dead = await FigureServer.StartAsync();

        // The first figures fail, then every fifth. A dead host beside this one changes nothing.
        string[] paths = [.. Enumerable.Range(0, 37).Select(number => $"{(number < 4 || number % 5 == 0 ? manner : "good")}/{number}.png")];
        var results = await Task.WhenAll(
            paths.Select(path => fetcher.FetchAsync(server.At(path), TestContext.Current.CancellationToken))
                .Concat(paths.Select(path => fetcher.FetchAsync(dead.At($"broken/{path}"), TestContext.Current.CancellationToken))));

        Assert.All(paths.Zip(results), pair =>
            Assert.Equal(pair.First.StartsWith("good", StringComparison.Ordinal), pair.Second is Fetched));
        Assert.InRange(dead.Requests, 4, 6);
    }

    [Fact]
    public async Task A_host_that_redirects_is_not_blamed_for_the_other()
    {
        await using var other = await FigureServer.StartAsync();
        other.IsSilent = true;
        server.Elsewhere = other;
        using var fetcher = new Fetcher(
            Hasty with { FirstByteTimeout = TimeSpan.FromSeconds(1) }, ["127.0.0.1"], TimeProvider.System);

        var results = await Task.WhenAll(Enumerable.Range(0, 30).Select(number =>
            fetcher.FetchAsync(server.At($"{(number < 20 ? "away" : "good")}/{number}.png"), TestContext.Current.CancellationToken)));

        Assert.All(results[..20], result => Assert.Equal(LossReason.TimedOut, result.Loss()!.Reason));
        Assert.All(results[20..], result => Assert.NotNull(result.Bytes()));
        Assert.InRange(other.Requests, 4, 6);
    }

    [Fact]
    public async Task A_busy_host_gives_all_its_figures_in_the_end()
    {
        using var fetcher = new Fetcher(Hasty, [server.Host], TimeProvider.System);

        var results = await Task.WhenAll(Enumerable.Range(0, 12).Select(number =>
            fetcher.FetchAsync(server.At($"limited/{number}.png"), TestContext.Current.CancellationToken)));

        Assert.All(results, result => Assert.NotNull(result.Bytes()));
        Assert.Equal(12 + FigureServer.RefusedWhenLimited, server.Requests);
    }

    [Fact]
    public async Task Hosts_that_stay_silent_keep_nobody_else_waiting()
    {
        const int Hosts = 12;
        var silent = await Task.WhenAll(Enumerable.Range(0, Hosts).Select(_ => FigureServer.StartAsync()));
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var fetcher = new Fetcher(
            Hasty with
            {
                MaximumRequests = 2,
                FirstByteTimeout = TimeSpan.FromMinutes(1),
                TotalTimeout = TimeSpan.FromMinutes(1),
                SilenceTimeout = TimeSpan.FromMilliseconds(20),
            },
            ["127.0.0.1"],
            TimeProvider.System
        );

        var waiting = Task.WhenAll(silent.Select(host => fetcher.FetchAsync(host.At("silent/a.png"), cancellation.Token)));
        await Task.WhenAll(silent.Select(host => host.WaitForRequestsAsync(1, TestContext.Current.CancellationToken)));

        Assert.False(waiting.IsCompleted);
        Assert.NotNull((await fetcher.FetchAsync(server.At("good/a.png"), cancellation.Token)).Bytes());
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await Task.WhenAll(silent.Select(host => host.DisposeAsync().AsTask()));
    }

    [Fact]
    public async Task Fetching_waits_for_slow_storing()
    {
        const int AtOnce = 3;
        var limits = Hasty with { MaximumRequests = AtOnce, MaximumRequestsPerHost = 9 };
        using var fetcher = new Fetcher(limits, [server.Host], TimeProvider.System);
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var isKept = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var arrivals = new SemaphoreSlim(0);
        var (inHand, kept) = (0, 0);

        var fetching = Enumerable
            .Range(0, 20)
            .Select(number => fetcher.FetchAsync(server.At($"good/{number}.png"), default, KeepAsync, cancellation.Token))
            .ToArray();
        await server.WaitForRequestsAsync(2 * AtOnce, TestContext.Current.CancellationToken);
        for (var number = 0; number < AtOnce; number++)
        {
            await arrivals.WaitAsync(TestContext.Current.CancellationToken);
        }

        // As many bodies are buffered, and as many wait for a buffer slot. The last bodies are still being sent.
#pragma warning disable RS0030 // Only time shows that no further request comes.
        await Task.Delay(300, TestContext.Current.CancellationToken);
#pragma warning restore RS0030
        Assert.Equal(AtOnce, inHand);
        Assert.Equal(2 * AtOnce, server.Requests);

        // Received bytes are stored after a cancellation, too.
        await cancellation.CancelAsync();
        isKept.SetResult();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(fetching));
        Assert.Equal((2 * AtOnce, 2 * AtOnce), (inHand, kept));
        Assert.Equal(2 * AtOnce, fetching.Count(task => task.IsCompletedSuccessfully));

        async Task<FigureLost?> KeepAsync(Fetched came)
        {
            Interlocked.Increment(ref inHand);
            arrivals.Release();
            await isKept.Task;
            Interlocked.Increment(ref kept);
            return null;
        }
    }

    [Fact]
    public async Task A_few_at_a_time_of_each_host_and_in_all()
    {
        await using var other = await FigureServer.StartAsync();
        using var fetcher = new Fetcher(
            Hasty with
            {
                MaximumRequests = 5,
                MaximumRequestsPerHost = 3,
            },
            ["127.0.0.1"],
            new ManualTime()
        );

        var fetching = Task.WhenAll(
            Enumerable
                .Range(0, 40)
                .Select(number =>
                    fetcher.FetchAsync(
                        (number % 2 == 0 ? server : other).At(string.Create(CultureInfo.InvariantCulture, $"held/{number}.png")),
                        TestContext.Current.CancellationToken
                    )
                )
        );
        await server.WaitForRequestsAsync(2, TestContext.Current.CancellationToken);
        await other.WaitForRequestsAsync(2, TestContext.Current.CancellationToken);
        Assert.InRange(server.Requests + other.Requests, 4, 5);
        server.Release(20);
        other.Release(20);

        Assert.All(await fetching, result => Assert.NotNull(result.Bytes()));
        Assert.InRange(server.MostInFlight, 2, 3);
        Assert.InRange(other.MostInFlight, 2, 3);
    }

    [Fact]
    public async Task Waiting_for_a_host_takes_no_time_of_the_figure()
    {
        const int Figures = 15;
        var time = new ManualTime();
        await using var other = await FigureServer.StartAsync();
        server.Elsewhere = other;
        using var fetcher = new Fetcher(
            Hasty with
            {
                MaximumRequestsPerHost = 1,
                TotalTimeout = TimeSpan.FromSeconds(1),
                FirstByteTimeout = TimeSpan.FromSeconds(1),
            },
            ["127.0.0.1"],
            time
        );

        var fetching = Task.WhenAll(
            Enumerable
                .Range(0, Figures)
                .Select(number =>
                    fetcher.FetchAsync(
                        server.At(string.Create(CultureInfo.InvariantCulture, $"away/{number}.png")),
                        TestContext.Current.CancellationToken
                    )
                )
        );

        // The first host has redirected every figure when it answers a later fetch. The second host answers two figures late.
        await fetcher.FetchAsync(server.At("good/a.png"), TestContext.Current.CancellationToken);
        for (var late = 0; late < 2; late++)
        {
            await other.WaitForRequestsAsync(1, TestContext.Current.CancellationToken);
            time.Advance(TimeSpan.FromSeconds(0.6));
            other.Release(1);
        }

        other.Release(Figures - 2);
        var results = await fetching;

        Assert.All(results, result => Assert.NotNull(result.Bytes()));
        Assert.All(results, result =>
            Assert.StartsWith(other.At("held/"), Assert.IsType<Fetched>(result).Address, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_known_figure_is_sent_again_only_when_it_changed()
    {
        using var fetcher = new Fetcher(Hasty, [server.Host], TimeProvider.System);
        var first = Assert.IsType<Fetched>(await fetcher.FetchAsync(server.At("dated/a.png"), TestContext.Current.CancellationToken));
        var known = first.Validators;

        var second = await fetcher.FetchAsync(server.At("dated/a.png"), known, store: null, TestContext.Current.CancellationToken);
        server.Picture = SamplePictures.Drawing(41, 31);
        var third = await fetcher.FetchAsync(server.At("dated/a.png"), known, store: null, TestContext.Current.CancellationToken);

        Assert.Equal("Tue, 05 Mar 2024 10:00:00 GMT", known.LastModified);
        Assert.IsType<Unchanged>(second);
        Assert.Equal(server.Picture, third.Bytes());
        Assert.NotEqual(known.ETag, Assert.IsType<Fetched>(third).Validators.ETag);
    }

    [Theory]
    [InlineData("\"a\r\nX-Evil: yes\"")]
    [InlineData("\u0000")]
    public async Task A_state_that_someone_tampered_with_is_not_sent(string tag)
    {
        using var fetcher = new Fetcher(Hasty, [server.Host], TimeProvider.System);

        Assert.NotNull(
            (
                await fetcher.FetchAsync(
                    server.At("dated/a.png"),
                    new Validators(tag, null),
                    store: null,
                    TestContext.Current.CancellationToken
                )
            ).Bytes()
        );
    }

    [Fact]
    public async Task Cancelling_ends_at_once()
    {
        using var fetcher = new Fetcher(new FetchLimits(), [server.Host], TimeProvider.System);
        using var cancellation = new CancellationTokenSource();

        var fetching = fetcher.FetchAsync(server.At("silent/a.png"), cancellation.Token);
        await server.WaitForRequestsAsync(1, TestContext.Current.CancellationToken);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetching);
    }

    [Fact]
    public async Task A_host_without_a_name_or_without_anyone_there_is_unreachable()
    {
        using var fetcher = new Fetcher(
            Hasty with
            {
                FirstByteTimeout = TimeSpan.FromSeconds(9),
                TotalTimeout = TimeSpan.FromSeconds(9),
            },
            ["127.0.0.1"],
            TimeProvider.System
        );

        var nobody = await fetcher.FetchAsync($"http://127.0.0.1:{FreePort()}/a.png", TestContext.Current.CancellationToken);
        var nameless = await fetcher.FetchAsync("http://no-such-host.invalid/a.png", TestContext.Current.CancellationToken);

        Assert.Equal(new FigureLost(LossReason.Unreachable, LossCause.ConnectionRefused), nobody.Loss());
        Assert.Equal(LossReason.Unreachable, nameless.Loss()!.Reason);
    }

    [Fact]
    public async Task The_users_own_proxy_may_be_private_and_is_not_asked_for_what_is()
    {
        using var fetcher = new Fetcher(Hasty, [], TimeProvider.System, new WebProxy($"http://127.0.0.1:{server.Port}"));

        var plain = await fetcher.FetchAsync("http://figures.example.com/good/a.png", TestContext.Current.CancellationToken);
        var secure = await fetcher.FetchAsync("https://figures.example.com/good/a.png", TestContext.Current.CancellationToken);
        var before = server.Requests;
        var refused = await fetcher.FetchAsync("http://169.254.169.254/latest/", TestContext.Current.CancellationToken);

        Assert.Equal(server.Picture, plain.Bytes());
        Assert.Equal(LossReason.Unreachable, secure.Loss()!.Reason);
        Assert.Equal(new FigureLost(LossReason.Refused, LossCause.PrivateHost), refused.Loss());
        Assert.Equal(before, server.Requests);
    }

    private static bool IsPrivateName(string name)
    {
        try
        {
            return Dns.GetHostAddresses(name) is { Length: > 0 } addresses && !Array.TrueForAll(addresses, PublicAddresses.Contains);
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<FetchOutcome> FetchAsync(string path)
    {
        using var fetcher = new Fetcher(Hasty, [server.Host], TimeProvider.System);
        return await fetcher.FetchAsync(server.At(path), TestContext.Current.CancellationToken);
    }
}
