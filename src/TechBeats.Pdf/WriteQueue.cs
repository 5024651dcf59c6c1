namespace TechBeats.Pdf;

/// <summary>Work that may be done at the same time, and what is done with each result, one after another in the order of adding.</summary>
/// <param name="jobs">How much work is under way at most, at least 1.</param>
internal sealed class WriteQueue(int jobs)
{
    private readonly Queue<Action> waiting = new();

    /// <summary>Adds a piece of work; waits for the oldest one when too many are under way.</summary>
    /// <param name="work">Runs on any thread.</param>
    /// <param name="write">Takes its result; runs on the caller's thread, now or in a later call.</param>
    public void Add<T>(Func<T> work, Action<T> write)
    {
        if (jobs <= 1)
        {
            write(work());
            return;
        }

        while (waiting.Count >= jobs)
        {
            waiting.Dequeue()();
        }

        var task = Task.Run(work);
        waiting.Enqueue(() => write(task.GetAwaiter().GetResult()));
    }

    /// <summary>Waits for everything that is still under way.</summary>
    public void Finish()
    {
        while (waiting.TryDequeue(out var next))
        {
            next();
        }
    }
}
