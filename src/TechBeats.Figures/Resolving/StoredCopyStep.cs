namespace TechBeats.Figures.Resolving;

/// <summary>Uses the stored picture if the web gave no other. It may be a prepared copy without original.</summary>
internal sealed class StoredCopyStep : IResolvingStep
{
    /// <inheritdoc/>
    public Task<StepResult> TryAsync(WantedFigure figure, Trace trace, CancellationToken cancellation) =>
        Task.FromResult<StepResult>(
            trace.Stored is { } stored ? new Resolved(stored.Outcome with { IsOriginalMissing = !stored.IsWhole }, trace) : new Next(trace)
        );
}
