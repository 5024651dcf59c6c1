using TechBeats.Figures.Fetching;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Figures.Fetching;

public sealed class HostCircuitBreakerTests : IDisposable
{
    private static readonly Uri Address = new("http://example.net/a.png");
    private static readonly Failed Silent = new(new FigureLost(LossReason.TimedOut)) { IsTemporary = true };
    private static readonly Failed Broken = new(new FigureLost(LossReason.Refused) { Status = 500 }) { IsTemporary = true };

    private readonly HostCircuitBreaker breaker = new(new FetchLimits { MaximumFailuresPerHost = 3, MaximumRequestsPerHost = 2 });

    public void Dispose() => breaker.Dispose();

    [Fact]
    public async Task The_circuit_trips_at_the_limit_for_the_host_alone()
    {
        for (var count = 0; count < 3; count++)
        {
            Assert.Null(await TrippedAsync(Address));
            breaker.CountFailure(Address, Silent.Loss);
        }

        Assert.Equal(Silent.Loss, await TrippedAsync(new Uri("http://EXAMPLE.net/b.png")));
        Assert.Null(await TrippedAsync(new Uri("http://example.net:81/a.png")));
        Assert.False(breaker.AllowsRetry(Address));
    }

    [Fact]
    public async Task An_answer_makes_good_for_a_failure()
    {
        for (var count = 0; count < 9; count++)
        {
            breaker.CountFailure(Address, Silent.Loss);
            breaker.Count(Address, new Unchanged(Address.AbsoluteUri));
        }

        Assert.Null(await TrippedAsync(Address));
    }

    [Fact]
    public async Task Errors_in_a_row_end_retries_until_an_answer()
    {
        for (var count = 0; count < 3; count++)
        {
            Assert.True(breaker.AllowsRetry(Address));
            breaker.Count(Address, Broken);
        }

        Assert.False(breaker.AllowsRetry(Address));
        Assert.Null(await TrippedAsync(Address));
        breaker.Count(Address, new Failed(new FigureLost(LossReason.NotFound) { Status = 404 }));
        Assert.True(breaker.AllowsRetry(Address));
    }

    [Fact]
    public async Task A_host_that_asks_for_a_long_wait_trips_at_once()
    {
        var busy = new Failed(new FigureLost(LossReason.Refused) { Status = 429 }) { IsBusy = true };
        breaker.Count(Address, busy);

        Assert.Equal(busy.Loss, await TrippedAsync(Address));
    }

    [Fact]
    public async Task Permits_are_limited_per_host()
    {
        using var first = await breaker.EnterAsync(Address, TestContext.Current.CancellationToken);
        var second = await breaker.EnterAsync(Address, TestContext.Current.CancellationToken);
        var third = breaker.EnterAsync(Address, TestContext.Current.CancellationToken);
        Assert.False(third.IsCompleted);
        second.Dispose();
        (await third).Dispose();
    }

    private async Task<FigureLost?> TrippedAsync(Uri address)
    {
        using var permit = await breaker.EnterAsync(address, TestContext.Current.CancellationToken);
        return permit.Tripped;
    }
}
