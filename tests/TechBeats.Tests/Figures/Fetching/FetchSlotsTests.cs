using TechBeats.Figures.Fetching;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Figures.Fetching;

public sealed class FetchSlotsTests : IDisposable
{
    private static readonly FetchLimits Limits = new() { MaximumRequests = 1, SilenceTimeout = TimeSpan.FromSeconds(2) };

    private readonly ManualTime time = new();
    private readonly FetchSlots slots;

    public FetchSlotsTests() => slots = new FetchSlots(Limits, time);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => slots.Dispose();

    [Fact]
    public async Task A_silent_request_lends_its_slot()
    {
        using var first = await slots.AcquireAsync(Cancellation);
        var waiting = slots.AcquireAsync(Cancellation);
        Assert.False(waiting.IsCompleted);

        time.Advance(Limits.SilenceTimeout);
        using var second = await waiting;

        Assert.True(first.IsLent);
        Assert.Equal(Limits.SilenceTimeout, first.Held);
        var returning = first.ReacquireAsync(Cancellation);
        Assert.False(returning.IsCompleted);
        second.Dispose();
        await returning;
    }

    [Fact]
    public async Task A_fast_request_keeps_its_slot()
    {
        var first = await slots.AcquireAsync(Cancellation);
        var waiting = slots.AcquireAsync(Cancellation);
        for (var part = 0; part < 5; part++)
        {
            time.Advance(Limits.SilenceTimeout * 0.9);
            Assert.True(first.Progress());
        }

        Assert.False(waiting.IsCompleted);
        Assert.Equal(Limits.SilenceTimeout * 4.5, first.Held);
        first.Dispose();
        (await waiting).Dispose();
    }

    [Fact]
    public async Task A_slow_request_goes_on_without_a_slot_until_it_is_fast()
    {
        using var first = await slots.AcquireAsync(Cancellation);
        time.Advance(Limits.SilenceTimeout);
        Assert.True(first.Progress());
        time.Advance(Limits.SilenceTimeout);
        Assert.True(first.Progress());

        time.Advance(Limits.SilenceTimeout / 2);
        Assert.False(first.Progress());
        await first.ReacquireAsync(Cancellation);
        Assert.False(slots.AcquireAsync(Cancellation).IsCompleted);
    }

    [Fact]
    public async Task A_slot_is_released_once()
    {
        var first = await slots.AcquireAsync(Cancellation);
        first.Dispose();
        first.Dispose();
        using var second = await slots.AcquireAsync(Cancellation);

        Assert.False(slots.AcquireAsync(Cancellation).IsCompleted);
    }

    [Fact]
    public async Task Buffer_slots_are_as_many_as_requests()
    {
        var first = await slots.AcquireBufferAsync();
        var waiting = slots.AcquireBufferAsync();
        Assert.False(waiting.IsCompleted);
        first.Dispose();
        (await waiting).Dispose();
    }
}
