using TechBeats.Figures.Recovery;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Figures.Recovery;

public sealed class RateLimiterTests
{
    [Fact]
    public async Task The_request_above_the_limit_waits_for_the_end_of_the_first_ones_minute()
    {
        var time = new ManualTime();
        var limiter = new RateLimiter(2, time);
        await limiter.WaitAsync(TestContext.Current.CancellationToken);
        time.Advance(TimeSpan.FromSeconds(20));
        await limiter.WaitAsync(TestContext.Current.CancellationToken);

        var third = limiter.WaitAsync(TestContext.Current.CancellationToken);
        time.Advance(TimeSpan.FromSeconds(39));
        Assert.False(third.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));
        await third;

        var fourth = limiter.WaitAsync(TestContext.Current.CancellationToken);
        Assert.False(fourth.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(20));
        await fourth;
    }
}
