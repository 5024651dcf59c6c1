using TechBeats.Figures.Resolving;
using Xunit;

namespace TechBeats.Tests.Figures.Resolving;

public sealed class JobQueueTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Jobs_of_one_thread_run_in_order_of_arrival()
    {
        using var queue = new JobQueue(1, "test");
        var order = new List<int>();
        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => queue.RunAsync(
            () =>
            {
                order.Add(number);
                return number;
            },
            Cancellation)));

        Assert.Equal(Enumerable.Range(0, 50), order);
    }

    [Fact]
    public async Task As_many_jobs_run_at_once_as_there_are_threads()
    {
        using var queue = new JobQueue(2, "test");
        using var meeting = new Barrier(2);
        var jobs = Enumerable
            .Range(0, 4)
            .Select(_ => queue.RunAsync(() => meeting.SignalAndWait(TimeSpan.FromSeconds(30), Cancellation), Cancellation))
            .ToArray();

        Assert.All(await Task.WhenAll(jobs), Assert.True);
    }

    [Fact]
    public async Task An_exception_reaches_the_caller_and_ends_no_thread()
    {
        using var queue = new JobQueue(1, "test");

        await Assert.ThrowsAsync<InvalidDataException>(() => queue.RunAsync<int>(() => throw new InvalidDataException(), Cancellation));
        Assert.Equal(7, await queue.RunAsync(() => 7, Cancellation));
    }

    [Fact]
    public async Task A_job_that_is_cancelled_before_its_turn_does_not_run()
    {
        using var queue = new JobQueue(1, "test");
        using var cancellation = new CancellationTokenSource();
        using var isFree = new ManualResetEventSlim();
        var first = queue.RunAsync(() => isFree.Wait(TimeSpan.FromSeconds(30), Cancellation), Cancellation);
        var hasRun = false;
        var second = queue.RunAsync(() => hasRun = true, cancellation.Token);
        await cancellation.CancelAsync();
        isFree.Set();

        Assert.True(await first);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.False(hasRun);
    }
}
