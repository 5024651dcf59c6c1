using System.Diagnostics;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Building;

/// <summary>Counts and reports finished pages, and measures the time of their sink.</summary>
/// <param name="sink">Receives each page, or null.</param>
/// <param name="progress">Receives the progress.</param>
internal sealed class PageProgress(Action<Page>? sink, IProgress<StageProgress> progress)
{
    private long ticks;

    /// <summary>Number of pages so far.</summary>
    public int Count { get; private set; }

    /// <summary>Time spent in the sink so far.</summary>
    public TimeSpan TimeInSink => Stopwatch.GetElapsedTime(0, ticks);

    /// <summary>Reports the page and passes it on.</summary>
    public void Add(Page page)
    {
        progress.Report(new StageProgress("pages", ++Count, Total: null));
        var began = Stopwatch.GetTimestamp();
        sink?.Invoke(page);
        ticks += Stopwatch.GetTimestamp() - began;
    }
}
