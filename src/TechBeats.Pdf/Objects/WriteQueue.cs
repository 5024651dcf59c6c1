namespace TechBeats.Pdf.Objects;

/// <summary>
/// Runs work in parallel and consumes the results one by one in order of adding. Each result is consumed by the same call whatever the
/// number of jobs and their speed. So the file does not depend on either.
/// </summary>
/// <param name="jobs">Maximum number of parallel jobs, at least 1.</param>
internal sealed class WriteQueue(int jobs) : IDisposable
{
    /// <summary>Maximum number of pending results: enough for many processors, and few in memory.</summary>
    private const int Depth = 16;

    private readonly Queue<Pending> pending = new();

    /// <summary>Adds work. If the queue is full, it first consumes the oldest result.</summary>
    /// <param name="work">The work; runs on any thread.</param>
    /// <param name="take">Consumes the result on the caller's thread, in a later call.</param>
    public void Add<T>(Func<T> work, Action<T> take)
    {
        if (pending.Count == Depth)
        {
            TakeOldest();
        }

        Task<T> task;
        if (jobs > 1)
        {
            if (pending.Count >= jobs)
            {
                Task.WaitAny(pending.ElementAt(pending.Count - jobs).Work); // unlike Wait, WaitAny does not rethrow exceptions of the work
            }

            task = Task.Run(work);
        }
        else
        {
            task = Task.FromResult(work());
        }

        pending.Enqueue(new Pending(task, () => take(task.GetAwaiter().GetResult())));
    }

    /// <summary>Consumes all pending results.</summary>
    public void Finish()
    {
        while (pending.Count > 0)
        {
            TakeOldest();
        }
    }

    /// <summary>
    /// Waits for work whose results are discarded because writing ended early. Its exceptions are discarded too: the exception that ended
    /// the writing already propagates.
    /// </summary>
    public void Dispose()
    {
        foreach (var (work, _) in pending)
        {
            work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
            _ = work.Exception; // observed
        }

        pending.Clear();
    }

    private void TakeOldest() => pending.Dequeue().Take();

    private sealed record Pending(Task Work, Action Take);
}
