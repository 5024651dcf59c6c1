namespace TechBeats.Figures.Resolving;

/// <summary>Prints the stored picture when the web gave no other. It may be a prepared copy whose original is lost.</summary>
internal sealed class StoredCopyStep : IResolvingStep
{
    /// <inheritdoc/>
    public Task<StepResult> TryAsync(WantedFigure figure, Trace trace, CancellationToken cancellation) =>
        Task.FromResult<StepResult>(
            trace.Stored is { } stored ? new Resolved(stored.Outcome with { IsCopyAlone = !stored.IsWhole }, trace) : new Next(trace)
        );
}
