using System.Collections.Concurrent;

namespace TechBeats.Figures.Resolving;

/// <summary>
/// Runs jobs in order of arrival on its own threads, which start on demand. Jobs that block on a disk or use a processor would starve
/// fetching on the thread pool. Thread-safe.
/// </summary>
/// <param name="maximumThreads">Maximum number of threads, at least 1.</param>
/// <param name="name">The threads' name in a debugger.</param>
internal sealed class JobQueue(int maximumThreads, string name) : IDisposable
{
    private readonly BlockingCollection<Action> waiting = [];
    private readonly Lock gate = new();
    private int threads;
    private int unfinished;

    /// <summary>Ends the threads after the queued jobs.</summary>
    public void Dispose() => waiting.CompleteAdding();

    /// <summary>Queues a job. A job that is canceled in the queue does not run.</summary>
    /// <returns>The result of the job, or its exception.</returns>
    public Task<T> RunAsync<T>(Func<T> job, CancellationToken cancellation)
    {
        var completion = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.Add(() =>
        {
            try
            {
                cancellation.ThrowIfCancellationRequested();
                completion.SetResult(job());
            }
            catch (OperationCanceledException cancelled)
            {
                completion.SetCanceled(cancelled.CancellationToken);
            }
            catch (Exception failure)
            {
                // Rethrown where the task is awaited.
                completion.SetException(failure);
            }
        }, CancellationToken.None);
        lock (gate)
        {
            unfinished++;
            if (unfinished > threads && threads < maximumThreads)
            {
                threads++;
                new Thread(Work) { IsBackground = true, Name = name }.Start();
            }
        }

        return completion.Task;
    }

    private void Work()
    {
        foreach (var job in waiting.GetConsumingEnumerable())
        {
            job();
            lock (gate)
            {
                unfinished--;
            }
        }
    }
}
