using System.Diagnostics;

namespace TechBeats.Fuzzing.Running;

/// <summary>Ends the process when a run doesn't end: nothing inside the process can stop a loop.</summary>
internal sealed class Watchdog : IDisposable
{
    /// <summary>Maximum time of one run on the clock; generous, since other programs share the machine.</summary>
    private static readonly TimeSpan MaximumTime = TimeSpan.FromSeconds(20);

    private readonly Timer timer;
    private readonly Action hang;
    private long began = Stopwatch.GetTimestamp();

    /// <param name="hang">What to do before the process ends; it runs beside the hanging run.</param>
    public Watchdog(Action hang)
    {
        this.hang = hang;
        timer = new Timer(_ => Look(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    /// <summary>Tells that a run begins.</summary>
    public void Begin() => Volatile.Write(ref began, Stopwatch.GetTimestamp());

    public void Dispose() => timer.Dispose();

    private void Look()
    {
        if (Stopwatch.GetElapsedTime(Volatile.Read(ref began)) > MaximumTime)
        {
            hang();
            Environment.Exit(1);
        }
    }
}
