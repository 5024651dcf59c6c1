using System.Collections.Concurrent;

namespace TechBeats.Figures;

/// <summary>
/// A few threads of their own for work that waits for a disk or takes a processor, first come, first served: the pool's threads are few,
/// and those who fetch need them. Threads are started when there is work for them. Safe to use from many threads.
/// </summary>
/// <param name="most">Most threads, at least 1.</param>
/// <param name="name">What they do, for whoever looks at the process.</param>
internal sealed class WorkQueue(int most, string name) : IDisposable
{
    private readonly BlockingCollection<Action> waiting = [];
    private readonly Lock gate = new();
    private int threads;
    private int busy;

    /// <summary>No more work will come; the threads end when they have done what waits.</summary>
    public void Dispose() => waiting.CompleteAdding();

    /// <summary>Does work when its turn comes.</summary>
    /// <returns>What the work gives or throws.</returns>
    public Task<T> RunAsync<T>(Func<T> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.Add(() =>
        {
            try
            {
                done.SetResult(work());
            }
            catch (OperationCanceledException cancelled)
            {
                done.SetCanceled(cancelled.CancellationToken);
            }
            catch (Exception failure)
            {
                // Thrown again where the work is awaited.
                done.SetException(failure);
            }
        });
        lock (gate)
        {
            busy++;
            if (busy > threads && threads < most)
            {
                threads++;
                new Thread(Work) { IsBackground = true, Name = name }.Start();
            }
        }

        return done.Task;
    }

    private void Work()
    {
        foreach (var work in waiting.GetConsumingEnumerable())
        {
            work();
            lock (gate)
            {
                busy--;
            }
        }
    }
}
