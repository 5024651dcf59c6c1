namespace TechBeats.Pdf.Objects;

/// <summary>
/// Work that may be done at the same time, and what is done with each result, one after another in the order of
/// adding. A result is always taken at the same call, however many jobs there are and however fast they go, so that
/// nothing in the file depends on either.
/// </summary>
/// <param name="jobs">How much work is under way at most, at least 1.</param>
internal sealed class WriteQueue(int jobs) : IDisposable
{
    /// <summary>Results that wait until they are taken: enough for many processors, and few in memory.</summary>
    private const int Depth = 16;

    private readonly Queue<Waiting> waiting = new();

    /// <summary>Adds a piece of work, and takes the result of the oldest one when the queue is full.</summary>
    /// <param name="work">Runs on any thread.</param>
    /// <param name="take">Takes its result; runs on the caller's thread, in a later call.</param>
    public void Add<T>(Func<T> work, Action<T> take)
    {
        if (waiting.Count == Depth)
        {
            TakeOldest();
        }

        Task<T> task;
        if (jobs > 1)
        {
            if (waiting.Count >= jobs)
            {
                Task.WaitAny(waiting.ElementAt(waiting.Count - jobs).Work); // unlike Wait, it doesn't throw what the work threw
            }

            task = Task.Run(work);
        }
        else
        {
            task = Task.FromResult(work());
        }

        waiting.Enqueue(new Waiting(task, () => take(task.GetAwaiter().GetResult())));
    }

    /// <summary>Takes everything that is still waiting.</summary>
    public void Finish()
    {
        while (waiting.Count > 0)
        {
            TakeOldest();
        }
    }

    /// <summary>
    /// Waits for work whose results nobody will take, which is left when writing ended early. Its exceptions are discarded: the
    /// one that ended the writing is on its way to the caller.
    /// </summary>
    public void Dispose()
    {
        foreach (var (work, _) in waiting)
        {
            work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
            _ = work.Exception; // observed
        }

        waiting.Clear();
    }

    private void TakeOldest() => waiting.Dequeue().Take();

    private sealed record Waiting(Task Work, Action Take);
}
