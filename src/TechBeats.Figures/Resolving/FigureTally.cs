using TechBeats.Sources;

namespace TechBeats.Figures.Resolving;

/// <summary>Counts resolved figures and reports the progress from zero. Thread-safe.</summary>
internal sealed class FigureTally
{
    private readonly Lock gate = new();
    private readonly IProgress<ReadingProgress>? progress;
    private ReadingProgress state;

    public FigureTally(int total, IProgress<ReadingProgress>? progress)
    {
        this.progress = progress;
        state = new ReadingProgress("figures", 0, total);
        progress?.Report(state);
    }

    /// <summary>Counts a figure.</summary>
    public void Add(FigureOutcome outcome)
    {
        // Reported within the lock to preserve the order of counts.
        lock (gate)
        {
            state = state with
            {
                Done = state.Done + 1,
                FromStore = state.FromStore + (outcome.State == FigureState.Store ? 1 : 0),
                Fetched = state.Fetched + (IsFromNetwork(outcome) ? 1 : 0),
                Lost = state.Lost + (outcome.State == FigureState.Lost ? 1 : 0),
                Bytes = state.Bytes + (IsFromNetwork(outcome) ? outcome.BytesBefore : 0),
            };
            progress?.Report(state);
        }
    }

    private static bool IsFromNetwork(FigureOutcome outcome) => outcome.State is FigureState.Fetched or FigureState.Recovered;
}
