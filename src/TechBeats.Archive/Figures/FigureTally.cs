using TechBeats.Archive.Gathering;

namespace TechBeats.Archive.Figures;

/// <summary>Counts figures as they come in, from many threads, and tells how far they are.</summary>
internal sealed class FigureTally(int total, IProgress<ReadingProgress>? progress)
{
    private readonly Lock gate = new();
    private ReadingProgress state = new("figures", 0, total);

    public void Add(FigureOutcome outcome)
    {
        // Reported within the lock, so that the counts arrive in order.
        lock (gate)
        {
            state = state with
            {
                Done = state.Done + 1,
                FromStore = state.FromStore + (outcome.State == FigureState.Store ? 1 : 0),
                Fetched = state.Fetched + (outcome.State == FigureState.Fetched ? 1 : 0),
                Lost = state.Lost + (outcome.State == FigureState.Lost ? 1 : 0),
                Bytes = state.Bytes + (outcome.State == FigureState.Fetched ? outcome.BytesBefore : 0),
            };
            progress?.Report(state);
        }
    }
}
