using TechBeats.Figures.Fetching;
using TechBeats.Model;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Figures.Fetching;

public sealed class HostCircuitBreakerTests : IDisposable
{
    private static readonly FetchLimits Limits = new()
    {
        MaximumFailuresPerHost = 3,
        MaximumRequests = 2,
        MaximumStalledTime = TimeSpan.FromSeconds(10),
    };

    private static readonly Uri Address = new("http://example.net/a.png");
    private static readonly Failed Silent = new(new FigureLost(LossReason.TimedOut)) { IsTemporary = true };
    private static readonly Failed NoHost = new(new FigureLost(LossReason.Unreachable, LossCause.NoSuchHost));
    private static readonly Failed Missing = new(new FigureLost(LossReason.NotFound) { Status = 404 });

    private readonly ManualTime time = new();
    private readonly HostCircuitBreaker breaker;

    public HostCircuitBreakerTests() => breaker = new HostCircuitBreaker(Limits, time);

    public void Dispose() => breaker.Dispose();

    [Fact]
    public async Task A_host_without_an_address_is_given_up_at_once_and_alone()
    {
        await CountAsync(Address, NoHost);

        Assert.Equal(NoHost.Loss, await RefusalAsync(new Uri("http://EXAMPLE.net/b.png")));
        Assert.Null(await RefusalAsync(new Uri("http://example.net:81/a.png")));
        Assert.Null(await RefusalAsync(new Uri("http://example.org/a.png")));
    }

    [Fact]
    public async Task A_host_that_asks_for_a_long_wait_is_given_up_at_once()
    {
        var busy = new Failed(new FigureLost(LossReason.Refused) { Status = 429 }) { IsBusy = true };
        await CountAsync(Address, busy);

        Assert.Equal(busy.Loss, await RefusalAsync(Address));
    }

    [Fact]
    public async Task A_missing_figure_is_an_answer_of_the_host()
    {
        for (var count = 0; count < 9; count++)
        {
            await CountAsync(Address, Missing);
        }

        Assert.Null(await RefusalAsync(Address));
    }

    [Fact]
    public async Task After_the_time_for_stalled_requests_only_proven_hosts_are_asked()
    {
        var (good, worse) = (new Uri("http://good.example.net/"), new Uri("http://worse.example.net/"));
        await CountAsync(good, Missing);
        await CountAsync(worse, Missing);
        await CountAsync(Address, Missing);
        await CountAsync(Address, Silent, TimeSpan.FromSeconds(10));
        Assert.Null(await RefusalAsync(new Uri("http://other.example.net/")));
        await CountAsync(Address, Silent, TimeSpan.FromSeconds(11));

        Assert.Equal(LossReason.TimedOut, (await RefusalAsync(new Uri("http://other.example.net/")))!.Reason);
        Assert.Null(await RefusalAsync(good));
        Assert.Null(await RefusalAsync(worse));
        await CountAsync(worse, Silent);
        Assert.Equal(Silent.Loss, await RefusalAsync(worse));
    }

    private async Task CountAsync(Uri address, FetchOutcome outcome, TimeSpan held = default)
    {
        using var permit = await breaker.EnterAsync(address, isRetry: false, TestContext.Current.CancellationToken);
        permit.Count(outcome, held);
    }

    private async Task<FigureLost?> RefusalAsync(Uri address)
    {
        using var permit = await breaker.EnterAsync(address, isRetry: false, TestContext.Current.CancellationToken);
        return permit.Refusal;
    }
}
