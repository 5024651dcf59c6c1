namespace TechBeats.Figures.Workers;

/// <summary>Watches decoder processes on its own thread, and ends those that exceed their limits.</summary>
internal sealed class Watchdog(WorkerLimits limits) : IDisposable
{
    /// <summary>Interval of checks. Memory grows by about 100 MB at most in between.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    private readonly Lock gate = new();
    private readonly List<WorkerProcess> workers = [];
    private readonly ManualResetEventSlim isDisposed = new();
    private Thread? thread;

    /// <summary>Starts to watch a process.</summary>
    /// <returns>The process.</returns>
    public WorkerProcess Add(WorkerProcess worker)
    {
        lock (gate)
        {
            workers.Add(worker);
            if (thread is null)
            {
                thread = new Thread(Run) { IsBackground = true, Name = "watchdog of picture workers" };
                thread.Start();
            }
        }

        return worker;
    }

    /// <summary>Kills a process and stops watching it.</summary>
    public void End(WorkerProcess worker)
    {
        lock (gate)
        {
            workers.Remove(worker);
        }

        worker.Dispose();
    }

    /// <summary>Kills every process.</summary>
    public void Dispose()
    {
        isDisposed.Set();
        thread?.Join();
        isDisposed.Dispose();
        foreach (var worker in workers.ToArray())
        {
            End(worker);
        }
    }

    private void Run()
    {
        while (!isDisposed.Wait(Interval))
        {
            lock (gate)
            {
                foreach (var worker in workers)
                {
                    worker.Check(limits);
                }
            }
        }
    }
}
