using TechBeats.Building;

namespace TechBeats.Reporting;

/// <summary>Displays progress.</summary>
internal abstract class ProgressDisplay : IProgress<StageProgress>
{
    /// <summary>The display for the writer.</summary>
    public static ProgressDisplay For(TextWriter writer, bool isTerminal, Verbosity verbosity) => verbosity == Verbosity.Quiet
        ? new SilentProgress()
        : isTerminal ? new TerminalProgress(writer) : new PlainProgress(writer);

    /// <summary>Displays progress while the work runs.</summary>
    public virtual Task<T> ShowAsync<T>(Func<Task<T>> work) => work();

    /// <summary>Receives progress from any thread.</summary>
    public abstract void Report(StageProgress value);

    private sealed class SilentProgress : ProgressDisplay
    {
        public override void Report(StageProgress value)
        {
        }
    }
}
