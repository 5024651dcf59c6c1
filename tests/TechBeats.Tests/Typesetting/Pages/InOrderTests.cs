using System.Runtime.CompilerServices;
using TechBeats.Typesetting.Pages;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages;

public sealed class InOrderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Results_are_taken_in_the_order_of_the_items(int jobs)
    {
        var taken = new List<int>();
        using var isSecondDone = new ManualResetEventSlim(jobs == 1);
        InOrder.ForEach(
            Enumerable.Range(0, 30).ToList(),
            (item, token) =>
            {
                // Where several jobs run at a time, the first ends after the second.
                if (item == 0)
                {
                    isSecondDone.Wait(token);
                }
                else if (item == 1)
                {
                    isSecondDone.Set();
                }

                return item * item;
            },
            taken.Add,
            jobs,
            CancellationToken.None);
        Assert.Equal(Enumerable.Range(0, 30).Select(item => item * item), taken);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_failure_of_an_item_comes_after_the_results_before_it(int jobs)
    {
        var taken = new List<int>();
        Assert.Throws<MarkedException>(() => InOrder.ForEach(
            [0, 1, 2, 3, 4, 5], (item, _) => item >= 2 ? throw new MarkedException() : item, taken.Add, jobs, CancellationToken.None));
        Assert.Equal([0, 1], taken);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_canceled_token_ends_work_that_is_under_way(int jobs)
    {
        using var source = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => InOrder.ForEach(
            [0, 1, 2, 3, 4, 5],
            (item, token) =>
            {
                if (item > 0)
                {
                    source.Cancel();
                    Assert.True(token.WaitHandle.WaitOne(TimeSpan.FromSeconds(30)));
                    token.ThrowIfCancellationRequested();
                }

                return item;
            },
            _ => { },
            jobs,
            source.Token));
    }

    [Fact]
    public void Leaving_early_waits_for_work_under_way_and_leaves_no_exception_unobserved()
    {
        var unobserved = 0;
        void Count(object? sender, UnobservedTaskExceptionEventArgs args) =>
            unobserved += args.Exception.Flatten().InnerExceptions.Count(inner => inner is MarkedException);

        TaskScheduler.UnobservedTaskException += Count;
        try
        {
            Assert.Equal(0, RunningAfterLeaving());
            for (var i = 0; i < 3; i++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }

            Assert.Equal(0, unobserved);
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Count;
        }
    }

    // In a method of its own, so that nothing holds its tasks when the collector runs.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int RunningAfterLeaving()
    {
        var running = 0;
        Assert.Throws<InvalidOperationException>(() => InOrder.ForEach(
            Enumerable.Range(0, 20).ToList(),
            (item, token) =>
            {
                Interlocked.Increment(ref running);
                try
                {
                    return item == 0 || !token.WaitHandle.WaitOne(TimeSpan.FromSeconds(30)) ? item : throw new MarkedException();
                }
                finally
                {
                    Interlocked.Decrement(ref running);
                }
            },
            _ => throw new InvalidOperationException("The sink is full."),
            jobs: 3,
            CancellationToken.None));
        return Volatile.Read(ref running);
    }

    private sealed class MarkedException : Exception;
}
