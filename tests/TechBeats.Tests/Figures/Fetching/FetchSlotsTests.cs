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

        Assert.False(first.TryKeep());
        var returning = first.ReacquireAsync(Cancellation);
        Assert.False(returning.IsCompleted);
        second.Dispose();
        await returning;
    }

    [Fact]
    public async Task An_answered_request_keeps_its_slot()
    {
        var first = await slots.AcquireAsync(Cancellation);
        Assert.True(first.TryKeep());
        time.Advance(TimeSpan.FromMinutes(1));
        var waiting = slots.AcquireAsync(Cancellation);

        Assert.False(waiting.IsCompleted);
        first.Dispose();
        (await waiting).Dispose();
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
