namespace TechBeats.Figures.Workers;

/// <summary>The thread that looks after workers, as long as there are some.</summary>
internal sealed class WorkerWatch(WorkerLimits limits) : IDisposable
{
    /// <summary>Between two looks, memory can grow by some 100 MB at most.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(50);

    private readonly Lock gate = new();
    private readonly List<WorkerProcess> workers = [];
    private readonly ManualResetEventSlim isOver = new();
    private Thread? thread;

    /// <summary>Begins to look after a worker.</summary>
    /// <returns>The worker.</returns>
    public WorkerProcess Add(WorkerProcess worker)
    {
        lock (gate)
        {
            workers.Add(worker);
            if (thread is null)
            {
                thread = new Thread(Look) { IsBackground = true, Name = "watch of picture workers" };
                thread.Start();
            }
        }

        return worker;
    }

    /// <summary>Ends a worker, whatever it is doing, and looks after it no longer.</summary>
    public void End(WorkerProcess worker)
    {
        lock (gate)
        {
            workers.Remove(worker);
        }

        worker.Dispose();
    }

    /// <summary>Ends every worker.</summary>
    public void Dispose()
    {
        isOver.Set();
        thread?.Join();
        isOver.Dispose();
        foreach (var worker in workers.ToArray())
        {
            End(worker);
        }
    }

    private void Look()
    {
        while (!isOver.Wait(Pace))
        {
            lock (gate)
            {
                foreach (var worker in workers)
                {
                    worker.Watch(limits);
                }
            }
        }
    }
}
