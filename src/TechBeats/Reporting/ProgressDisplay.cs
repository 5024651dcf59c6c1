using TechBeats.Building;

namespace TechBeats.Reporting;

/// <summary>Tells how far the work has come.</summary>
internal abstract class ProgressDisplay : IProgress<StageProgress>
{
    /// <summary>The display that suits the writer.</summary>
    public static ProgressDisplay For(TextWriter writer, bool isTerminal, Verbosity verbosity) => verbosity == Verbosity.Quiet
        ? new SilentProgress()
        : isTerminal ? new TerminalProgress(writer) : new PlainProgress(writer);

    /// <summary>Shows the progress of the work as long as it lasts.</summary>
    public virtual Task<T> ShowAsync<T>(Func<Task<T>> work) => work();

    /// <summary>Takes news from any thread.</summary>
    public abstract void Report(StageProgress value);

    private sealed class SilentProgress : ProgressDisplay
    {
        public override void Report(StageProgress value)
        {
        }
    }
}
