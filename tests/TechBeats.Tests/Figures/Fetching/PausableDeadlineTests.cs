using TechBeats.Figures.Fetching;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Figures.Fetching;

public sealed class PausableDeadlineTests
{
    private readonly ManualTime time = new();

    [Fact]
    public void Time_counts_only_while_it_runs()
    {
        using var deadline = new PausableDeadline(TimeSpan.FromSeconds(10), time, CancellationToken.None);
        time.Advance(TimeSpan.FromMinutes(1));
        using (deadline.Run())
        {
            time.Advance(TimeSpan.FromSeconds(4));
            using (deadline.Pause())
            {
                time.Advance(TimeSpan.FromMinutes(1));
                Assert.Equal(TimeSpan.FromSeconds(6), deadline.Remaining);
            }

            time.Advance(TimeSpan.FromSeconds(5.9));
            Assert.False(deadline.Token.IsCancellationRequested);
            time.Advance(TimeSpan.FromSeconds(0.1));
        }

        Assert.True(deadline.Token.IsCancellationRequested);
    }

    [Fact]
    public void An_overdrawn_deadline_ends_as_soon_as_it_runs_again()
    {
        using var deadline = new PausableDeadline(TimeSpan.Zero, time, CancellationToken.None);
        Assert.False(deadline.Token.IsCancellationRequested);
        using var running = deadline.Run();
        time.Advance(TimeSpan.Zero);

        Assert.True(deadline.Token.IsCancellationRequested);
    }

    [Fact]
    public async Task Cancellation_ends_it_while_it_is_paused()
    {
        using var cancellation = new CancellationTokenSource();
        using var deadline = new PausableDeadline(TimeSpan.FromSeconds(10), time, cancellation.Token);
        await cancellation.CancelAsync();

        Assert.True(deadline.Token.IsCancellationRequested);
    }
}
